// The words of a page -> flows: stretches of the page that are read from top to bottom.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/read/pdf/ruled_tables.hpp"
#include "extract/read/pdf/word_rows.hpp"

namespace vitagraph {

/// Rows of one column. Within a flow what shares a row is read together.
struct PdfFlow {
  WordList words;
  std::uint8_t column = 0;  ///< 0 = the first of the main columns; others and side bars from 1
  bool aside = false;       ///< a tall side bar: read behind the main columns of all pages
  float left = 0;           ///< of the column
  float right = 0;
  std::vector<PdfTableRow> table;  ///< not empty: rows of cells, which hold all words
  bool drawn = true;               ///< rules part the cells of the table
};

/// Flows in reading order. `region` leaves out what is no part of the text (page numbers).
std::vector<PdfFlow> page_flows(const PdfPage& page, const std::vector<PdfWord>& words,
                                const WordList& region);

}  // namespace vitagraph
