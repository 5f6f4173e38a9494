// Several stints told in one head: "Audit Senior (2015 – 2019), Staff Auditor (2013 – 2015)",
// "Tutor, 10/2018 – 03/2019 and 10/2020 – 03/2021".
#pragma once

#include <vector>

#include "extract/find/slots/slots.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

struct Stint {
  SlottedHead head;  ///< the segments of this stint, and those that all stints share
  Period period;
};

/// One stint for each period of the head. A title belongs to the period behind it, or before it
/// where the head begins with a date; a head with one title has it in every stint.
std::vector<Stint> split_stints(const Document& document, const SegmentedDocument& segmented,
                                const Entry& entry, const SlottedHead& head);

}  // namespace vitagraph
