// The unit of an employer that the slots left within the employer's value, or took for a second
// employer: "Weaving Lab, Harbour University", "Loom Works - Dye Team".
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// Cuts employers of jobs at a comma, a dash, a bracket or a wide gap where one side is a unit: by
/// its words, or because the other side is an employer of the document by itself. `slotted` has as
/// many as `heads`.
void part_units_from_employers(const Document& document, const std::vector<CareerHead>& heads,
                               std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
