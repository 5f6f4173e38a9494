#include "extract/read/source_lines.hpp"

#include "extract/read/line_splitter.hpp"

namespace vitagraph {

void read_source_lines(std::string_view source, Document& document) {
  document.text = source;
  LineSplitter splitter(document.text);
  SplitLine raw;
  while (splitter.next(raw)) {
    const auto first = raw.text.find_first_not_of(" \t");
    if (first == std::string_view::npos) continue;
    const auto last = raw.text.find_last_not_of(" \t");
    const auto begin = static_cast<std::uint32_t>(raw.text.data() - document.text.data());
    Line line;
    line.span = {begin + static_cast<std::uint32_t>(first),
                 begin + static_cast<std::uint32_t>(last) + 1};
    line.source_line = raw.number;
    line.indent = static_cast<std::uint16_t>(first < 60000 ? first : 60000);
    document.lines.push_back(line);
    if (document.lines.size() > most_source_lines) break;
  }
}

}  // namespace vitagraph
