// How much room blocks take on a page, roughly: enough to tell which stands above which.
#pragma once

#include <cstddef>

#include "extract/read/office/blocks.hpp"

namespace vitagraph {

/// In points, for a column of this width.
float estimated_height(const Block& block, float width);

/// Bytes of text, without building it.
std::size_t estimated_characters(const Block& block);

}  // namespace vitagraph
