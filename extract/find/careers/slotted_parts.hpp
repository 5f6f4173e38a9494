// What the rules behind the slots share: asking a head for its slots, parting a value in two.
#pragma once

#include <cstddef>
#include <string_view>

#include "extract/find/slots/slots.hpp"

namespace vitagraph {

bool has_slot(const SlottedHead& head, Slot slot);

/// Parts the value at `i`, whose slot and margin both parts get; the second one follows `before`.
/// `left` and `right` are spans of the document in its order. Returns the second, at i + 1.
SlottedSegment& part_value(SlottedHead& head, std::size_t i, Span left, Span right,
                           Separator before);

/// Is it "Inc.", "S.A." and nothing else? Short forms are told from other words only behind a name.
bool is_legal_form_alone(std::string_view text);

}  // namespace vitagraph
