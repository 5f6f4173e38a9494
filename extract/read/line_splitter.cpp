#include "extract/read/line_splitter.hpp"

#include <cstddef>

namespace vitagraph {
namespace {

// Length of the line end at `text`, or 0.
std::size_t line_end_length(std::string_view text) {
  switch (text[0]) {
    case '\n':
    case '\v':
    case '\f':
      return 1;
    case '\r':
      return text.size() > 1 && text[1] == '\n' ? 2 : 1;
    case '\xC2':
      return text.starts_with("\xC2\x85") ? 2 : 0;
    case '\xE2':
      return text.starts_with("\xE2\x80\xA8") || text.starts_with("\xE2\x80\xA9") ? 3 : 0;
    default:
      return 0;
  }
}

}  // namespace

bool LineSplitter::next(SplitLine& line) {
  if (rest_.empty()) return false;
  std::size_t end = 0;
  std::size_t length = 0;
  while (end < rest_.size() && (length = line_end_length(rest_.substr(end))) == 0) ++end;
  line = {rest_.substr(0, end), number_, page_};
  if (length > 0) {
    const char first = rest_[end];
    if (first == '\n' || first == '\r') ++number_;
    if (first == '\f' && page_ < 60000) ++page_;
  }
  rest_.remove_prefix(end + length);
  return true;
}

}  // namespace vitagraph
