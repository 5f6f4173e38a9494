#include "extract/segment/section_content.hpp"

#include <algorithm>
#include <string_view>

#include "extract/evidence/hints.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"

namespace vitagraph {
namespace {

/// How many lines look like heads of jobs and of degrees.
struct Content {
  int jobs = 0;
  int degrees = 0;
  int dated = 0;  ///< lines with a date that may head something
};

/// The best probability of a class over the pieces of a line.
float best_piece(std::string_view text, TextClass wanted) {
  float best = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(",|(;\t"), text.size());
    if (end > 1) best = std::max(best, classify_text(text.substr(0, end)).probability(wanted));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return best;
}

/// Where macros mark the entries, a school's name alone makes no degree of a talk or a course.
bool names_a_degree(const Document& document, const Line& line) {
  const std::string_view text = document.text_of(line);
  if (find_degree(text).has_value()) return true;
  if (!find_school_word(text)) return false;
  return document.hints.empty() || !hinted_line(document, line).any();
}

/// Lines that stand with a period, and what they or the line beside them name.
Content content_of(const Document& document, const SegmentedDocument& segmented, LineRange lines) {
  Content content;
  for (auto i = lines.begin; i < lines.end; ++i) {
    const LineFeatures& f = segmented.features[i];
    if (f.date_count == 0 || (f.reads_like_prose && !f.date_at_start)) continue;
    ++content.dated;
    const bool above = f.date_only && i > lines.begin;
    const auto first = above ? i - 1 : i;
    const auto last = std::min(lines.end, i + 2);
    bool degree = false;
    float title = 0;
    for (auto k = first; k < last; ++k) {
      if (segmented.features[k].reads_like_prose && k != i) continue;
      const std::string_view text = document.text_of(document.lines[k]);
      degree = degree || (k <= i && names_a_degree(document, document.lines[k]));
      title = std::max(title, best_piece(text, TextClass::title));
    }
    if (degree) {
      ++content.degrees;
    } else if (f.has_range && title > 0.5F) {
      ++content.jobs;
    }
  }
  return content;
}

/// One degree among many dated lines makes no education of a list of talks.
SectionKind kind_of(const Content& content) {
  constexpr int few = 4;
  if (std::max(content.jobs, content.degrees) * few < content.dated) return SectionKind::unknown;
  if (content.jobs > 0 && content.jobs >= content.degrees) return SectionKind::work;
  return content.degrees > 0 ? SectionKind::education : SectionKind::unknown;
}

/// The first line of the paragraph in which the top's first job stands; the end when none does.
std::uint32_t first_job_in(const Document& document, const SegmentedDocument& segmented,
                           LineRange lines) {
  for (auto i = lines.begin; i < lines.end; ++i) {
    const auto end = std::min(lines.end, i + 2);
    if (!segmented.features[i].has_range) continue;
    if (content_of(document, segmented, {i, end}).jobs == 0) continue;
    auto begin = i;
    while (begin > lines.begin && document.lines[begin].blank_lines_above == 0 && i - begin < 2 &&
           !segmented.features[begin - 1].reads_like_prose) {
      --begin;
    }
    return begin;
  }
  return lines.end;
}

void take_jobs_out_of_top(const Document& document, SegmentedDocument& segmented) {
  const bool has_work = std::ranges::any_of(
      segmented.sections, [](const Section& section) { return section.kind == SectionKind::work; });
  Section& top = segmented.sections.front();
  if (has_work || top.kind != SectionKind::top) return;
  const auto begin = first_job_in(document, segmented, top.body);
  if (begin >= top.body.end || begin == top.body.begin) return;
  Section jobs;
  jobs.kind = SectionKind::work;
  jobs.body = {begin, top.body.end};
  top.body.end = begin;
  segmented.sections.insert(segmented.sections.begin() + 1, jobs);
}

/// Who writes jobs and degrees with a macro of their own writes all of them so: a section without
/// one is of another kind.
bool lacks_hinted_entries(const Document& document, LineRange lines) {
  constexpr int habit = 3;
  int all = 0;
  for (const Hint& hint : document.hints) {
    if (hint.field != HintedField::entry) continue;
    ++all;
    if (lines.empty()) continue;
    const Span body{document.lines[lines.begin].span.begin, document.lines[lines.end - 1].span.end};
    if (hint.span.overlaps(body)) return false;
  }
  return all >= habit;
}

/// Where no section is known for work: entries that macros mark, most of them with a period.
bool holds_hinted_periods(const Document& document, const SegmentedDocument& segmented,
                          LineRange lines) {
  int entries = 0;
  int periods = 0;
  for (auto i = lines.begin; i < lines.end; ++i) {
    if (!hinted_line(document, document.lines[i]).begins_entry) continue;
    ++entries;
    const bool below = i + 1 < lines.end && segmented.features[i + 1].has_range;
    if (segmented.features[i].has_range || below) ++periods;
  }
  return entries > 1 && periods * 3 >= entries * 2;
}

void take_hinted_work(const Document& document, SegmentedDocument& segmented) {
  const bool has_work = std::ranges::any_of(
      segmented.sections, [](const Section& section) { return section.kind == SectionKind::work; });
  if (has_work || document.hints.empty()) return;
  for (Section& section : segmented.sections) {
    if (section.kind != SectionKind::unknown) continue;
    if (!holds_hinted_periods(document, segmented, section.body)) continue;
    section.kind = SectionKind::work;
    return;
  }
}

}  // namespace

void name_sections_by_content(const Document& document, SegmentedDocument& segmented) {
  for (Section& section : segmented.sections) {
    if (section.kind != SectionKind::unknown) continue;
    if (lacks_hinted_entries(document, section.body)) continue;
    section.kind = kind_of(content_of(document, segmented, section.body));
  }
  take_hinted_work(document, segmented);
  take_jobs_out_of_top(document, segmented);
}

}  // namespace vitagraph
