// What stands before and behind a venue's name: its town, its editors, the number of a preprint.
#pragma once

#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// "Leeds: Hartwell" -> "Hartwell"; "Coasts, ed. B. Marsh" -> "Coasts"; "arXiv:2101.00001" ->
/// "arXiv"; "Coasts (Hartwell" -> "Coasts"; "岸辺』12号" -> "岸辺". `venue` is a stretch of `text`.
Span without_edges(std::string_view text, Span venue);

/// "Best Paper Award", "Honorable mention": said of a paper, no place where it appeared.
bool is_distinction(std::string_view words);

}  // namespace vitagraph
