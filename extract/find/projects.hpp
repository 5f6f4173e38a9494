// Named projects and software: listed as such, or told of under a job.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Appends to `record.projects`, in document order, each name once. Needs `record.work`.
void find_projects(const Document& document, const SegmentedDocument& segmented,
                   const std::vector<SectionBlock>& blocks, Record& record);

}  // namespace vitagraph
