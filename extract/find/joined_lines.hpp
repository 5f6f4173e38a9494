// A value that the page breaks over lines, as one.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// Lines joined by blanks; a name that is broken at its hyphen, by nothing; a broken word whole.
inline std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') {
      out += text[i];
    } else if (!out.ends_with('-')) {
      out += ' ';
    } else if (i + 1 < text.size() && text[i + 1] >= 'a' && text[i + 1] <= 'z') {
      out.pop_back();
    }
  }
  return out;
}

}  // namespace vitagraph
