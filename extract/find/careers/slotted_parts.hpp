// What the rules behind the slots share: asking a head for its slots, parting a value in two.
#pragma once

#include <cstddef>

#include "extract/find/slots/slots.hpp"

namespace vitagraph {

bool has_slot(const SlottedHead& head, Slot slot);

/// Parts the value at `i`, whose slot and margin both parts get; the second one follows `before`.
/// `left` and `right` are spans of the document in its order. Returns the second, at i + 1.
SlottedSegment& part_value(SlottedHead& head, std::size_t i, Span left, Span right,
                           Separator before);

}  // namespace vitagraph
