// Rows of cells that nothing draws: entries whose wrapped heads or dates stand left of their text,
// tables with level rules only.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/read/pdf/gutter.hpp"
#include "extract/read/pdf/pdf_file.hpp"
#include "extract/read/pdf/ruled_tables.hpp"
#include "extract/read/pdf/word_rows.hpp"

namespace vitagraph {

/// Rows of words [first, last) that are read cell after cell, or a heading that stands alone.
struct PdfCellSection {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<std::size_t> rows;  ///< where each row of cells begins; empty: a heading
  std::vector<float> strips;      ///< the blank strips between cells, from left to right
  std::vector<float> lefts;       ///< where the cells of each column begin
  std::vector<float> rights;      ///< how far they may reach
};

/// Finds cells where in row after row the left one begins level with what stands behind it, and
/// some of them have several lines, so that reading line by line would mix them. `columns`: the
/// strip that would part the region into columns, if there is one; it has to be one between cells.
/// Sections follow each other without a gap. None where single lines stand beside each other, which
/// are read as they are.
std::vector<PdfCellSection> find_cell_rows(const PdfPage& page, const std::vector<PdfWord>& words,
                                           const std::vector<WordRow>& rows, float body,
                                           const PdfGutter* columns);

/// The rows of a section, cell by cell.
std::vector<PdfTableRow> table_of(const std::vector<PdfWord>& words,
                                  const std::vector<WordRow>& rows, const PdfCellSection& section);

}  // namespace vitagraph
