// The heads of a document with what the slot network sees of their tokens, for slot_network.py.
#pragma once

#include <iosfwd>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// One line of JSON for each head: document, kind, dates, tokens; and for each token a row of
/// 32-bit floats: its signals and the numbers of its letters.
void print_heads(const Document& document, const SegmentedDocument& segmented, std::ostream& heads,
                 std::ostream& rows);

}  // namespace vitagraph
