#include "extract/find/careers/job_banners.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "extract/find/facts.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/periods.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

bool is_only_employer(const Work& job) { return !job.employer.empty() && job.position.empty(); }

bool is_only_title(const Work& job) { return job.employer.empty() && !job.position.empty(); }

/// Folded; for the employer of the entry above.
constexpr std::string_view dittos[] = {"ditto",
                                       "same",
                                       "same company",
                                       "same employer",
                                       "same organisation",
                                       "same organization",
                                       "same place",
                                       "same as above",
                                       "as above",
                                       "ibid",
                                       "ibidem",
                                       "idem",
                                       "dito",
                                       "ebenda",
                                       "ebendort",
                                       "ebd",
                                       "daselbst",
                                       "selber betrieb",
                                       "selbe firma",
                                       "gleiche firma",
                                       "gleicher arbeitgeber",
                                       "zelfde bedrijf",
                                       "zelfde werkgever",
                                       "dezelfde werkgever",
                                       "meme site",
                                       "meme societe",
                                       "meme entreprise",
                                       "meme employeur",
                                       "meme etablissement",
                                       "misma empresa",
                                       "mismo centro",
                                       "la misma empresa",
                                       "stessa azienda",
                                       "stessa ditta",
                                       "mesma empresa",
                                       "samma foretag",
                                       "samma arbetsgivare",
                                       "ta sama firma",
                                       "ayni firma",
                                       "ayni sirket",
                                       "tamze",
                                       "idem ci dessus",
                                       "то же",
                                       "там же",
                                       "同上"};

bool is_ditto(std::string_view employer) {
  return std::ranges::find(dittos, fold_words(employer)) != std::end(dittos);
}

/// Folded first words of titles that tell of work for oneself.
constexpr std::string_view own_work[] = {"freelance",
                                         "freelancer",
                                         "freelancing",
                                         "self employed",
                                         "selfemployed",
                                         "independent consultant",
                                         "independent contractor",
                                         "sole trader",
                                         "selbstandig",
                                         "selbstandige",
                                         "selbstandiger",
                                         "freiberuflich",
                                         "freiberufliche",
                                         "freiberufler",
                                         "freiberuflicher",
                                         "autonomo",
                                         "autonoma",
                                         "auto entrepreneur",
                                         "autoentrepreneur",
                                         "zzp er",
                                         "zelfstandig",
                                         "libero professionista"};

bool is_own_work(std::string_view title) {
  const std::string folded = fold_words(title);
  return std::ranges::any_of(own_work, [&](std::string_view words) {
    const bool begins =
        folded.starts_with(words) && (folded.size() == words.size() || folded[words.size()] == ' ');
    const bool ends = folded.size() > words.size() && folded.ends_with(words) &&
                      folded[folded.size() - words.size() - 1] == ' ';
    return begins || ends;
  });
}

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

/// "Hours per week: 40", line after line.
bool are_labelled_lines(std::string_view text) {
  constexpr std::size_t longest = 24;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (text.substr(0, std::min(end, longest)).find(':') == text.npos) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

/// "Dates employed: 09/2015 – 04/2019", "2014 - 2018": nothing but a period and its label.
bool is_only_period(const Document& document, const Work& job) {
  if (!job.employer.empty() || !job.position.empty() || !job.location.empty()) return false;
  const Period& period = job.period;
  if (period.start.empty() || (period.end.empty() && !period.current)) return false;
  const Span head = job.item.evidence.span;
  const Span first = period.start.evidence.span;
  const Span last = period.current ? period.current_evidence.span : period.end.evidence.span;
  if (first.begin < head.begin || last.end > head.end || last.end < first.end) return false;
  const std::string_view before =
      document.text_of(trim_blanks(document.text, {head.begin, first.begin}));
  const std::string_view behind =
      document.text_of(trim_blanks(document.text, {last.end, head.end}));
  constexpr std::size_t longest = 24;
  return (before.empty() || (before.ends_with(':') && before.size() <= longest)) &&
         are_labelled_lines(behind);
}

/// Heads that were cut in two put together again.
std::vector<Work> with_halves_joined(const Document& document, std::vector<Work> jobs) {
  std::vector<Work> whole;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (!whole.empty() && is_only_period(document, jobs[i]) && !has_dates(whole.back().period) &&
        follows_at_once(document, whole.back(), jobs[i])) {
      whole.back().period = jobs[i].period;
      continue;
    }
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

bool has_single_date(const Period& period) {
  return !period.start.empty() && !period.current &&
         (period.end.empty() || period.end.value == period.start.value);
}

/// Posts below a banner with one date each, the first that of the banner: each ends when the next
/// begins, the last with the banner. `owners` has the banner of each job, or nullptr.
void chain_posts(const std::vector<const Work*>& owners, std::vector<Work>& jobs) {
  for (std::size_t begin = 0; begin < jobs.size();) {
    const Work* banner = owners[begin];
    std::size_t end = begin + 1;
    while (end < jobs.size() && owners[end] == banner) ++end;
    bool chain = banner != nullptr && end - begin > 1 && !has_single_date(banner->period) &&
                 jobs[begin].period.start.value == banner->period.start.value;
    for (std::size_t i = begin; i < end; ++i) {
      const Period& period = jobs[i].period;
      chain = chain && has_single_date(period) &&
              (i == begin || jobs[i - 1].period.start.value < period.start.value);
    }
    for (std::size_t i = begin; chain && i < end; ++i) {
      Period& period = jobs[i].period;
      period.end = i + 1 < end ? jobs[i + 1].period.start : banner->period.end;
      period.current = i + 1 == end && banner->period.current;
      if (period.current) period.current_evidence = banner->period.current_evidence;
    }
    begin = end;
  }
}

}  // namespace

std::vector<Work> with_banners(const Document& document, std::vector<Work> parts) {
  std::vector<Work> jobs = with_halves_joined(document, std::move(parts));
  for (std::size_t i = 1; i < jobs.size(); ++i) {
    if (is_ditto(jobs[i].employer.value)) jobs[i].employer = jobs[i - 1].employer;
  }
  std::vector<Work> kept;
  std::vector<const Work*> owners;
  const Work* banner = nullptr;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    Work& job = jobs[i];
    const bool below_banner = banner != nullptr && banner->position.empty() && banner + 1 == &job;
    const bool owned = is_only_title(job) && banner != nullptr &&
                       (below_banner || !is_own_work(job.position.value));
    const Work* owner = owned ? banner : nullptr;
    if (owner != nullptr) {
      inherit(job, *owner);
    } else if (!job.employer.empty()) {
      banner = &job;
    }
    const std::size_t below = is_only_employer(job) ? titles_below(jobs, i) : 0;
    if (below == 1 && !has_dates(jobs[i + 1].period)) jobs[i + 1].period = job.period;
    if (below == 0 && (!job.employer.empty() || !job.position.empty())) {
      kept.push_back(job);
      owners.push_back(owner);
    }
  }
  chain_posts(owners, kept);
  return kept;
}

}  // namespace vitagraph
