#include "extract/segment/inner_headings.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace vitagraph {
namespace {

/// A line that its own scores take for a heading.
struct Likely {
  std::size_t line;
  std::string_view text;
  SectionKind kind;
  bool inner = false;  ///< of a part of a job, by its colon or because it comes again
};

LineRole likeliest(const RoleScores& scores) {
  const auto most = std::ranges::max_element(scores.log_probability);
  return static_cast<LineRole>(most - scores.log_probability.begin());
}

std::vector<Likely> likely_headings(const Document& document, const HeadingOpinion& headings,
                                    const std::vector<RoleScores>& scores) {
  std::vector<Likely> likely;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (likeliest(scores[i]) != LineRole::heading) continue;
    likely.push_back({i, document.text_of(document.lines[i]), headings.readings[i].kind});
  }
  return likely;
}

bool is_of_jobs(SectionKind kind) {
  return kind == SectionKind::work || kind == SectionKind::volunteer ||
         kind == SectionKind::teaching;
}

/// Words of a section's own kind name the section again ("Experience" on the next page).
bool names_career(SectionKind kind) {
  return is_of_jobs(kind) || kind == SectionKind::education || kind == SectionKind::publications;
}

/// Words that come three times are no section's; twice, they may be those of two sections, so no
/// other heading may stand between.
void mark_repeated(std::vector<Likely>& likely) {
  std::vector<std::ptrdiff_t> counts;
  counts.reserve(likely.size());
  for (const Likely& each : likely) {
    counts.push_back(std::ranges::count(likely, each.text, &Likely::text));
  }
  for (std::size_t i = 0; i < likely.size(); ++i) {
    if (counts[i] > 2) likely[i].inner = true;
    if (counts[i] != 2 || names_career(likely[i].kind)) continue;
    std::size_t other = i + 1;
    while (other < likely.size() && counts[other] > 1 && likely[other].text != likely[i].text) {
      ++other;
    }
    if (other < likely.size() && likely[other].text == likely[i].text) {
      likely[i].inner = likely[other].inner = true;
    }
  }
}

/// The first item below the heading is a job.
bool opens_with_job(const std::vector<RoleScores>& scores, std::size_t heading) {
  for (std::size_t i = heading + 1; i < scores.size(); ++i) {
    const LineRole role = likeliest(scores[i]);
    if (role == LineRole::job_begin) return true;
    if (role != LineRole::other && role != LineRole::job_head) return false;
  }
  return false;
}

bool ends_with_colon(std::string_view text) { return text.ends_with(':') || text.ends_with("："); }

/// A colon behind few of a document's headings marks those that are none of its sections.
void mark_labels(std::vector<Likely>& likely) {
  const auto labels = std::ranges::count_if(likely, ends_with_colon, &Likely::text);
  if (static_cast<std::size_t>(3 * labels) > likely.size()) return;
  for (Likely& each : likely) each.inner = each.inner || ends_with_colon(each.text);
}

void add_to(RoleScores& scores, LineRole role, float value) {
  scores.log_probability[static_cast<std::size_t>(role)] += value;
}

}  // namespace

void add_inner_headings(const Document& document, const HeadingOpinion& headings,
                        std::vector<RoleScores>& scores) {
  constexpr float never = -12.0F;
  constexpr float of_other_kind = -4.0F;
  std::vector<Likely> likely = likely_headings(document, headings, scores);
  mark_repeated(likely);
  mark_labels(likely);
  bool within_jobs = false;
  for (std::size_t k = 0; k < likely.size(); ++k) {
    if (!likely[k].inner) {
      within_jobs = is_of_jobs(likely[k].kind) || opens_with_job(scores, likely[k].line);
      continue;
    }
    if (!within_jobs) continue;
    add_to(scores[likely[k].line], LineRole::heading, never);
    const std::size_t end = k + 1 < likely.size() ? likely[k + 1].line : scores.size();
    for (std::size_t i = likely[k].line; i < end; ++i) {
      add_to(scores[i], LineRole::other, of_other_kind);
      add_to(scores[i], LineRole::project_begin, of_other_kind);
      add_to(scores[i], LineRole::project_body, of_other_kind);
    }
  }
}

}  // namespace vitagraph
