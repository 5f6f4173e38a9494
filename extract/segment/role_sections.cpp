#include "extract/segment/role_sections.hpp"

#include <algorithm>
#include <array>

namespace vitagraph {
namespace {

/// The kind of section whose items the role belongs to; unknown: of none.
SectionKind kind_of(LineRole role) {
  switch (role) {
    case LineRole::job_begin:
    case LineRole::job_head:
    case LineRole::job_body:
      return SectionKind::work;
    case LineRole::degree_begin:
    case LineRole::degree_head:
    case LineRole::degree_body:
      return SectionKind::education;
    case LineRole::paper_begin:
    case LineRole::paper_more:
      return SectionKind::publications;
    case LineRole::project_begin:
    case LineRole::project_body:
      return SectionKind::projects;
    default:
      return SectionKind::unknown;
  }
}

bool begins_item(LineRole role) {
  return role == LineRole::job_begin || role == LineRole::degree_begin ||
         role == LineRole::paper_begin || role == LineRole::project_begin;
}

/// May items of kind `item` stand in a section of kind `section`?
bool holds(SectionKind section, SectionKind item) {
  switch (item) {
    case SectionKind::work:
      return section == SectionKind::work || section == SectionKind::volunteer ||
             section == SectionKind::teaching;
    case SectionKind::publications:
      return section == SectionKind::publications || section == SectionKind::patents ||
             section == SectionKind::talks;
    default:
      return section == item;
  }
}

Section section_at(const Document& document, const HeadingOpinion& headings, std::uint32_t line) {
  Section section;
  section.kind = headings.readings[line].kind;
  section.kind_score = headings.scores[line];
  section.heading = static_cast<std::int32_t>(line);
  section.heading_span = document.lines[line].span;
  const auto level = document.lines[line].heading_level;
  section.level = level == 0 ? std::uint8_t{1} : level;
  section.body = {line + 1, line + 1};
  return section;
}

std::vector<Section> cut_at_headings(const Document& document, const HeadingOpinion& headings,
                                     const std::vector<LineRole>& roles) {
  std::vector<Section> sections(1);
  sections[0].kind = SectionKind::top;
  for (std::uint32_t i = 0; i < roles.size(); ++i) {
    if (roles[i] != LineRole::heading) continue;
    sections.back().body.end = i;
    sections.push_back(section_at(document, headings, i));
  }
  sections.back().body.end = static_cast<std::uint32_t>(roles.size());
  return sections;
}

/// The kind of most items in the lines; unknown when there are none.
SectionKind kind_of_most(const std::vector<LineRole>& roles, LineRange lines) {
  constexpr std::array kinds = {SectionKind::work, SectionKind::education,
                                SectionKind::publications, SectionKind::projects};
  std::array<int, kinds.size()> counts{};
  for (auto i = lines.begin; i < lines.end; ++i) {
    if (!begins_item(roles[i])) continue;
    const auto at = std::ranges::find(kinds, kind_of(roles[i])) - kinds.begin();
    ++counts[static_cast<std::size_t>(at)];
  }
  const auto most = std::ranges::max_element(counts);
  return *most == 0 ? SectionKind::unknown : kinds[static_cast<std::size_t>(most - counts.begin())];
}

/// Adds `section`, cut where items of another kind begin and end.
void add_cut(const std::vector<LineRole>& roles, Section section, std::vector<Section>& out) {
  const SectionKind own = section.kind;
  const auto end = section.body.end;
  out.push_back(section);
  for (auto i = section.body.begin; i < end; ++i) {
    const SectionKind wanted = kind_of(roles[i]);
    const bool begins = begins_item(roles[i]) && wanted != SectionKind::projects;
    const SectionKind here = out.back().kind;
    const bool leaves = here != own && !holds(here, wanted);  // back to what the heading says
    SectionKind next = here;
    if (begins && !holds(here, wanted)) {
      next = holds(own, wanted) ? own : wanted;
    } else if (leaves) {
      next = own;
    }
    if (next == here) continue;
    out.back().body.end = i;
    Section part;
    part.kind = next;
    part.level = section.level;
    part.body = {i, end};
    out.push_back(part);
  }
}

}  // namespace

std::vector<Section> sections_of(const Document& document, const HeadingOpinion& headings,
                                 const std::vector<LineRole>& roles) {
  std::vector<Section> sections;
  for (Section& section : cut_at_headings(document, headings, roles)) {
    if (section.kind == SectionKind::unknown) section.kind = kind_of_most(roles, section.body);
    add_cut(roles, section, sections);
  }
  return sections;
}

}  // namespace vitagraph
