#include "graph/assemble/stint.hpp"

#include <algorithm>
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

bool ends_agree(const Stint& a, const Stint& b) {
  if (a.current && b.current) return true;
  // "Present" in the older document, an end in the newer one.
  if (a.current != b.current) return a.start.empty() || b.start.empty() ? false : true;
  return agree(a.end, b.end);
}

bool same_stint(const Stint& a, const Stint& b) {
  if (a.what != b.what) return false;
  if (a.document == b.document) {
    return a.unit == b.unit && a.start == b.start && a.end == b.end && a.current == b.current &&
           a.properties == b.properties;
  }
  const bool units_agree = a.unit == b.unit || a.unit.empty() || b.unit.empty();
  return units_agree && agree(a.start, b.start) && ends_agree(a, b);
}

PartialDate finer(PartialDate a, PartialDate b) { return b.precision() > a.precision() ? b : a; }

void absorb(Stint& into, Stint& from) {
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
}

}  // namespace

std::vector<Stint> merge_stints(std::vector<Stint> stints) {
  std::vector<Stint> out;
  for (Stint& stint : stints) {
    const auto known = std::find_if(out.begin(), out.end(),
                                    [&](const Stint& other) { return same_stint(other, stint); });
    if (known == out.end()) {
      out.push_back(std::move(stint));
    } else {
      absorb(*known, stint);
    }
  }
  return out;
}

}  // namespace vitagraph
