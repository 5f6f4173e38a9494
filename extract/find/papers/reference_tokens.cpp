#include "extract/find/papers/reference_tokens.hpp"

#include <cstddef>

#include "extract/fnv.hpp"

namespace vitagraph {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// A decoded character and its length in bytes; malformed bytes count as one character.
struct Character {
  std::uint32_t code = 0;
  std::uint32_t length = 1;
};

Character decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1FU) << 6) | (byte(1) & 0x3FU), 2};
  if (lead < 0xF0) {
    return {((lead & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU), 3};
  }
  return {0x10000, 4};
}

/// Punctuation outside ASCII: general punctuation, guillemets, CJK marks, full-width forms.
bool is_wide_mark(std::uint32_t code) {
  return (code >= 0x2000 && code <= 0x206F) ||
         (code >= 0xA0 && code <= 0xBF && code != 0xAA && code != 0xBA && code != 0xB5) ||
         (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF01 && code <= 0xFF0F) ||
         (code >= 0xFF1A && code <= 0xFF20) || (code >= 0x2190 && code <= 0x27BF) || code == 0xD7;
}

bool is_wide_upper(std::uint32_t code) {
  if (code >= 0xC0 && code <= 0xDE) return true;
  if (code >= 0x100 && code <= 0x17F) return (code & 1U) == 0;
  return (code >= 0x391 && code <= 0x3A9) || (code >= 0x400 && code <= 0x42F);
}

bool is_cjk(std::uint32_t code) {
  return (code >= 0x2E80 && code <= 0x9FFF && !is_wide_mark(code)) ||
         (code >= 0xAC00 && code <= 0xD7AF);
}

bool starts_with_folded(std::string_view text, std::size_t at, std::string_view lower) {
  if (text.size() - at < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[at + i];
    if ((is_ascii_upper(c) ? static_cast<char>(c + 32) : c) != lower[i]) return false;
  }
  return true;
}

