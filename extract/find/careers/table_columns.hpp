// Jobs and degrees in tables whose first row tells what the columns hold: "Fechas | Empresa |
// Cargo".
#pragma once

#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// "Instituut", "Centro de estudios".
bool is_school_column(std::string_view title);

/// Below such a row the school stands in the school's column, and no other has one. `slotted` has
/// as many as `heads`.
void mind_table_columns(const Document& document, const std::vector<CareerHead>& heads,
                        std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
