// Employers that stand behind a title without a separator: "Baker Corner Bakery".
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// Cuts titles that end with the name of an employer which another head of the section prints by
/// itself. Returns whether any was cut: then the slots are to be assigned anew.
bool split_glued_employers(const Document& document, const std::vector<SlottedHead>& slotted,
                           std::vector<CareerHead>& heads);

}  // namespace vitagraph
