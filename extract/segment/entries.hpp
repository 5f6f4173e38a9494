// The items of a section of jobs or degrees: where each begins, which lines name it (its head),
// which tell of it (its body).
#pragma once

#include <vector>

#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Entries of a section whose items are jobs or degrees, in order, as the lines' roles cut them.
/// Lines before the first entry belong to none.
std::vector<Entry> find_career_entries(const SegmentedDocument& segmented, const Section& section);

}  // namespace vitagraph
