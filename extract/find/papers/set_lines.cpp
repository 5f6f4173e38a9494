#include "extract/find/papers/set_lines.hpp"

#include <algorithm>
#include <string_view>

namespace vitagraph {
namespace {

std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find_first_of(" \t"));
}

/// The value that one in twenty reaches, so that a few great ones don't count. 0 of none.
template <typename Value>
Value reach_of(std::vector<Value>& values) {
  if (values.empty()) return Value{};
  const std::size_t at = values.size() - 1 - values.size() / 20;
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(at));
  return values[at];
}

/// Formats whose lines are typed: a line ends where its author's editor broke it.
bool is_typed(const Document& document) {
  return document.format == "text" || document.format == "markdown";
}

}  // namespace

SetLines::SetLines(const Document& document) : document_(&document) {
  std::vector<std::size_t> lengths;
  std::vector<std::vector<float>> edges(most_columns);
  for (const Line& line : document.lines) {
    lengths.push_back(characters_in(document.text_of(line)));
    if (!line.box.empty() && line.column < most_columns) {
      edges[line.column].push_back(line.box.right);
    }
  }
  usual_length_ = reach_of(lengths);
  for (std::vector<float>& column : edges) right_edge_.push_back(reach_of(column));
}

bool SetLines::has_room(const Line& above, const Line& below) const {
  const std::string_view text = document_->text_of(below);
  const std::size_t word = characters_in(first_word(text));
  if (above.box.empty() || below.box.empty()) {
    return characters_in(document_->text_of(above)) + 3 + word < usual_length_;
  }
  if (above.page != below.page || above.column != below.column || above.column >= most_columns) {
    return false;
  }
  const auto letters = static_cast<float>(std::max<std::size_t>(characters_in(text), 1));
  const float width = below.box.width() / letters;
  const float room = right_edge_[above.column] - above.box.right;
  return room > (static_cast<float>(word) + 3) * width;
}

bool SetLines::begins_anew(std::uint32_t line) const {
  const Line& above = document_->lines[line - 1];
  const Line& below = document_->lines[line];
  if (above.table_row != below.table_row || above.table_cell != below.table_cell) return true;
  const bool paragraph = below.paragraph_start && below.box.empty() && !is_typed(*document_);
  return paragraph || has_room(above, below);
}

}  // namespace vitagraph
