// Where one item ends and the next begins in lines that no mark, blank or indent divides.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// How a line opens: an inverted name, initials, a quote, or plain.
enum class LineOpening : std::uint8_t { plain, inverted_name, initials, quote };
LineOpening line_opening(std::string_view text);
/// Does the text end in a comma, a hyphen, "and"? `text` is not empty.
bool line_joins_on(std::string_view text);
/// Does it end a sentence, or in a year? `text` is not empty.
bool line_stops(std::string_view text);

/// For each of `lines` (indices into Document::lines, in order): does it begin an item? Scored by
/// how the line before ends, how full it is, and how the first line of the list begins.
std::vector<bool> item_starts(const Document& document, const SegmentedDocument& segmented,
                              const std::vector<std::uint32_t>& lines);

}  // namespace vitagraph
