// What a section without a known heading holds, by what stands in it.
#pragma once

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Gives sections of kind unknown the kind that their lines show (jobs or degrees), and takes jobs
/// without any heading out of the top into a section of their own.
void name_sections_by_content(const Document& document, SegmentedDocument& segmented);

}  // namespace vitagraph
