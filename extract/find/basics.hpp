// Who the résumé is about: name, headline, how to reach them, where they live.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Fills record.basics. A document that names nobody leaves the name empty.
void find_basics(const Document& document, const SegmentedDocument& segmented, Record& record);

}  // namespace vitagraph
