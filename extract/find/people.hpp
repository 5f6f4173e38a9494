// Other people named with a stated tie: advisors, collaborators, referees.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Appends to `record.people`, in document order, each name and role once.
void find_people(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<SectionBlock>& blocks, Record& record);

}  // namespace vitagraph
