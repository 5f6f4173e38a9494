// Jobs and studies of one person at one organisation: what several documents tell alike is one.
#pragma once

#include <string>
#include <vector>

#include "extract/date.hpp"
#include "extract/span.hpp"
#include "graph/entity.hpp"

namespace vitagraph {

/// A job or a course of study on its way to becoming a relation.
struct ToldStint {
  std::vector<std::uint32_t> documents;  ///< that tell it: one at first
  std::string what;                      ///< folded title, or degree and field
  std::string told;                      ///< the same as printed
  std::vector<std::string> told_also;    ///< how other documents put it, each once
  std::string unit;                      ///< folded
  PartialDate start, end;
  bool current = false;
  Properties properties;  ///< all but the period
  Confidence confidence;
  std::vector<SourceSpan> sources;
};

/// Joins stints that say the same: equal `what` and units and periods that agree as far as both
/// say them. The more precise date stays; a printed end stands before "present". Two stints of
/// one document stay two unless they are equal. The order of the result follows the input's.
///
/// Then what documents tell in other words, as a résumé in two languages does: stints from one
/// and the same month to one and the same month (or until now) are one, where no document tells
/// two of them and they are no degrees of different levels. The first keeps its words; the others'
/// are its `told_also`.
std::vector<ToldStint> merge_stints(std::vector<ToldStint> stints);

}  // namespace vitagraph
