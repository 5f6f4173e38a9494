// Small steps that the hand-written scanners of this folder share.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph::scan {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }
constexpr bool is_word(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_non_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c + 32) : c; }

inline std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower(c);
  return out;
}

/// Does `text` hold `word` (lower case) at `at`, in any case?
inline bool matches_at(std::string_view text, std::size_t at, std::string_view word) {
  if (at > text.size() || text.size() - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(text[at + i]) != word[i]) return false;
  }
  return true;
}

/// The first place of `word` (lower case) from `from` on, in any case; npos when there is none.
inline std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
  for (std::size_t at = from; at + word.size() <= text.size(); ++at) {
    if (lower(text[at]) == word[0] && matches_at(text, at, word)) return at;
  }
  return std::string_view::npos;
}

/// Is this the end of an address, by what people put behind one?
inline std::size_t trimmed_address_end(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view never_last = ".,;:!?'\"*";
  for (bool again = true; again && end > begin;) {
    again = false;
    const char last = text[end - 1];
    const std::string_view inside = text.substr(begin, end - begin);
    const auto count = [&](char c) {
      std::size_t n = 0;
      for (const char x : inside) n += x == c ? 1u : 0u;
      return n;
    };
    const bool stray_bracket = (last == ')' && count('(') < count(')')) ||
                               (last == ']' && count('[') < count(']')) || last == '}' ||
                               last == '>';
    if (never_last.find(last) != std::string_view::npos || stray_bracket) {
      --end;
      again = true;
    }
  }
  return end;
}

}  // namespace vitagraph::scan
