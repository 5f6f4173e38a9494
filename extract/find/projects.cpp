#include "extract/find/projects.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/project_blocks.hpp"
#include "extract/find/contact.hpp"
#include "extract/find/items/item_dates.hpp"
#include "extract/find/items/item_starts.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/project_mentions.hpp"
#include "extract/find/project_name.hpp"
#include "extract/find/project_nouns.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Names taken so far, folded: a project told of twice is one.
class TakenNames {
 public:
  explicit TakenNames(const Record& record) {
    for (const Work& work : record.work) names_.insert(fold_words(work.employer.value));
    for (const Education& school : record.education) {
      names_.insert(fold_words(school.institution.value));
    }
  }
  bool take(const std::string& name) {
    const std::string words = fold_words(name);
    return words.size() > 1 && names_.insert(words).second;
  }

 private:
  std::set<std::string> names_;
};

/// The job that a line stands under: the last one that begins before it, in the same section.
const Work* job_above(const Record& record, std::uint32_t at) {
  const Work* best = nullptr;
  for (const Work& work : record.work) {
    const Span span = work.item.evidence.span;
    if (span.empty() || span.begin > at) continue;
    if (best == nullptr || span.begin >= best->item.evidence.span.begin) best = &work;
  }
  return best;
}

Fact url_of(const Document& document, const ListItem& item) {
  for (const std::uint32_t i : item.lines) {
    const Span span = document.lines[i].span;
    const auto [first, last] = link_range(document, span);
    for (std::size_t k = first; k < last; ++k) {
      const Link& link = document.links[k];
      if (link.target.find("http") != 0) continue;
      Fact fact = fact_of(document, link.span, Confidence::thousandths(850), "project/link");
      fact.value = link.target;
      return fact;
    }
    const std::string_view text = document.text_of(span);
    if (text.find("://") == std::string_view::npos && text.find("www.") == std::string_view::npos &&
        text.find(".com") == std::string_view::npos) {
      continue;
    }
    for (const Contact& contact : find_contacts(text)) {
      if (contact.kind != ContactKind::url) continue;
      return fact_of(document, {span.begin + contact.span.begin, span.begin + contact.span.end},
                     Confidence::thousandths(900), "project/url");
    }
  }
  return {};
}

/// The first date of the head, or of a line under it that holds nothing else.
Period period_in(const Document& document, const SegmentedDocument& segmented,
                 const ListItem& item) {
  for (std::size_t k = 0; k < item.lines.size() && k < 4; ++k) {
    const LineFeatures& f = segmented.features[item.lines[k]];
    if (k > 0 && !f.date_only && !(k == 1 && f.date_count > 0 && !f.reads_like_prose)) continue;
    const auto [first, last] = dates_in(segmented.dates, document.lines[item.lines[k]].span);
    for (std::size_t i = first; i < last; ++i) {
      const DateMention& mention = segmented.dates[i];
      if (!mention.range.empty()) return period_of(mention, "project/dates");
    }
  }
  return {};
}

/// "Role: Lead developer", or a part of the head that reads like a title.
void read_roles(const Document& document, const ListItem& item, Span name, Project& project) {
  const Span head = document.lines[item.lines.front()].span;
  if (name.end >= head.end) return;
  const Span rest = trim_marks(document.text, {name.end, head.end}, "|,:;.-()", "|,:;.-()");
  std::uint32_t end = rest.begin;
  while (end < rest.end &&
         std::string_view("|,(\t").find(document.text[end]) == std::string_view::npos) {
    ++end;
  }
  const Span part = trim_marks(document.text, {rest.begin, end}, "", "|,:;.-()");
  if (part.empty() || part.size() > 60) return;
  if (title_score(document.text_of(part)) > 2.0) {
    project.roles.push_back(fact_of(document, part, Confidence::thousandths(750), "project/role"));
  }
}

Confidence confidence_of(float score) {
  return Confidence::thousandths(
      static_cast<int>(std::clamp(550.0F + 100.0F * score, 300.0F, 960.0F)));
}

