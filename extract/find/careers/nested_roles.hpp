// Roles told below the employer and the whole stay: "Loom Works, Bergen (2014 – 2022)" over
// "Forewoman, Dye House (2018 – 2022)" and "Weaver (2014 – 2018)".
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Where entries with titles, all within the period of the entry right above them, follow one that
/// has an employer only: what they have for an employer is the unit; so has one role without dates
/// right below. Where the one above has a
/// "title" only that does not read like one, that is the employer.
void tell_employers_of_roles(const Document& document, const SegmentedDocument& segmented,
                             const std::vector<CareerHead>& heads,
                             std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
