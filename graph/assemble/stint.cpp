#include "graph/assemble/stint.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace vitagraph {
namespace {

// Whether one date is the other, or the same known less precisely.
bool agree(PartialDate a, PartialDate b) {
  if (a.empty() || b.empty()) return true;
  if (a.year != b.year) return false;
  if (a.month == 0 || b.month == 0) return true;
  if (a.month != b.month) return false;
  return a.day == 0 || b.day == 0 || a.day == b.day;
}

bool ends_agree(const ToldStint& a, const ToldStint& b) {
  if (a.current && b.current) return true;
  // "Present" in the older document, an end in the newer one.
  if (a.current != b.current) return !a.start.empty() && !b.start.empty();
  return agree(a.end, b.end);
}

bool share_a_document(const ToldStint& a, const ToldStint& b) {
  return std::find_first_of(a.documents.begin(), a.documents.end(), b.documents.begin(),
                            b.documents.end()) != a.documents.end();
}

bool same_stint(const ToldStint& a, const ToldStint& b) {
  if (a.what != b.what) return false;
  if (share_a_document(a, b)) {
    return a.unit == b.unit && a.start == b.start && a.end == b.end && a.current == b.current &&
           a.properties == b.properties;
  }
  const bool units_agree = a.unit == b.unit || a.unit.empty() || b.unit.empty();
  return units_agree && agree(a.start, b.start) && ends_agree(a, b);
}

PartialDate finer(PartialDate a, PartialDate b) { return b.precision() > a.precision() ? b : a; }

void absorb(ToldStint& into, ToldStint& from) {
  into.start = finer(into.start, from.start);
  into.end = finer(into.end, from.end);
  into.current = into.end.empty() && (into.current || from.current);
  if (into.unit.empty()) into.unit = from.unit;
  for (const Property& property : from.properties.all()) {
    if (into.properties.find(property.key) == nullptr) {
      into.properties.set(property.key, property.value);
    }
  }
  into.confidence = std::max(into.confidence, from.confidence);
  into.sources.insert(into.sources.end(), from.sources.begin(), from.sources.end());
  into.documents.insert(into.documents.end(), from.documents.begin(), from.documents.end());
}

// From which month to which month, in months since year 0; absent where a document does not say.
struct Months {
  int first = 0;
  int last = 0;
  bool current = false;
  friend auto operator<=>(const Months&, const Months&) = default;
};

std::optional<Months> months_of(const ToldStint& stint) {
  const bool has_end = stint.end.month != 0 || (stint.current && stint.end.empty());
  if (stint.start.month == 0 || !has_end) return std::nullopt;
  return Months{stint.start.year * 12 + stint.start.month, stint.end.year * 12 + stint.end.month,
                stint.current};
}

void tell_also(ToldStint& into, const std::string& told) {
  if (told.empty() || told == into.told) return;
  if (into.told.empty()) {
    into.told = told;
  } else if (std::find(into.told_also.begin(), into.told_also.end(), told) ==
             into.told_also.end()) {
    into.told_also.push_back(told);
  }
}

// Members are stints of one period: none of them may be told beside another by one document.
bool told_apart(const std::vector<ToldStint>& stints, const std::vector<std::size_t>& members) {
  std::set<std::uint32_t> documents;
  std::size_t tellings = 0;
  for (const std::size_t i : members) {
    const std::set<std::uint32_t> own(stints[i].documents.begin(), stints[i].documents.end());
    documents.insert(own.begin(), own.end());
    tellings += own.size();
  }
  return documents.size() < tellings;
}

// 1 for a bachelor's degree, 2 for a master's, 3 for a doctor's, 0 for what names none of them.
int degree_level(std::string_view told) {
  constexpr std::pair<std::string_view, int> kBeginnings[] = {
      {"bachelor", 1}, {"bsc", 1},    {"b sc", 1},   {"beng", 1},     {"b eng", 1}, {"master", 2},
      {"msc", 2},      {"m sc", 2},   {"mba", 2},    {"meng", 2},     {"m eng", 2}, {"phd", 3},
      {"ph d", 3},     {"doctor", 3}, {"doktor", 3}, {"promotion", 3}};
  for (const auto& [beginning, level] : kBeginnings) {
    if (told.starts_with(beginning)) return level;
  }
  return 0;
}

bool levels_differ(const std::vector<ToldStint>& stints, const std::vector<std::size_t>& members) {
  int level = 0;
  for (const std::size_t i : members) {
    const int own = degree_level(stints[i].what);
    if (own != 0 && level != 0 && own != level) return true;
    level = std::max(level, own);
  }
  return false;
}

void merge_same_months(std::vector<ToldStint>& stints) {
  std::map<Months, std::vector<std::size_t>> by_months;
  for (std::size_t i = 0; i < stints.size(); ++i) {
    if (const auto months = months_of(stints[i])) by_months[*months].push_back(i);
  }
  std::set<std::size_t> gone;
  for (const auto& [months, members] : by_months) {
    if (members.size() < 2 || told_apart(stints, members) || levels_differ(stints, members)) {
      continue;
    }
    ToldStint& first = stints[members.front()];
    for (std::size_t m = 1; m < members.size(); ++m) {
      tell_also(first, stints[members[m]].told);
      absorb(first, stints[members[m]]);
      gone.insert(members[m]);
    }
  }
  std::vector<ToldStint> out;
  for (std::size_t i = 0; i < stints.size(); ++i) {
    if (!gone.contains(i)) out.push_back(std::move(stints[i]));
  }
  stints = std::move(out);
}

}  // namespace

std::vector<ToldStint> merge_stints(std::vector<ToldStint> stints) {
  std::vector<ToldStint> out;
  for (ToldStint& stint : stints) {
    const auto known = std::find_if(
        out.begin(), out.end(), [&](const ToldStint& other) { return same_stint(other, stint); });
    if (known == out.end()) {
      out.push_back(std::move(stint));
    } else {
      absorb(*known, stint);
    }
  }
  merge_same_months(out);
  return out;
}

}  // namespace vitagraph
