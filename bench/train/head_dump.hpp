// Heads of jobs and degrees, segment by segment with the features of the slot models, as
// slot_model.py reads them.
#pragma once

#include <iosfwd>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Prints every head of the document, one JSON object a line.
void print_heads(const Document& document, const SegmentedDocument& segmented, std::ostream& out);

}  // namespace vitagraph
