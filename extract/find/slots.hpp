// Which segment of a head is the title, which the employer …: scores, then the best assignment of
// a whole head.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/evidence/slot.hpp"
#include "extract/find/head_segments.hpp"
#include "extract/find/heads.hpp"

namespace vitagraph {

struct SlottedSegment {
  HeadSegment segment;
  Slot slot = Slot::other;
  float margin = 0;  ///< log-odds of the slot against the best other one, within its head
};
using SlottedHead = std::vector<SlottedSegment>;

/// Slots of all heads of one kind.
std::vector<SlottedHead> assign_slots(const Document& document, const SegmentedDocument& segmented,
                                      const std::vector<CareerHead>& heads, HeadKind kind);

}  // namespace vitagraph
