#include "extract/segment/role_hints.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "extract/evidence/hints.hpp"
#include "extract/read/stated_date.hpp"
#include "extract/segment/table_header.hpp"

namespace vitagraph {
namespace {

/// What kind of item the lines of one marked entry belong to. `any`: a job or a degree, nobody
/// says which; `none`: of no kind that has roles (an award, a skill, a talk).
enum class Item : std::uint8_t { any, job, degree, paper, project, none };

/// The roles of an item's first line, of what goes on with its head, of what tells of it.
struct ItemRoles {
  Item item;
  LineRole begin;
  LineRole head;
  LineRole body;
};

constexpr std::array item_roles = {
    ItemRoles{Item::job, LineRole::job_begin, LineRole::job_head, LineRole::job_body},
    ItemRoles{Item::degree, LineRole::degree_begin, LineRole::degree_head, LineRole::degree_body},
    ItemRoles{Item::paper, LineRole::paper_begin, LineRole::paper_more, LineRole::paper_more},
    ItemRoles{Item::project, LineRole::project_begin, LineRole::project_body,
              LineRole::project_body},
};

/// What is added to the roles that begin an entry, go on with its head, and tell of it.
struct Evidence {
  float begin = 0;
  float head = 0;
  float body = 0;
};

/// Where the markup marks several entries, a line that it does not mention hardly begins one.
Evidence evidence_of(const HintedLine& hinted, bool several) {
  if (hinted.begins_entry) return {6.0F, -2.0F, -4.0F};
  if (hinted.names_entry) return {-3.0F, 4.0F, -2.0F};
  if (hinted.tells) return {-4.0F, -3.0F, 2.0F};
  return several ? Evidence{-2.5F, 0.0F, 0.5F} : Evidence{};
}

constexpr float table_header = 8.0F;

void add_to(LineRole role, float value, RoleScores& scores) {
  scores.log_probability[static_cast<std::size_t>(role)] += value;
}

void add(const Evidence& evidence, const ItemRoles& roles, RoleScores& scores) {
  add_to(roles.begin, evidence.begin, scores);
  add_to(roles.head, evidence.head, scores);
  if (roles.body != roles.head) add_to(roles.body, evidence.body, scores);
}

/// The same for jobs and degrees.
void add(const Evidence& evidence, RoleScores& scores) {
  for (const ItemRoles& roles : item_roles) {
    if (roles.item == Item::job || roles.item == Item::degree) add(evidence, roles, scores);
  }
}

Item item_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::work:
    case SectionKind::volunteer:
    case SectionKind::teaching:
      return Item::job;
    case SectionKind::education:
      return Item::degree;
    case SectionKind::publications:
    case SectionKind::patents:
      return Item::paper;
    case SectionKind::projects:
      return Item::project;
    case SectionKind::top:
    case SectionKind::unknown:
    case SectionKind::service:
    case SectionKind::supervision:
      return Item::any;
    default:
      return Item::none;
  }
}

/// Of each line, the items that the headings promise. A heading that nobody knows below one that
/// is known ("Journal papers", "2019") promises what that one does.
std::vector<Item> promised_items(const HeadingOpinion& headings, std::size_t lines) {
  std::vector<Item> items(lines, Item::any);
  SectionKind main = SectionKind::top;
  std::uint8_t main_level = 1;
  for (const Section& section : headings.sections) {
    SectionKind kind = section.kind;
    if (kind == SectionKind::unknown && section.level > main_level) {
      kind = main;
    } else {
      main = kind;
      main_level = section.level;
    }
    const auto end = std::min<std::size_t>(section.body.end, lines);
    for (std::size_t i = section.body.begin; i < end; ++i) items[i] = item_of(kind);
  }
  return items;
}

/// What the fields of a call say by themselves: only papers have authors, only degrees schools.
Item item_of(HintedField field) {
  switch (field) {
    case HintedField::paper_title:
    case HintedField::authors:
    case HintedField::venue:
      return Item::paper;
    case HintedField::project:
      return Item::project;
    case HintedField::school:
    case HintedField::degree:
      return Item::degree;
    default:
      return Item::any;
  }
}

