// What the markup of a half-structured format says of a head's segments, as evidence for slots.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/heads.hpp"
#include "extract/find/slot_scores.hpp"

namespace vitagraph {

/// Adds to the slot scores of all heads what their hints say. Owners swap the arguments of macros,
/// but all of a section in the same way: where the words of its heads
/// together speak for the other order, title and employer are taken as swapped.
void add_hint_scores(const Document& document, const std::vector<CareerHead>& heads, HeadKind kind,
                     HeadScores& scores);

}  // namespace vitagraph
