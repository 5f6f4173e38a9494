// Papers, books, patents, theses and talks: in lists of their own, and listed under a job.
#pragma once

#include "extract/document.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Appends to `record.publications`, in document order. Needs `record.basics.name`.
void find_publications(const Document& document, const SegmentedDocument& segmented,
                       const std::vector<SectionBlock>& blocks, Record& record);

/// Sets owner_position in all publications by `record.basics.name`.
void mark_owner(Record& record);

/// Moves talks and posters from `record.publications` to `record.talks`.
void part_talks(Record& record);

}  // namespace vitagraph
