// A record as one text, for tests of structured sources.
#pragma once

#include <string>

#include "extract/record.hpp"

namespace vitagraph {

/// "start/end" with ".." for an end that is still open.
inline std::string shown(const Period& period) {
  return period.start.value.text() + "/" + (period.current ? ".." : period.end.value.text());
}

inline std::string shown(const Work& one) {
  return one.position.value + " @ " + one.employer.value + " [" + one.location.value + "] " +
         shown(one.period);
}

inline std::string shown(const Education& one) {
  return one.study_type.value + ", " + one.area.value + " @ " + one.institution.value + " " +
         shown(one.period);
}

inline std::string shown(const Publication& one) {
  return one.title.value + " | " + one.venue.value + " | " + one.date.value.text() + " | " +
         one.doi.value;
}

/// The texts of all of a list, each behind a line end.
template <typename Items>
std::string shown_all(const Items& items) {
  std::string out;
  for (const auto& one : items) out += shown(one) + "\n";
  return out;
}

}  // namespace vitagraph
