// Rows of tables without rules whose cells are wrapped.
#pragma once

#include <vector>

#include "extract/read/pdf/flow_lines.hpp"

namespace vitagraph {

/// "Diploma in Lamp | Naval School of | 2012" with "Keeping | the Isles" below it: cells that were
/// full, and what stands close below each, become one row. `words` change where one was broken.
void join_wrapped_cells(std::vector<PdfWord>& words, std::vector<PdfLine>& lines);

}  // namespace vitagraph
