// Which words of a head are the title, which the employer …: the tags of its tokens, put together
// to values.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/evidence/slot.hpp"
#include "extract/find/slots/head_segments.hpp"
#include "extract/find/slots/heads.hpp"

namespace vitagraph {

/// One value, or a piece of the head that is none (Slot::other). A value may be a part of one
/// segment or hold several; what `segment` says of style and place is that of the value's first.
struct SlottedSegment {
  HeadSegment segment;
  Slot slot = Slot::other;
  float margin = 0;  ///< log-odds of the slot
};
using SlottedHead = std::vector<SlottedSegment>;

/// Slots of all heads of the document, which the network reads together. As many as `heads`.
std::vector<SlottedHead> assign_slots(const Document& document, const SegmentedDocument& segmented,
                                      const std::vector<CareerHead>& heads);

}  // namespace vitagraph
