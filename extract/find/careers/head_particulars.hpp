// Lines of a head that tell neither who nor what: "Hours per week: 40", "Supervisor: …",
// "Reason for leaving: …", as forms and federal résumés have them.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// Takes the slots from the values of lines with such a label, and the employer's from a street.
void leave_out_particulars(const Document& document, const std::vector<CareerHead>& heads,
                           std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
