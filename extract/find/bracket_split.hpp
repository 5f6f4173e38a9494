// Lists in one line: "Weaving (wool, silk), Dyeing".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

/// The pieces of `text` between separators that stand outside of brackets, empty ones too.
/// `separator_at(text, at)` is the length of the separator that begins there, or 0.
template <typename SeparatorAt>
std::vector<Span> split_outside_brackets(std::string_view text, SeparatorAt separator_at) {
  std::vector<Span> out;
  std::uint32_t begin = 0;
  int depth = 0;
  const auto push = [&](std::size_t end) {
    out.push_back({begin, static_cast<std::uint32_t>(end)});
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = depth == 0 ? separator_at(text, i) : 0;
    if (text[i] == '(' || text[i] == '[') ++depth;
    if ((text[i] == ')' || text[i] == ']') && depth > 0) --depth;
    if (size == 0) {
      ++i;
      continue;
    }
    push(i);
    i += size;
    begin = static_cast<std::uint32_t>(i);
  }
  push(text.size());
  return out;
}

}  // namespace vitagraph
