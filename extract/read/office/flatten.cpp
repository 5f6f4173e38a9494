#include "extract/read/office/flatten.hpp"

#include <algorithm>
#include <utility>

#include "extract/read/office/table_reading.hpp"

namespace vitagraph {
namespace {

constexpr std::uint16_t most_blank_lines = 1000;
constexpr float usual_size = 11;
constexpr std::size_t longest_heading = 160;  // characters; longer ones are prose in a wrong style

bool has_visible_text(const std::vector<TextPiece>& pieces) {
  return std::any_of(pieces.begin(), pieces.end(), [](const TextPiece& piece) {
    return piece.text.find_first_not_of(" \t\n") != std::string::npos;
  });
}

// The pieces of a paragraph, cut at its line breaks.
std::vector<std::vector<TextPiece>> broken(const std::vector<TextPiece>& pieces) {
  std::vector<std::vector<TextPiece>> out(1);
  for (const TextPiece& piece : pieces) {
    std::size_t begin = 0;
    while (true) {
      const std::size_t end = piece.text.find('\n', begin);
      std::string text = piece.text.substr(begin, end - begin);
      if (!text.empty()) out.back().push_back({std::move(text), piece.look, piece.link});
      if (end == std::string::npos) break;
      out.emplace_back();
      begin = end + 1;
    }
  }
  return out;
}

// The size of most of the characters.
float main_size(const std::vector<TextPiece>& pieces, float otherwise) {
  std::vector<std::pair<float, std::size_t>> sizes;
  for (const TextPiece& piece : pieces) {
    const auto same = std::find_if(sizes.begin(), sizes.end(),
                                   [&](const auto& each) { return each.first == piece.look.size; });
    if (same == sizes.end()) {
      sizes.emplace_back(piece.look.size, piece.text.size());
    } else {
      same->second += piece.text.size();
    }
  }
  const auto most = std::max_element(
      sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == sizes.end() || most->first == 0 ? otherwise : most->first;
}

float line_height(float size) { return 1.2F * (size > 0 ? size : usual_size); }

}  // namespace

void Flattener::add(const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (block.table != nullptr) {
      add(*block.table);
    } else if (block.box != nullptr) {
      add(*block.box);
    } else {
      add(block.paragraph);
    }
  }
}

FlatLines Flattener::take() { return std::move(lines_); }

void Flattener::add(const Paragraph& paragraph) {
  if (!has_visible_text(paragraph.pieces)) {
    space_ += line_height(paragraph.size) + paragraph.space_above + paragraph.space_below;
    if (blank_lines_ < most_blank_lines) ++blank_lines_;
    rule_ = rule_ || paragraph.rule_above || paragraph.rule_below;
    if (rule_ && !lines_.empty()) lines_.back().rule_below = true;
    return;
  }
  FlatLines lines;
  for (std::vector<TextPiece>& pieces : broken(paragraph.pieces)) {
    if (!has_visible_text(pieces)) continue;
    FlatLine line;
    line.pieces = std::move(pieces);
    line.heading = paragraph.heading;
    line.list_depth = paragraph.list_depth;
    line.right_aligned = paragraph.right_aligned;
    line.centred = paragraph.centred;
    line.indent = paragraph.indent;
    line.size = main_size(line.pieces, paragraph.size);
    if (printed_characters(line) > longest_heading) line.heading = 0;
    lines.push_back(std::move(line));
  }
  FlatLine& first = lines.front();
  first.mark = paragraph.mark;
  first.mark_text = paragraph.mark_text;
  first.rule_above = paragraph.rule_above;
  first.gap_above = paragraph.space_above;
  if (paragraph.close_above && blank_lines_ == 0) space_ = 0;
  lines.back().rule_below = paragraph.rule_below;
  append(std::move(lines));
  space_ = paragraph.space_below;
}

void Flattener::add(const Table& table) {
  float space = 0;
  append(read_table(table, rows_, space));
  space_ = space;
}

void Flattener::add(const TextBox& box) {
  Flattener inner(rows_);
  inner.add(box.blocks);
  append(inner.take());
}

void Flattener::append(FlatLines lines) {
  if (lines.empty()) return;
  FlatLine& first = lines.front();
  // Between two paragraphs stands the wider of their spaces; blank ones add up.
  first.gap_above = blank_lines_ > 0 ? first.gap_above + space_ : std::max(first.gap_above, space_);
  first.blank_lines_above = static_cast<std::uint16_t>(first.blank_lines_above + blank_lines_);
  first.rule_above = first.rule_above || rule_;
  space_ = 0;
  blank_lines_ = 0;
  rule_ = false;
  std::move(lines.begin(), lines.end(), std::back_inserter(lines_));
}

}  // namespace vitagraph
