// Where text boxes stand in the reading order, beside the flow of paragraphs.
#pragma once

#include "extract/read/office/blocks.hpp"
#include "extract/read/office/flat_line.hpp"

namespace vitagraph {

/// All lines of a document: header, pages, footer. A tall box is a side bar: its lines come where
/// it begins and are of column 1. A small one stands where its place on the page says. Pages whose
/// text is mostly in boxes are read box by box, down each column of them.
FlatLines in_page_order(BlockDocument blocks);

}  // namespace vitagraph
