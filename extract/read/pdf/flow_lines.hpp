// Words of one flow -> its lines.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/read/pdf/page_flows.hpp"

namespace vitagraph {

/// Words of a line that no wide gap parts.
struct PdfCell {
  WordList words;
  float left = 0;
  float right = 0;
};

struct PdfLine {
  std::vector<PdfCell> cells;  ///< from left to right; never empty, nor are its cells
  Box box;
  float baseline = 0;
  float size = 0;  ///< of most of its text, in points
  std::uint16_t page = 1;
  std::uint8_t column = 0;
  bool aside = false;
  std::uint32_t flow = 0;  ///< lines of one flow follow each other
  float flow_left = 0;
  float flow_right = 0;
  float text_right = 0;         ///< where text of its column ends at most; 0: as its flow tells
  bool run_on = false;          ///< goes on with the text of the line above, whatever its look
  bool date_behind = false;     ///< its last cell is the date that stood beside the lines above
  std::uint32_t table_row = 0;  ///< as in Line, counted in its table
  std::uint16_t table_cell = 0;
  bool within_table = false;  ///< of a table drawn with rules, not its first line
  bool label = false;         ///< stands in a rail left of the text that it heads
};

/// Rows of a flow cut at wide gaps; a rail's labels get lines of their own, and a period that is
/// spread over several rows of a date column is put together, as is a row whose cells are wrapped;
/// `words` change where one of them was broken.
std::vector<PdfLine> flow_lines(std::vector<PdfWord>& words, const PdfFlow& flow);

/// "Jan 2014 - ": the text of a cell, one blank between words.
std::string text_of(const std::vector<PdfWord>& words, const PdfCell& cell);

}  // namespace vitagraph
