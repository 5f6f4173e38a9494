// The rows of a table: lines whose cells are parted by tabs.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"

namespace vitagraph {

std::vector<std::string_view> cells_of(std::string_view line);

/// In which cell of its line the segment begins, from 0.
std::size_t column_of(const Document& document, const HeadSegment& segment);

}  // namespace vitagraph
