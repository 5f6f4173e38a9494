// Which segment of a head is the title, which the employer …: scores, then the best assignment of
// a whole head, then again knowing what the other heads of the section hold in the same places
// ("one résumé, one habit").
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

/// Slots of all heads of one section, decided jointly: three rounds, each with the habits of the
/// round before.
std::vector<SlottedHead> assign_slots(const Document& document, const SegmentedDocument& segmented,
                                      const std::vector<CareerHead>& heads, SectionKind section,
                                      HeadKind kind);

}  // namespace vitagraph
