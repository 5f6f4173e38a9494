// Places behind the names of Chinese, Japanese and Korean employers and schools, told by the tables
// of places and by how the names of districts end: "한빛건축사사무소 서울 강남구".
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// Cuts a place from the end of an employer or a school whose head has no place: behind a blank, or
/// glued to a noun that ends the name ("県立宍道湖高等学校松江市"). `slotted` has as many as
/// `heads`.
void part_eastern_places(const Document& document, const std::vector<CareerHead>& heads,
                         std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
