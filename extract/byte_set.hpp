// A set of bytes, asked at the cost of one load. (string_view::find() and find_first_of() call
// memchr() for each character asked; on short texts the calls take longer than all else.)
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace vitagraph {

class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }
  constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }
  /// The first place from `from` on where one of them stands; npos: there is none.
  constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) const {
    for (std::size_t at = from; at < text.size(); ++at) {
      if (has(text[at])) return at;
    }
    return std::string_view::npos;
  }
  constexpr bool any_in(std::string_view text) const {
    return first_in(text) != std::string_view::npos;
  }

 private:
  std::array<bool, 256> has_{};
};

/// The first place where three blanks or more stand; npos: nowhere. Every third byte is looked at:
/// find() would stop at every word's end.
constexpr std::size_t first_gap(std::string_view text) {
  for (std::size_t at = 2; at < text.size(); at += 3) {
    if (text[at] != ' ') continue;
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] == ' ') --begin;
    if (text.substr(begin, 3) == "   ") return begin;
  }
  return std::string_view::npos;
}

}  // namespace vitagraph
