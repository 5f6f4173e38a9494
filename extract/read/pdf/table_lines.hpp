// A table drawn with rules -> its lines, as other formats print tables.
#pragma once

#include <vector>

#include "extract/read/pdf/flow_lines.hpp"

namespace vitagraph {

/// Rows whose cells hold one text each are a line, its cells apart; beside a cell of several lines
/// a date stands before the first of them, a label has a line of its own above. Other rows come
/// cell after cell. In tables of data lines have PdfLine::table_row, from 1. PdfLine::flow counts
/// from 0: what lies in one cell is one flow.
/// Words that are broken at the end of a line within a cell are put together.
std::vector<PdfLine> table_lines(std::vector<PdfWord>& words, const PdfFlow& flow);

}  // namespace vitagraph
