// How well each slot fits each segment of a document's heads: two learnt models, the second of
// which knows what the first thought of the other heads, and small named weights for what both saw
// too little of.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "extract/document.hpp"
#include "extract/evidence/slot.hpp"
#include "extract/find/heads.hpp"

namespace vitagraph {

/// Natural logarithms of probabilities, by slot.
using SlotScores = std::array<float, slot_count>;
/// Of each segment of each head.
using HeadScores = std::vector<std::vector<SlotScores>>;

/// The slots that heads of the kind have.
std::span<const Slot> slots_of(HeadKind kind);

/// What the first model and the markup's hints say.
class SlotRows;
HeadScores first_slot_scores(const Document& document, const SlotRows& rows,
                             const std::vector<CareerHead>& heads, HeadKind kind);

HeadScores slot_scores(const Document& document, const SegmentedDocument& segmented,
                       const std::vector<CareerHead>& heads, HeadKind kind);

}  // namespace vitagraph