void read_list(const Document& document, const SegmentedDocument& segmented,
               const SectionBlock& block, TakenNames& taken, Record& record) {
  for (const ListItem& item : learnt_items(document, segmented, block)) {
    const ProjectName name =
        project_name_in(document, segmented, item.lines.front(), item.lines.size() > 1);
    if (name.span.empty() || name.score <= 0) {
      continue;
    }
    Project project;
    project.name = fact_of(document, name.span, confidence_of(name.score), name.rule);
    if (!taken.take(project.name.value)) continue;
    project.url = url_of(document, item);
    project.period = period_in(document, segmented, item);
    read_roles(document, item, name.span, project);
    const JoinedText text(document, {document.lines[item.lines.front()].span});
    project.item = item_of(text, {0, static_cast<std::uint32_t>(text.text().size())},
                           confidence_of(name.score), "projects/entry");
    record.projects.push_back(std::move(project));
  }
}

/// Is this line the head of a job or a degree?
bool is_career_head(const Record& record, Span line) {
  for (const Work& work : record.work) {
    if (work.item.evidence.span.overlaps(line)) return true;
  }
  for (const Education& school : record.education) {
    if (school.item.evidence.span.overlaps(line)) return true;
  }
  return false;
}

/// What the headings within a block of jobs are like.
struct InnerHeadings {
  HeadingLevel jobs = 255;      ///< the highest level: the jobs' own
  HeadingLevel projects = 255;  ///< a lower level whose headings end in "project", twice or more
};

InnerHeadings inner_headings(const Document& document, const SectionBlock& block) {
  InnerHeadings out;
  std::array<int, 256> named{};
  for (const std::uint32_t i : block.lines) {
    const Line& line = document.lines[i];
    if (line.heading_level == 0) continue;
    out.jobs = std::min(out.jobs, line.heading_level);
    const std::string_view text = document.text_of(line);
    if (without_project_noun(text).size() < text.size()) ++named[line.heading_level];
  }
  for (std::size_t level = 1; level < named.size(); ++level) {
    const auto at = static_cast<HeadingLevel>(level);
    if (named[level] > 1 && at > out.jobs && out.projects == 255) out.projects = at;
  }
  return out;
}

/// A heading among jobs that names something made: "校园助手-项目", "Orchard Chat Bot".
void read_heading(const Document& document, std::uint32_t i, const InnerHeadings& inner_levels,
                  TakenNames& taken, Record& record) {
  const Span line = document.lines[i].span;
  const HeadingLevel level = document.lines[i].heading_level;
  if (level <= inner_levels.jobs && is_career_head(record, line)) return;
  const std::string_view text = document.text_of(line);
  const Span inner = without_project_noun(text);
  const bool noun = inner.size() < text.size();
  if (!noun && level != inner_levels.projects && !ends_in_made_thing(fold_words(text))) return;
  const Span name{line.begin + inner.begin, line.begin + inner.end};
  if (name.empty() || announces_projects(fold_words(document.text_of(name)))) return;
  Project project;
  project.name = fact_of(document, name, Confidence::thousandths(650), "project/heading");
  if (!taken.take(project.name.value)) return;
  ListItem item;
  item.lines.push_back(i);
  project.url = url_of(document, item);
  project.item = {project.name.evidence, project.name.value};
  record.projects.push_back(std::move(project));
}

/// The project whose block of labels begins at the line, named by the line above.
void read_block(const Document& document, const SegmentedDocument& segmented, std::uint32_t i,
                TakenNames& taken, Record& record) {
  const Span name = name_above_block(document, i);
  if (name.empty() || is_career_head(record, name)) return;
  Project project;
  project.name = fact_of(document, name, Confidence::thousandths(700), "project/block");
  if (!taken.take(project.name.value)) return;
  ListItem item;
  item.lines.push_back(i);
  project.period = period_in(document, segmented, item);
  project.item = {project.name.evidence, project.name.value};
  record.projects.push_back(std::move(project));
}

