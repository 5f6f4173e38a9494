// How well each slot fits each segment of a head, before its neighbours and the section's habits
// have their say: a learnt model, and small named weights for what it saw too little of.
#pragma once

#include <array>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/head_segments.hpp"
#include "extract/find/slots.hpp"

namespace vitagraph {

using SlotScores = std::array<float, slot_count>;

std::vector<SlotScores> slot_scores(const Document& document, const SegmentedDocument& segmented,
                                    const std::vector<HeadSegment>& head, SectionKind section,
                                    HeadKind kind);

}  // namespace vitagraph
