// The items of a section of jobs or degrees: where each begins, which lines name it (its head),
// which tell of it (its body).
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Entries of a section whose items are jobs or degrees, in order. Lines before the first entry
/// belong to none. Heads are decided jointly over the section, in two passes: the second knows
/// how the heads of the first look.
std::vector<Entry> find_career_entries(const Document& document, const SegmentedDocument& segmented,
                                       const Section& section);

}  // namespace vitagraph
