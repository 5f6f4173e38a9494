// Lines of an office document -> Document.
#pragma once

#include "extract/document.hpp"
#include "extract/read/office/blocks.hpp"

namespace vitagraph {

/// Arranges the blocks (see page_order.hpp), writes them, and reports text that is hidden.
void print_blocks(BlockDocument blocks, Document& document);

}  // namespace vitagraph
