// List marks as people type them at the start of a line.
#pragma once

#include <cstddef>
#include <string_view>

#include "extract/document.hpp"

namespace vitagraph {

/// A list mark found at the start of a line that begins at its first visible character.
struct FoundMark {
  ListMark mark = ListMark::none;
  std::size_t length = 0;  ///< bytes up to the item's first visible character
  int number = 0;          ///< of a `number` mark with digits, else 0
  bool certain = true;     ///< false: "12." could begin a date; ask the neighbours
  bool typed = false;      ///< made of ASCII or dashes, which prose can begin with as well
  char32_t glyph = 0;      ///< the first character of the mark
};

/// Hits: "• x", "•x", "- x", "* x", "– x", "➢ x", private-use glyphs, "1. x", "1) x", "(1) x",
/// "[1] x", "[J29] x", "a) x", "o  x". Misses: "-x", "2019. x", "1.5 x", "A. Smith", "* * *".
FoundMark find_list_mark(std::string_view line);

/// Bullets that stand under other bullets: "◦", "○", "▪", "–" …
bool is_inner_bullet(char32_t glyph);

}  // namespace vitagraph