/// Items under a heading or a label within another section that announces projects.
void read_announced(const Document& document, const SegmentedDocument& segmented,
                    const SectionBlock& block, TakenNames& taken, Record& record) {
  const HeadingLevel jobs = inner_headings(document, block).jobs;
  for (std::size_t k = 0; k < block.lines.size(); ++k) {
    const Line& line = document.lines[block.lines[k]];
    const bool heading = line.heading_level > 0;
    const bool label = segmented.features[block.lines[k]].ends_with_colon &&
                       segmented.features[block.lines[k]].words <= 5;
    const bool deeper = line.heading_level > jobs;
    if (!(heading || label) || (!deeper && is_career_head(record, line.span)) ||
        !announces_projects(fold_words(document.text_of(line)))) {
      continue;
    }
    SectionBlock inner{SectionKind::projects, line.span, {}, {}};
    for (std::size_t n = k + 1; n < block.lines.size(); ++n) {
      const Line& next = document.lines[block.lines[n]];
      const bool ends =
          heading ? next.heading_level > 0 && next.heading_level <= line.heading_level
                  : next.heading_level > 0 || (next.mark == ListMark::none && next.paragraph_start);
      if (ends) break;
      inner.lines.push_back(block.lines[n]);
    }
    if (!inner.lines.empty()) read_list(document, segmented, inner, taken, record);
  }
}

bool may_tell_of_projects(SectionKind kind) {
  switch (kind) {
    case SectionKind::work:
    case SectionKind::volunteer:
    case SectionKind::education:
    case SectionKind::awards:
    case SectionKind::skills:
    case SectionKind::teaching:
    case SectionKind::unknown:
    case SectionKind::service:
      return true;
    default:
      return false;
  }
}

void read_mentions(const Document& document, const SegmentedDocument& segmented,
                   const SectionBlock& block, TakenNames& taken, Record& record) {
  const InnerHeadings inner = inner_headings(document, block);
  for (const std::uint32_t i : block.lines) {
    const Line& line = document.lines[i];
    const bool telling = line.mark != ListMark::none || segmented.features[i].words > 5;
    if (block.kind == SectionKind::work) read_block(document, segmented, i, taken, record);
    if (line.heading_level > 0 && block.kind == SectionKind::work) {
      read_heading(document, i, inner, taken, record);
    }
    if (line.heading_level > 0 || !telling) continue;
    for (const FoundProject& mention : project_mentions(document, segmented, i)) {
      Project project;
      project.name = fact_of(document, mention.span, Confidence::thousandths(mention.confidence),
                             mention.rule);
      const bool loose = mention.confidence < 700 && block.kind != SectionKind::work &&
                         std::string_view(mention.rule) != "project/label" &&
                         std::string_view(mention.rule) != "project/named-beside";
      if (loose || !taken.take(project.name.value)) continue;
      if (block.kind == SectionKind::work) {
        if (const Work* job = job_above(record, line.span.begin)) {
          project.organization = job->employer;
        }
      }
      const Link* link = link_in(document, mention.span);
      if (link != nullptr && link->target.find("http") == 0) {
        project.url = fact_of(document, link->span, Confidence::thousandths(900), "project/link");
        project.url.value = link->target;
      }
      project.item = {project.name.evidence, project.name.value};
      record.projects.push_back(std::move(project));
    }
  }
}

}  // namespace

void find_projects(const Document& document, const SegmentedDocument& segmented,
                   const std::vector<SectionBlock>& blocks, Record& record) {
  TakenNames taken(record);
  for (const SectionBlock& block : blocks) {
    if (block.kind == SectionKind::projects) {
      read_list(document, segmented, block, taken, record);
    }
  }
  for (const SectionBlock& block : blocks) {
    if (may_tell_of_projects(block.kind)) {
      read_announced(document, segmented, block, taken, record);
      read_mentions(document, segmented, block, taken, record);
    }
  }
}

}  // namespace vitagraph