/// The end of an address that starts at `at`: up to a blank, without closing marks.
std::size_t address_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  int depth = 0;
  while (end < text.size() && !is_blank(text[end]) && text[end] != '<' && text[end] != '>' &&
         text[end] != '"') {
    if (text[end] == '(') ++depth;
    if (text[end] == ')' && --depth < 0) break;
    ++end;
  }
  constexpr std::string_view closing = ".,;:!?]'}";
  while (end > at + 1 && closing.find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

/// "10." four digits or more, "/" and a suffix; 0 when there is none.
std::size_t doi_end(std::string_view text, std::size_t at) {
  if (!starts_with_folded(text, at, "10.")) return 0;
  std::size_t i = at + 3;
  while (i < text.size() && is_digit(text[i])) ++i;
  if (i - at < 7 || i >= text.size() || text[i] != '/') return 0;
  return address_end(text, at);
}

/// "2107.12604" or "2107.12604v2" after "arXiv:" (blank allowed), or "hep-th/9901001"; else 0.
std::size_t arxiv_number_end(std::string_view text, std::size_t at) {
  std::size_t i = at;
  while (i < text.size() && is_digit(text[i])) ++i;
  if (i - at == 4 && i < text.size() && text[i] == '.') {
    std::size_t j = i + 1;
    while (j < text.size() && is_digit(text[j])) ++j;
    if (j - i < 5 || j - i > 6) return 0;
    if (j + 1 < text.size() && text[j] == 'v' && is_digit(text[j + 1])) {
      ++j;
      while (j < text.size() && is_digit(text[j])) ++j;
    }
    return j;
  }
  i = at;
  while (i < text.size() &&
         (is_ascii_lower(text[i]) || text[i] == '-' || text[i] == '.' || is_ascii_upper(text[i]))) {
    ++i;
  }
  if (i - at < 4 || i >= text.size() || text[i] != '/') return 0;
  std::size_t j = i + 1;
  while (j < text.size() && is_digit(text[j])) ++j;
  return j - i == 8 ? j : 0;
}

std::size_t arxiv_end(std::string_view text, std::size_t at) {
  if (!starts_with_folded(text, at, "arxiv:")) return arxiv_number_end(text, at);
  std::size_t i = at + 6;
  while (i < text.size() && is_blank(text[i])) ++i;
  return arxiv_number_end(text, i);
}

TokenShape shape_of(bool upper_first, int uppers, int lowers, int digits, int others,
                    std::size_t letters) {
  if (others > 0) return TokenShape::other_script;
  if (digits > 0) return uppers + lowers == 0 ? TokenShape::number : TokenShape::number_word;
  if (upper_first && letters == 1) return TokenShape::initial;
  if (uppers == 0) return TokenShape::lower;
  if (lowers == 0) return TokenShape::upper;
  return upper_first && uppers == 1 ? TokenShape::capital : TokenShape::mixed;
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 &&
         ((digits[0] == '1' && digits[1] >= '5') || (digits[0] == '2' && digits[1] == '0'));
}

/// A word or number from `at`; returns its end and fills shape and hashes.
std::size_t read_word(std::string_view text, std::size_t at, ReferenceToken& token) {
  int uppers = 0, lowers = 0, digits = 0, others = 0;
  std::size_t letters = 0;
  bool upper_first = false;
  std::uint32_t hash = fnv32_start;
  std::size_t i = at;
  while (i < text.size()) {
    const char c = text[i];
    std::uint32_t length = 1;
    if (is_digit(c)) {
      ++digits;
      hash = fnv32_step(hash, '0');
    } else if (is_ascii_upper(c) || is_ascii_lower(c)) {
      is_ascii_upper(c) ? ++uppers : ++lowers;
      hash = fnv32_step(hash, static_cast<unsigned char>(c | 0x20));
      if (letters == 0) upper_first = is_ascii_upper(c);
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      const Character wide = decode(text, i);
      if (is_wide_mark(wide.code)) break;
      length = wide.length;
      const bool upper = is_wide_upper(wide.code);
      if (is_cjk(wide.code)) ++others;
      upper ? ++uppers : ++lowers;
      if (letters == 0) upper_first = upper;
      for (std::uint32_t k = 0; k < length && i + k < text.size(); ++k) {
        hash = fnv32_step(hash, static_cast<unsigned char>(text[i + k]));
      }
    } else if (c == '-' && lowers > 0 && i + 2 < text.size() && text[i + 1] == '\n' &&
               is_ascii_lower(text[i + 2])) {
      i += 2;  // a word broken at a line end is one token
      continue;
    } else {
      break;
    }
    if (!is_digit(c)) ++letters;
    i += length;
  }
  if (i > text.size()) i = text.size();
  token.shape = shape_of(upper_first, uppers, lowers, digits, others, letters);
  if (token.shape == TokenShape::number && is_year(text.substr(at, i - at))) {
    token.shape = TokenShape::year;
  }
  token.hash = hash;
  return i;
}

std::size_t read_mark(std::string_view text, std::size_t at, ReferenceToken& token) {
  const Character mark = decode(text, at);
  token.hash = fnv32_start ^ (mark.code * 0x9E3779B1U);
  token.shape = TokenShape::mark;
  if (mark.code == '(' || mark.code == '[' || mark.code == '{') token.shape = TokenShape::open;
  if (mark.code == ')' || mark.code == ']' || mark.code == '}') token.shape = TokenShape::close;
  if (mark.code == '"' || mark.code == '\'' || mark.code == '`' || mark.code == 0xAB ||
      mark.code == 0xBB || (mark.code >= 0x2018 && mark.code <= 0x201F)) {
    token.shape = TokenShape::quote;
  }
  const std::size_t end = at + mark.length;
  return end < text.size() ? end : text.size();
}

std::size_t read_special(std::string_view text, std::size_t at, ReferenceToken& token) {
  const bool web = starts_with_folded(text, at, "http://") ||
                   starts_with_folded(text, at, "https://") || starts_with_folded(text, at, "www.");
  if (web) {
    token.shape = TokenShape::url;
    token.hash = fnv32_start + 1;
    return address_end(text, at);
  }
  if (const std::size_t end = doi_end(text, at)) {
    token.shape = TokenShape::doi;
    token.hash = fnv32_start + 2;
    return end;
  }
  if (const std::size_t end = arxiv_end(text, at)) {
    token.shape = TokenShape::arxiv;
    token.hash = fnv32_start + 3;
    return end;
  }
  return 0;
}

}  // namespace

std::vector<ReferenceToken> tokenize_reference(std::string_view text) {
  std::vector<ReferenceToken> tokens;
  tokens.reserve(text.size() / 4 + 8);
  bool space = true, line = false;
  for (std::size_t i = 0; i < text.size();) {
    if (is_blank(text[i])) {
      space = true;
      line = line || (text[i] == '\n' && !tokens.empty());
      ++i;
      continue;
    }
    ReferenceToken token;
    token.begin = static_cast<std::uint32_t>(i);
    token.space_before = space;
    token.line_start = line;
    std::size_t end = read_special(text, i, token);
    if (end == 0) end = read_word(text, i, token);
    if (end == i) end = read_mark(text, i, token);
    token.end = static_cast<std::uint32_t>(end);
    // A small letter goes on with what the line above began.
    if (token.shape == TokenShape::lower) token.line_start = false;
    std::uint32_t suffix = fnv32_start;
    for (std::size_t k = end - i > 3 ? end - 3 : i; k < end; ++k) {
      const char c = text[k];
      suffix = fnv32_step(suffix, static_cast<unsigned char>(is_ascii_upper(c) ? c | 0x20 : c));
    }
    token.suffix = suffix;
    tokens.push_back(token);
    i = end;
    space = line = false;
  }
  return tokens;
}

}  // namespace vitagraph
