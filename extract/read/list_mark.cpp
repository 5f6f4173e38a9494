#include "extract/read/list_mark.hpp"

#include <algorithm>
#include <array>

namespace vitagraph {
namespace {

struct Character {
  char32_t code = 0;
  std::size_t length = 0;  // in bytes
};

// Decodes the first character of valid UTF-8; of anything else, one byte.
Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
  };
  if (text.empty()) return {};
  const char32_t lead = byte(0);
  if (lead >= 0xF0 && text.size() >= 4) {
    return {(lead & 7) << 18 | (byte(1) & 63) << 12 | (byte(2) & 63) << 6 | (byte(3) & 63), 4};
  }
  if (lead >= 0xE0 && text.size() >= 3) {
    return {(lead & 15) << 12 | (byte(1) & 63) << 6 | (byte(2) & 63), 3};
  }
  if (lead >= 0xC0 && text.size() >= 2) return {(lead & 31) << 6 | (byte(1) & 63), 2};
  return {lead, 1};
}

// Glyphs that are bullets whatever follows them.
constexpr std::array<char32_t, 47> glyphs = {
    U'•', U'●', U'▪', U'◦', U'‣', U'⁃', U'∙', U'■', U'□', U'○', U'◆', U'◇', U'❖', U'➢', U'➤', U'►',
    U'▶', U'▸', U'▹', U'▷', U'◾', U'◽', U'⬥', U'⬧', U'⚫', U'⚪', U'✓', U'✔', U'✦', U'✧', U'✱', U'➔',
    U'➜', U'➣', U'⦿', U'⦾', U'◉', U'◘', U'⁌', U'⁍', U'▫', U'◼', U'◻', U'❑', U'❏', U'✪', U'■'};
// Bullets only before a blank: prose, ranges and names can begin with them as well.
constexpr std::array<char32_t, 15> typed_glyphs = {U'-', U'*', U'+', U'–', U'—', U'·', U'>', U'−',
                                                   U'→', U'»', U'›', U'¤', U'★', U'☆', U'§'};

bool is_private_use(char32_t c) { return c >= 0xE000 && c <= 0xF8FF; }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Length up to the first visible character after the mark; 0 when nothing follows.
std::size_t skip_blanks(std::string_view line, std::size_t from) {
  const auto text = line.find_first_not_of(" \t", from);
  return text == std::string_view::npos ? 0 : text;
}

FoundMark bullet(std::string_view line) {
  const Character first = first_character(line);
  const bool glyph = std::find(glyphs.begin(), glyphs.end(), first.code) != glyphs.end() ||
                     is_private_use(first.code);
  const bool typed =
      std::find(typed_glyphs.begin(), typed_glyphs.end(), first.code) != typed_glyphs.end();
  const bool blank_follows = first.length < line.size() && is_blank(line[first.length]);
  const bool wide_gap_follows = blank_follows && first.length + 1 < line.size() &&
                                (line[first.length] == '\t' || is_blank(line[first.length + 1]));
  const bool letter_o = first.code == U'o' && wide_gap_follows;
  if (!glyph && !(typed && blank_follows) && !letter_o) return {};
  const std::size_t length = skip_blanks(line, first.length);
  if (length == 0) return {};
  // "- - -" and "* * *" are rules, "- -" nothing: a mark must be followed by something else.
  if (typed && first_character(line.substr(length)).code == first.code) return {};
  return {ListMark::bullet, length, 0, true, typed || letter_o, first.code};
}

// "[12]", "[J29]", "[Smi19]": labels of bibliographies.
FoundMark bracketed(std::string_view line) {
  const char close = line[0] == '[' ? ']' : ')';
  const auto end = line.find(close);
  if (end == std::string_view::npos || end < 2 || end > 6) return {};
  const std::string_view label = line.substr(1, end - 1);
  const bool digits = std::all_of(label.begin(), label.end(), is_digit);
  const bool tag = line[0] == '[' && is_letter(label.front()) && is_digit(label.back()) &&
                   std::all_of(label.begin(), label.end(),
                               [](char c) { return is_letter(c) || is_digit(c) || c == '.'; });
  const bool letter = line[0] == '(' && label.size() == 1 && is_letter(label[0]);
  const std::size_t most_digits = line[0] == '[' ? 3 : 2;  // "(418) 555-0100" is a phone number
  if (!(digits && label.size() <= most_digits) && !tag && !letter) return {};
  const std::size_t length = skip_blanks(line, end + 1);
  if (length == 0) return {};
  if (line[0] == '(' && (length == end + 1 || is_digit(line[length]))) return {};
  int number = 0;
  for (const char c : label) number = is_digit(c) ? number * 10 + (c - '0') : number;
  return {ListMark::number, length, number, true, true, static_cast<char32_t>(line[0])};
}

FoundMark numbered(std::string_view line) {
  std::size_t digits = 0;
  int number = 0;
  while (digits < line.size() && digits < 4 && is_digit(line[digits])) {
    number = number * 10 + (line[digits++] - '0');
  }
  const bool letter =
      digits == 0 && line.size() > 2 && line[0] >= 'a' && line[0] <= 'z' && line[1] == ')';
  if (letter) digits = 1;
  if (digits == 0 || digits > 3 || digits + 1 >= line.size()) return {};
  const char delimiter = line[digits];
  if ((delimiter != '.' && delimiter != ')') || !is_blank(line[digits + 1])) return {};
  const std::size_t length = skip_blanks(line, digits + 1);
  if (length == 0) return {};
  const bool certain = delimiter == ')';
  return {ListMark::number, length, number, certain, true, static_cast<char32_t>(delimiter)};
}

}  // namespace

FoundMark find_list_mark(std::string_view line) {
  if (line.size() < 2) return {};
  if (line[0] == '[' || line[0] == '(') return bracketed(line);
  if (is_digit(line[0])) return numbered(line);
  if (const FoundMark found = bullet(line); found.mark != ListMark::none) return found;
  return numbered(line);
}

bool is_inner_bullet(char32_t glyph) {
  static constexpr std::array<char32_t, 9> inner = {U'◦', U'○', U'o', U'–', U'▪',
                                                    U'⁃', U'∙', U'‣', U'▫'};
  return std::find(inner.begin(), inner.end(), glyph) != inner.end();
}

}  // namespace vitagraph
