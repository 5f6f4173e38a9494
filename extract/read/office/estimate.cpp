#include "extract/read/office/estimate.hpp"

#include <algorithm>
#include <cmath>

namespace vitagraph {
namespace {

constexpr float usual_size = 11;

float height_of(const Paragraph& paragraph, float width) {
  const float size = paragraph.size > 0 ? paragraph.size : usual_size;
  const float per_line = std::max(10.0F, width / (0.5F * size));  // characters
  float lines = 0;
  float characters = 0;
  for (const TextPiece& piece : paragraph.pieces) {
    for (const char c : piece.text) {
      characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1.0F : 0.0F;
      if (c != '\n') continue;
      lines += std::max(1.0F, std::ceil(characters / per_line));
      characters = 0;
    }
  }
  lines += std::max(1.0F, std::ceil(characters / per_line));
  return lines * 1.2F * size + paragraph.space_above + paragraph.space_below;
}

float height_of(const Table& table, float width) {
  float out = 0;
  for (const TableRow& row : table.rows) {
    float tallest = 0;
    for (const TableCell& cell : row.cells) {
      const float of_cell =
          cell.width > 0 ? cell.width : width / static_cast<float>(row.cells.size());
      float height = 0;
      for (const Block& block : cell.blocks) height += estimated_height(block, of_cell);
      if (!cell.continues) tallest = std::max(tallest, height);
    }
    out += tallest;
  }
  return out;
}

std::size_t characters_of(const std::vector<Block>& blocks) {
  std::size_t out = 0;
  for (const Block& block : blocks) out += estimated_characters(block);
  return out;
}

std::size_t characters_of(const Table& table) {
  std::size_t out = 0;
  for (const TableRow& row : table.rows) {
    for (const TableCell& cell : row.cells) out += characters_of(cell.blocks);
  }
  return out;
}

}  // namespace

float estimated_height(const Block& block, float width) {
  if (block.box != nullptr) return 0;
  return block.table != nullptr ? height_of(*block.table, width)
                                : height_of(block.paragraph, width);
}

std::size_t estimated_characters(const Block& block) {
  if (block.table != nullptr) return characters_of(*block.table);
  if (block.box != nullptr) return characters_of(block.box->blocks);
  std::size_t out = 0;
  for (const TextPiece& piece : block.paragraph.pieces) {
    out += piece.text.find_first_not_of(" \t\n") == std::string::npos ? 0 : piece.text.size();
  }
  return out;
}

}  // namespace vitagraph
