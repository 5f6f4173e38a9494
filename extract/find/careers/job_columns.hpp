// Tables of jobs under a row that names their columns: "Company<tab>Position<tab>Period".
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// In the rows below a row of titles, one of an employer's and one of a position's column: what
/// has no slot, or the other's slot, gets the slot that its column tells.
void mind_job_columns(const Document& document, const std::vector<CareerHead>& heads,
                      std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
