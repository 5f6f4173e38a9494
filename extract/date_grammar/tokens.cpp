#include "extract/date_grammar/tokens.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace vitagraph::date_grammar {
namespace {

/// A run of digits: first code points of the scripts that résumés print numbers in.
constexpr std::array<char32_t, 7> zeros = {U'0', 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10};

int digit_value(char32_t c) {
  for (const char32_t zero : zeros) {
    if (c >= zero && c <= zero + 9) return static_cast<int>(c - zero);
  }
  return -1;
}

bool is_dash(char32_t c) {
  return c == '-' || c == '~' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 ||
         c == 0xFE63 || c == 0xFF0D || c == 0x301C || c == 0xFF5E || c == 0x2192 || c == 0x21D2 ||
         c == 0x15 || c == 0x16 ||  // the dashes of TeX's T1 fonts, where a PDF lost their names
         c == 0x203A || c == 0x2794 || c == 0x279C || c == 0x27A1 || c == 0x0096 || c == 0x2500 ||
         c == 0x223C;
}

bool is_blank(char32_t c) {
  return c == ' ' || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool is_ignored(char32_t c) {
  return (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x2060 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == '\r';
}

bool is_ideograph(char32_t c) {
  return (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30FF) ||
         (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

constexpr bool is_ascii_letter(char32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  if (c < 0xAA) return false;
  if ((c >= 0xC0 && c < 0x250) || (c >= 0x400 && c < 0x482)) return c != 0xD7 && c != 0xF7;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return true;
    default:
      return false;
  }
}

bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LL;
}

constexpr std::size_t longest_word = 48;  ///< bytes; longer ones mean nothing here

class Lexer {
 public:
  Lexer(std::string_view text, std::vector<Token>& out) : text_(text), out_(out) {}

  void line(std::size_t begin, std::size_t end, Gap before = Gap::line) {
    at_ = begin;
    end_ = end;
    gap_ = before;
    while (at_ < end_) step();
  }

 private:
  char32_t peek(std::size_t at, std::size_t& length) const {
    const auto c = static_cast<unsigned char>(text_[at]);
    if (c < 0x80) {
      length = 1;
      return c;
    }
    utf8proc_int32_t point = 0;
    const auto n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text_[at]),
                                    static_cast<utf8proc_ssize_t>(end_ - at), &point);
    length = n > 0 ? static_cast<std::size_t>(n) : 1;
    return n > 0 ? static_cast<char32_t>(point) : 0xFFFD;
  }

  void step() {
    std::size_t length = 0;
    const char32_t c = peek(at_, length);
    // The frequent ones first. NOLINTNEXTLINE(bugprone-branch-clone)
    if (is_ascii_letter(c)) {
      word(c);
    } else if (c == ' ') {
      blanks();
    } else if (c > ' ' && c < 0x80 && (c < '0' || c > '9')) {
      single(c == '-' || c == '~' ? TokenKind::dash : TokenKind::mark, c, 1);
    } else if (c == '\t') {
      gap_ = std::max(gap_, Gap::wide);
      at_ += length;
    } else if (is_blank(c)) {
      blanks();
    } else if (is_ignored(c)) {
      at_ += length;
    } else if (digit_value(c) >= 0) {
      number();
    } else if (is_ideograph(c)) {
      single(TokenKind::ideograph, c, length);
    } else if (is_letter(c)) {
      word(c);
    } else {
      single(is_dash(c) ? TokenKind::dash : TokenKind::mark, c, length);
    }
  }

  void blanks() {
    int count = 0;
    std::size_t length = 0;
    for (; at_ < end_ && is_blank(peek(at_, length)); at_ += length) ++count;
    gap_ = std::max(gap_, count >= 3 ? Gap::wide : Gap::blank);
  }

  Token& add(TokenKind kind, std::size_t end) {
    Token& token = out_.emplace_back();
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.kind = kind;
    token.gap = gap_;
    gap_ = Gap::none;
    at_ = end;
    return token;
  }

  void single(TokenKind kind, char32_t c, std::size_t length) {
    add(kind, at_ + length).value = static_cast<std::int32_t>(c);
  }

  void number() {
    std::size_t end = at_;
    std::size_t length = 0;
    int digits = 0;
    std::int32_t value = 0;
    bool persian = false;
    while (end < end_) {
      const char32_t c = peek(end, length);
      const int digit = digit_value(c);
      if (digit < 0) break;
      if (++digits <= 8) value = value * 10 + digit;
      persian = persian || (c >= 0x06F0 && c <= 0x06F9);
      end += length;
    }
    Token& token = add(TokenKind::number, end);
    token.digits = digits > 8 ? 255 : static_cast<std::uint8_t>(digits);
    token.value = value;
    token.persian = persian;
  }

  void word(char32_t first) {
    std::size_t end = at_;
    std::size_t length = 0;
    std::uint64_t hash = fnv64_start;
    while (end < end_) {
      const auto byte = static_cast<unsigned char>(text_[end]);
      if (is_ascii_letter(byte)) {
        hash = fnv64_step(hash, byte | 0x20u);
        ++end;
        continue;
      }
      if (byte < 0x80) break;
      const char32_t c = peek(end, length);
      if (!is_letter(c) || is_ideograph(c)) break;
      if (const char32_t folded = folded_letter(c); folded != 0) hash = fnv64_step(hash, folded);
      end += length;
    }
    Token& token = add(TokenKind::word, end);
    token.upper = !is_lower(first);
    token.hash = hash;
    token.info = end - token.begin <= longest_word ? find_word(hash) : nullptr;
  }

  std::string_view text_;
  std::vector<Token>& out_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  Gap gap_ = Gap::line;
};

/// The last words of a line: its year may stand on the next one ("April de\n2021").
std::size_t tail_begin(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t longest = 20;
  if (end - begin <= longest) return begin;
  return std::min(text.find(' ', end - longest), end);
}

/// The first words of a line: "present" may stand there, behind the dash of the line before.
std::size_t head_end(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t longest = 40;
  if (end - begin <= longest) return end;
  return std::min(text.find(' ', begin + longest), end);
}

/// Does the line hold a digit of any script, or the Chinese sign for "year"?
bool has_number(std::string_view line) {
  bool other = false;
  for (const char c : line) {
    if (static_cast<unsigned char>(c - '0') < 10) return true;
    other |= static_cast<unsigned char>(c) >= 0x80;
  }
  if (!other) return false;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const auto a = static_cast<unsigned char>(line[i]);
    const auto b = static_cast<unsigned char>(line[i + 1]);
    if ((a == 0xD9 && b >= 0xA0 && b <= 0xA9) || (a == 0xDB && b >= 0xB0 && b <= 0xB9) ||
        (a == 0xE0 && (b == 0xA5 || b == 0xA7 || b == 0xB9)) || (a == 0xEF && b == 0xBC) ||
        (a == 0xE5 && b == 0xB9)) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 16);
  Lexer lexer(text, tokens);
  bool behind_number = false;
  std::size_t skipped = text.size();  // the line before, if it gave no tokens
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool number = has_number(text.substr(begin, end - begin));
    if (number && skipped < begin) {
      // A line of its own, even where its front is left out: "2023 –" above is not joined to it.
      lexer.line(tail_begin(text, skipped, begin - 1), begin - 1);
    }
    if (number) lexer.line(begin, end);
    if (!number && behind_number) lexer.line(begin, head_end(text, begin, end));
    skipped = number || behind_number ? text.size() : begin;
    behind_number = number;
    begin = end + 1;
  }
  return tokens;
}

}  // namespace vitagraph::date_grammar
