// Text cut into the tokens that the grammar of dates reads.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/date_grammar/words.hpp"

namespace vitagraph::date_grammar {

enum class TokenKind : std::uint8_t {
  number,     ///< digits of any script
  word,       ///< letters
  dash,       ///< hyphen, dashes, minus, tilde, arrows
  ideograph,  ///< one character of Han, kana or Hangul
  mark        ///< any other character
};

/// What stands before a token.
enum class Gap : std::uint8_t {
  none,
  blank,  ///< one or two blanks
  wide,   ///< three blanks or more, or a tab: a column
  line    ///< a line end, or the beginning of the text
};

struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  TokenKind kind = TokenKind::mark;
  Gap gap = Gap::none;
  std::uint8_t digits = 0;  ///< of a number; 255 = too many to be part of a date
  bool upper = false;       ///< a word that begins with a capital (or has no case)
  bool persian = false;     ///< digits U+06F0 to U+06F9
  std::int32_t value = 0;   ///< of a number; the character of a mark, dash or ideograph
  std::uint64_t hash = 0;   ///< of a word
  const WordInfo* info = nullptr;

  bool is(std::uint32_t roles) const { return info != nullptr && info->is(roles); }
  bool is_mark(std::int32_t character) const {
    return kind == TokenKind::mark && value == character;
  }
};

/// Tokens of the lines that hold a digit (of any script), and of the line behind each. Other lines
/// can hold no date and give nothing.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace vitagraph::date_grammar
