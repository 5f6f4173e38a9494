// Where one item ends and the next begins in lines that no mark, blank or indent divides.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// For each of `lines` (indices into Document::lines, in order): does it begin an item? Scored by
/// how the line before ends, how full it is, and how the first line of the list begins.
std::vector<bool> item_starts(const Document& document, const SegmentedDocument& segmented,
                              const std::vector<std::uint32_t>& lines);

}  // namespace vitagraph
