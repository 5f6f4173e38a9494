#include "extract/read/plain_text.hpp"

namespace vitagraph {

void read_plain_text(std::string_view bytes, Document& document) {
  document.text = bytes;
  std::uint32_t begin = 0;
  std::uint32_t number = 1;
  std::uint16_t blanks = 0;
  while (begin < document.text.size()) {
    auto end = static_cast<std::uint32_t>(document.text.find('\n', begin));
    if (end > document.text.size()) end = static_cast<std::uint32_t>(document.text.size());
    if (document.text.find_first_not_of(" \t\r", begin) >= end) {
      ++blanks;
    } else {
      Line line;
      line.span = {begin, end};
      line.source_line = number;
      line.blank_lines_above = blanks;
      document.lines.push_back(line);
      blanks = 0;
    }
    begin = end + 1;
    ++number;
  }
}

}  // namespace vitagraph
