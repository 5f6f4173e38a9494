#include "extract/find/careers/table_cells.hpp"

#include <algorithm>

namespace vitagraph {

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  while (true) {
    const auto end = std::min(line.find('\t'), line.size());
    cells.push_back(line.substr(0, end));
    if (end == line.size()) return cells;
    line.remove_prefix(end + 1);
  }
}

std::size_t column_of(const Document& document, const HeadSegment& segment) {
  const Span line = document.lines[segment.line].span;
  const std::string_view before = document.text_of(Span{line.begin, segment.span.begin});
  return static_cast<std::size_t>(std::ranges::count(before, '\t'));
}

}  // namespace vitagraph
