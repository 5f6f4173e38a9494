#include "extract/read/office/flat_line.hpp"

#include <algorithm>
#include <utility>

namespace vitagraph {

std::string FlatLine::text() const {
  std::string out;
  for (const TextPiece& piece : pieces) out += piece.text;
  return out;
}

FlatLine side_by_side(FlatLine left, FlatLine right) {
  left.pieces.push_back({"\t", {}, ""});
  for (TextPiece& piece : right.pieces) left.pieces.push_back(std::move(piece));
  if (left.heading == 0 || (right.heading > 0 && right.heading < left.heading)) {
    left.heading = right.heading;
  }
  left.rule_above = left.rule_above || right.rule_above;
  left.rule_below = left.rule_below || right.rule_below;
  left.right_aligned = left.right_aligned && right.right_aligned;
  left.size = std::max(left.size, right.size);
  left.gap_above = std::max(left.gap_above, right.gap_above);
  left.blank_lines_above = std::max(left.blank_lines_above, right.blank_lines_above);
  return left;
}

std::size_t printed_characters(const FlatLine& line) {
  std::size_t out = 0;
  for (const TextPiece& piece : line.pieces) {
    out += static_cast<std::size_t>(std::count_if(piece.text.begin(), piece.text.end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
  }
  return out;
}

}  // namespace vitagraph
