#include "extract/read/clean_text.hpp"

#include <array>
#include <cstddef>

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

struct Replacement {
  std::size_t length = 0;  // bytes replaced; 0 = keep the character
  std::string_view by;
};

constexpr unsigned char at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

Replacement replace_two(std::string_view text) {  // C2 80 – C2 BF
  const unsigned char second = at(text, 1);
  if (second < 0xA0 || second == 0xAD) return {2, ""sv};
  if (second == 0xA0) return {2, " "sv};
  return {};
}

// E2 80 xx is U+2000–203F, E2 81 xx is U+2040–207F.
Replacement replace_general_punctuation(unsigned char second, unsigned char third) {
  if (second == 0x80) {
    if (third <= 0x8A || third == 0xAF) return {3, " "sv};
    if (third == 0x8B || third == 0x8E || third == 0x8F) return {3, ""sv};
    if (third >= 0xAA && third <= 0xAE) return {3, ""sv};
    if (third == 0xA8 || third == 0xA9) return {3, " "sv};
  }
  if (second == 0x81) {
    if (third == 0x9F) return {3, " "sv};
    if (third == 0xA0 || (third >= 0xA6 && third <= 0xA9)) return {3, ""sv};
  }
  return {};
}

Replacement replace_three(std::string_view text) {
  const unsigned char first = at(text, 0);
  const unsigned char second = at(text, 1);
  const unsigned char third = at(text, 2);
  if (first == 0xE1) return second == 0x9A && third == 0x80 ? Replacement{3, " "} : Replacement{};
  if (first == 0xE2) return replace_general_punctuation(second, third);
  if (first == 0xE3) return second == 0x80 && third == 0x80 ? Replacement{3, "  "} : Replacement{};
  const bool invisible = (second == 0xBB && third == 0xBF) ||                 // U+FEFF
                         (second == 0xBF && third >= 0xB9 && third <= 0xBB);  // U+FFF9–FFFB
  return first == 0xEF && invisible ? Replacement{3, ""} : Replacement{};
}

Replacement replacement_at(std::string_view text) {
  const unsigned char first = at(text, 0);
  if (first == '\n' || first == '\v') return {1, " "sv};
  if (first < 0x20 || first == 0x7F) return {1, ""sv};
  if (first == 0xC2 && text.size() >= 2) return replace_two(text);
  if (text.size() >= 3) return replace_three(text);
  return {};
}

// Bytes at which replacement_at() must look; all others are copied in stretches.
constexpr auto is_suspect = [] {
  std::array<bool, 256> suspect{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) suspect[byte] = byte != '\t';
  for (const std::size_t byte : {0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF}) suspect[byte] = true;
  return suspect;
}();

}  // namespace

void append_clean(std::string& out, std::string_view utf8) {
  std::size_t copied = 0;
  for (std::size_t i = 0; i < utf8.size();) {
    if (!is_suspect[at(utf8, i)]) {
      ++i;
      continue;
    }
    const Replacement found = replacement_at(utf8.substr(i));
    if (found.length == 0) {
      ++i;
      continue;
    }
    out.append(utf8.substr(copied, i - copied));
    out.append(found.by);
    i += found.length;
    copied = i;
  }
  out.append(utf8.substr(copied));
}

}  // namespace vitagraph
