#include "extract/find/careers/repeated_entries.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extract/find/facts.hpp"
#include "extract/find/periods.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// How one value of two entries compares.
enum class Likeness : std::uint8_t { same, one_is_silent, different };

Likeness compare(const Fact& a, const Fact& b) {
  if (a.empty() != b.empty()) return Likeness::one_is_silent;
  const bool same = a.value == b.value || fold_words(a.value) == fold_words(b.value);
  return same ? Likeness::same : Likeness::different;
}

Likeness compare(const Period& a, const Period& b) {
  if (has_dates(a) != has_dates(b)) return Likeness::one_is_silent;
  const bool same =
      a.start.value == b.start.value && a.end.value == b.end.value && a.current == b.current;
  return same ? Likeness::same : Likeness::different;
}

template <std::size_t N>
bool repeats(const std::array<Likeness, N>& values) {
  int silent = 0;
  for (const Likeness value : values) {
    if (value == Likeness::different) return false;
    silent += value == Likeness::one_is_silent ? 1 : 0;
  }
  return silent <= 1;
}

bool repeats(const Work& a, const Work& b) {
  if (a.employer.empty() || a.position.empty() || b.position.empty()) return false;
  if (compare(a.period, b.period) == Likeness::different) return false;  // mostly, and soon told
  return compare(a.employer, b.employer) != Likeness::different &&
         repeats(std::array{compare(a.employer, b.employer), compare(a.position, b.position),
                            compare(a.period, b.period)});
}

bool repeats(const Education& a, const Education& b) {
  if (a.institution.empty() || a.study_type.empty() || b.institution.empty()) return false;
  if (compare(a.period, b.period) == Likeness::different) return false;
  return repeats(std::array{compare(a.institution, b.institution),
                            compare(a.study_type, b.study_type), compare(a.area, b.area),
                            compare(a.period, b.period)});
}

std::array<Fact Work::*, 6> facts_of(const Work&) {
  return {&Work::employer, &Work::position,        &Work::department,
          &Work::location, &Work::employment_type, &Work::url};
}

std::array<Fact Education::*, 7> facts_of(const Education&) {
  return {&Education::institution, &Education::study_type, &Education::area,
          &Education::department,  &Education::score,      &Education::location,
          &Education::advisor};
}

template <class Entry>
int fullness(const Entry& entry) {
  int count = has_dates(entry.period) ? 1 : 0;
  for (const auto fact : facts_of(entry)) count += (entry.*fact).empty() ? 0 : 1;
  return count;
}

template <class Entry>
void merge_into(Entry& into, Entry from) {
  if (fullness(from) > fullness(into)) std::swap(into, from);
  for (const auto fact : facts_of(into)) take_missing(into.*fact, from.*fact);
  if (!has_dates(into.period)) into.period = std::move(from.period);
}

template <class Entry>
void merge_list(std::vector<Entry>& entries) {
  std::vector<Entry> kept;
  kept.reserve(entries.size());
  for (Entry& entry : entries) {
    Entry* before = nullptr;
    for (Entry& each : kept) {
      if (before == nullptr && (repeats(each, entry) || repeats(entry, each))) before = &each;
    }
    if (before != nullptr) {
      merge_into(*before, std::move(entry));
    } else {
      kept.push_back(std::move(entry));
    }
  }
  entries = std::move(kept);
}

}  // namespace

void merge_repeated_entries(Record& record) {
  merge_list(record.work);
  merge_list(record.education);
}

}  // namespace vitagraph
