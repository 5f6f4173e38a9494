#include "extract/read/json_resume.hpp"

#include "extract/read/line_splitter.hpp"

namespace vitagraph {

void read_json_resume(std::string_view bytes, Document& document) {
  document.text = bytes;
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
  }
}

void fill_json_resume(const Document&, Record&) {}

}  // namespace vitagraph
