// Awards, prizes, scholarships, places in competitions; certificates.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Appends to `record.awards`: sections of awards, and "Won the … Award" in a job's text.
void find_awards(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<SectionBlock>& blocks, Record& record);

/// Appends to `record.certificates`.
void find_certificates(const Document& document, const SegmentedDocument& segmented,
                       const std::vector<SectionBlock>& blocks, Record& record);

}  // namespace vitagraph