std::map<std::uint32_t, Item> items_of_groups(const Document& document) {
  std::map<std::uint32_t, Item> items;
  for (const Hint& hint : document.hints) {
    const Item item = item_of(hint.field);
    if (item != Item::any) items[hint.group] = item;
  }
  return items;
}

Evidence operator*(float weight, const Evidence& evidence) {
  return {weight * evidence.begin, weight * evidence.head, weight * evidence.body};
}

/// A marked entry under a heading whose items it is; under one of another kind it is none of them.
/// Below a heading that nobody knows the same macros print jobs, talks and prizes.
void add_marked(const HintedLine& hinted, Item item, bool several, RoleScores& scores) {
  const Evidence evidence = evidence_of(hinted, several);
  constexpr float no_item = 3.0F;
  constexpr float of_unknown_kind = 0.3F;
  constexpr Evidence not_this = {-2.0F, -1.0F, -1.0F};
  if (!hinted.any()) return add(evidence, scores);
  if (item == Item::any) return add(of_unknown_kind * evidence, scores);
  for (const ItemRoles& roles : item_roles) {
    const bool career = roles.item == Item::job || roles.item == Item::degree;
    if (roles.item == item) add(evidence, roles, scores);
    if (roles.item != item && career) add(not_this, roles, scores);
  }
  if (item == Item::none) add_to(LineRole::other, no_item, scores);
}

bool likely_begins_item(const RoleScores& scores) {
  const auto most = std::ranges::max_element(scores.log_probability);
  const auto role = static_cast<LineRole>(most - scores.log_probability.begin());
  return std::ranges::find(item_roles, role, &ItemRoles::begin) != std::end(item_roles);
}

}  // namespace

void add_heading_levels(const Document& document, std::vector<RoleScores>& scores) {
  constexpr float within_entry = -8.0F;
  std::vector<std::size_t> above;  // headings of rising levels
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const auto level = document.lines[i].heading_level;
    if (level == 0) continue;
    while (!above.empty() && document.lines[above.back()].heading_level >= level) above.pop_back();
    if (!above.empty() && likely_begins_item(scores[above.back()])) {
      add_to(LineRole::heading, within_entry, scores[i]);
    }
    above.push_back(i);
  }
}

void add_table_rows(const Document& document, const std::vector<LineFeatures>& features,
                    std::vector<RoleScores>& scores) {
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const Line& line = document.lines[i];
    if (is_table_header(document.text_of(line))) add_to(LineRole::other, table_header, scores[i]);
    const Line* above = i > 0 ? &document.lines[i - 1] : nullptr;
    const bool behind_gap = above != nullptr && line.source_line != 0 &&
                            above->source_line == line.source_line && features[i].date_only;
    if (line.table_row == 0 && !behind_gap) continue;
    const bool within = behind_gap || (above != nullptr && above->table_row == line.table_row);
    if (within) {
      const bool head_cell = line.table_cell <= 1 || features[i - 1].date_only;
      const float begin = features[i].date_only ? -6.0F : -2.5F;  // the dates of the cell before it
      add({begin, head_cell ? 1.0F : 0.0F, 0.0F}, scores[i]);
    } else if (features[i].date_at_start) {
      add({4.0F, -2.0F, -2.0F}, scores[i]);
    }
  }
}

void add_stated_date(const Document& document, std::vector<RoleScores>& scores) {
  constexpr std::size_t ends = 8;  // lines at either end of the document
  constexpr float sure = 8.0F;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (i >= ends && i + ends < scores.size()) continue;
    const Line& line = document.lines[i];
    if (line.mark == ListMark::none && says_last_change(document.text_of(line))) {
      add_to(LineRole::other, sure, scores[i]);
    }
  }
}

void add_hints(const Document& document, const HeadingOpinion& headings,
               std::vector<RoleScores>& scores) {
  if (document.hints.empty()) return;
  const auto groups = items_of_groups(document);
  const auto promised = promised_items(headings, scores.size());
  std::vector<HintedLine> hinted;
  for (const Line& line : document.lines) hinted.push_back(hinted_line(document, line));
  const bool several = std::ranges::count(hinted, true, &HintedLine::begins_entry) > 1;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const auto group = groups.find(hinted[i].group);
    const Item item = group == groups.end() ? promised[i] : group->second;
    add_marked(hinted[i], item, several, scores[i]);
  }
}

}  // namespace vitagraph
