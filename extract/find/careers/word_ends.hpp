// Words of languages that put no blanks between them are told by how they end.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace vitagraph {

inline bool ends_with_any(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.ends_with(word); });
}

}  // namespace vitagraph
