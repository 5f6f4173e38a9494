// Heads of jobs of which the slots name no employer: it is what stands where the other heads of
// the document have theirs.
#pragma once

#include <vector>

#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// Makes a segment that is nothing yet, or a unit, the employer of a head that has a title and no
/// employer. Heads below one that names an employer and no title are left: they have it from
/// there. `slotted` has as many as `heads`.
void name_missing_employers(const Document& document, const std::vector<CareerHead>& heads,
                            std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
