// Degrees in tables, as India and Africa print them: what the titles of the columns say of the
// cells below, and degrees listed apart from the schools.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// Below "Institution | Board / University", the cell of the board is no school; below "School /
/// College | University" the school is the first one. `slotted` has as many as `heads`.
void mind_degree_columns(const Document& document, const std::vector<CareerHead>& heads,
                         std::vector<SlottedHead>& slotted);

/// "Institutions attended with dates" and "Qualifications obtained with dates": a degree without a
/// school goes to the one school without a degree that ends in the same year.
void match_degrees_to_schools(std::vector<Education>& degrees);

}  // namespace vitagraph
