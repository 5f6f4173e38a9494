// One document: its record against its gold.
#pragma once

#include <string>
#include <vector>

#include "bench/score/item.hpp"
#include "bench/score/tally.hpp"

namespace vitagraph::score {

struct DocumentScore {
  Tally tally;
  std::vector<std::string> mistakes;  ///< one sentence each, in the order of the gold
};

/// Items are paired by best_assignment() over likeness(); then each field of each pair is judged.
/// An item without a partner counts with all its fields as missed or invented. Optional items of
/// the gold cost and earn nothing.
DocumentScore score_document(const Sheet& gold, const Sheet& found);

}  // namespace vitagraph::score
