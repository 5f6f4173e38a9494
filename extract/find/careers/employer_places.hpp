// Places of jobs that the slots left at the end of the employer or took for a second employer, and
// what stands before or behind the employer and is no part of it.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// "Loom Works Bergen" before ", Norway", "12 Mill Lane" before ", Bergen", "Harbour University"
/// before ", Bergen, Norway" within one place: each goes where it belongs. `slotted` has as many as
/// `heads`; only jobs are changed.
void tell_places_from_employers(const Document& document, const std::vector<CareerHead>& heads,
                                std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
