// Sections of jobs and degrees -> Work and Education, each value with its span.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Fills record.work and record.education, in document order.
void find_careers(const Document& document, const SegmentedDocument& segmented, Record& record);

}  // namespace vitagraph
