// The heads of a document with what the slot models see of their segments, for slot_model.py.
#pragma once

#include <iosfwd>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Which rows of numbers are wanted: of the first model, or of the second, which need the first.
enum class SlotPass { first, second };

/// Where they go: rows of 32-bit floats, in the order of the heads, jobs and degrees apart.
struct SlotRowFiles {
  std::ostream& jobs;
  std::ostream& degrees;
};

/// One line of JSON for each head: document, kind, dates, segments.
void print_heads(const Document& document, const SegmentedDocument& segmented, SlotPass pass,
                 std::ostream& heads, SlotRowFiles rows);

}  // namespace vitagraph
