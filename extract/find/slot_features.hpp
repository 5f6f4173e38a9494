// What the learnt slot models see of a segment: its words, shape, style, place in the head, and
// its neighbours and rivals there.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/head_segments.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// One row for each segment of the head, all of the same length. The order of the values is the
/// models' contract: new features go to the end, and the models are learnt anew.
std::vector<std::vector<float>> slot_features(const Document& document,
                                              const SegmentedDocument& segmented,
                                              const std::vector<HeadSegment>& head,
                                              SectionKind section);

}  // namespace vitagraph
