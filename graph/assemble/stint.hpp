// Jobs and studies of one person at one organisation: what several documents tell alike is one.
#pragma once

#include <string>
#include <vector>

#include "extract/date.hpp"
#include "extract/span.hpp"
#include "graph/entity.hpp"

namespace vitagraph {

/// A job or a course of study on its way to becoming a relation.
struct Stint {
  std::uint32_t document = 0;
  std::string what;  ///< folded title, or degree and field
  std::string unit;  ///< folded
  PartialDate start, end;
  bool current = false;
  Properties properties;  ///< all but the period
  Confidence confidence;
  std::vector<SourceSpan> sources;
};

/// Joins stints that say the same: equal `what` and units and periods that agree as far as both
/// say them. The more precise date stays; a printed end stands before "present". Two stints of
/// one document stay two unless they are equal. The order of the result follows the input's.
std::vector<Stint> merge_stints(std::vector<Stint> stints);

}  // namespace vitagraph
