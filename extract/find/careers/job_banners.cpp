#include "extract/find/careers/job_banners.hpp"

#include <cstddef>
#include <utility>

#include "extract/find/facts.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/periods.hpp"

namespace vitagraph {
namespace {

bool is_only_employer(const Work& job) { return !job.employer.empty() && job.position.empty(); }

bool is_only_title(const Work& job) { return job.employer.empty() && !job.position.empty(); }

/// Nothing stands between the heads of two entries.
bool follows_at_once(const Document& document, const Work& above, const Work& below) {
  const Span before = above.item.evidence.span;
  const Span behind = below.item.evidence.span;
  return before.end <= behind.begin &&
         trim_blanks(document.text, {before.end, behind.begin}).empty();
}

/// "Weaver" over "3.2019 – 8.2021 Loom Works": one head that was cut in two.
bool completes(const Document& document, const Work& title, const Work& employer) {
  return is_only_title(title) && !has_dates(title.period) && is_only_employer(employer) &&
         has_dates(employer.period) && follows_at_once(document, title, employer);
}

Work joined(Work title, Work employer) {
  employer.position = std::move(title.position);
  take_missing(employer.department, title.department);
  take_missing(employer.location, title.location);
  take_missing(employer.employment_type, title.employment_type);
  employer.item.evidence.span = hull(title.item.evidence.span, employer.item.evidence.span);
  employer.item.quote = title.item.quote + " " + employer.item.quote;
  return employer;
}

/// Heads that were cut in two put together again.
std::vector<Work> with_halves_joined(const Document& document, std::vector<Work> jobs) {
  std::vector<Work> whole;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const bool below_banner =
        !whole.empty() && is_only_employer(whole.back()) && has_dates(whole.back().period);
    if (i + 1 < jobs.size() && !below_banner && completes(document, jobs[i], jobs[i + 1])) {
      whole.push_back(joined(std::move(jobs[i]), std::move(jobs[i + 1])));
      ++i;
    } else {
      whole.push_back(std::move(jobs[i]));
    }
  }
  return whole;
}

/// How many titles without an employer follow directly behind the entry.
std::size_t titles_below(const std::vector<Work>& jobs, std::size_t banner) {
  std::size_t end = banner + 1;
  while (end < jobs.size() && is_only_title(jobs[end])) ++end;
  return end - banner - 1;
}

void inherit(Work& job, const Work& banner) {
  job.employer = banner.employer;
  job.employer.evidence.rule = "slot/employer-of-banner";
  if (job.location.empty()) job.location = banner.location;
  if (job.department.empty()) job.department = banner.department;
}

}  // namespace

std::vector<Work> with_banners(const Document& document, std::vector<Work> parts) {
  std::vector<Work> jobs = with_halves_joined(document, std::move(parts));
  std::vector<Work> kept;
  const Work* banner = nullptr;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    Work& job = jobs[i];
    if (is_only_title(job) && banner != nullptr) {
      inherit(job, *banner);
    } else if (!job.employer.empty()) {
      banner = &job;
    }
    const std::size_t below = is_only_employer(job) ? titles_below(jobs, i) : 0;
    if (below == 1 && !has_dates(jobs[i + 1].period)) jobs[i + 1].period = job.period;
    if (below == 0 && (!job.employer.empty() || !job.position.empty())) kept.push_back(job);
  }
  return kept;
}

}  // namespace vitagraph
