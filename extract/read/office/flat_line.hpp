// Lines on their way from blocks to Document::lines.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/read/office/blocks.hpp"

namespace vitagraph {

/// One line as it will be printed.
struct FlatLine {
  std::vector<TextPiece> pieces;
  HeadingLevel heading = 0;
  ListMark mark = ListMark::none;
  std::string mark_text;
  std::uint8_t list_depth = 0;
  bool right_aligned = false;
  bool centred = false;
  bool rule_above = false;
  bool rule_below = false;
  std::uint8_t column = 0;
  std::uint32_t table_row = 0;
  std::uint16_t table_cell = 0;
  std::uint16_t blank_lines_above = 0;
  float indent = 0;  ///< in points, from the left edge of its column
  float size = 0;
  float gap_above = 0;

  std::string text() const;
};
using FlatLines = std::vector<FlatLine>;

/// `left`, a tab, `right`: what stands side by side. Attributes are those of the line that says
/// more: a heading, a list item.
FlatLine side_by_side(FlatLine left, FlatLine right);

/// Characters that are printed, not bytes.
std::size_t printed_characters(const FlatLine& line);

}  // namespace vitagraph
