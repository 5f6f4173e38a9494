#include "extract/read/pdf/glyph_text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace vitagraph {
namespace {

struct CodeRange {
  char32_t first;
  char32_t last;
};

// Forms of letters that print as others do: their NFKC is what was meant.
constexpr std::array compatibility_forms = {
    CodeRange{0x0132, 0x0133},    // ĳ
    CodeRange{0xFB00, 0xFB06},    // Latin ligatures
    CodeRange{0xFB13, 0xFB17},    // Armenian ligatures
    CodeRange{0xFB1D, 0xFDFB},    // Hebrew and Arabic presentation forms
    CodeRange{0xFE70, 0xFEFC},    // Arabic presentation forms
    CodeRange{0x1D400, 0x1D7FF},  // mathematical letters
    CodeRange{0x2F00, 0x2FD5},    // radicals that converters print for Han characters
};

struct Accent {
  char32_t spacing;
  char32_t combining;
};

constexpr std::array accents = {
    Accent{U'`', 0x0300}, Accent{U'´', 0x0301}, Accent{U'ˊ', 0x0301}, Accent{U'^', 0x0302},
    Accent{U'ˆ', 0x0302}, Accent{U'~', 0x0303}, Accent{U'˜', 0x0303}, Accent{U'¯', 0x0304},
    Accent{U'ˉ', 0x0304}, Accent{U'˘', 0x0306}, Accent{U'˙', 0x0307}, Accent{U'¨', 0x0308},
    Accent{U'˚', 0x030A}, Accent{U'°', 0x030A}, Accent{U'˝', 0x030B}, Accent{U'ˇ', 0x030C},
    Accent{U'¸', 0x0327}, Accent{U'˛', 0x0328},
};

// Codes of ligatures in the encodings OT1 and T1 of TeX, as they come out of fonts without maps.
struct TexLigature {
  char32_t code;
  std::string_view letters;
};
constexpr std::array tex_ligatures = {
    TexLigature{0x0B, "ff"},  TexLigature{0x0C, "fi"},  TexLigature{0x0D, "fl"},
    TexLigature{0x0E, "ffi"}, TexLigature{0x0F, "ffl"}, TexLigature{0x1B, "ff"},
    TexLigature{0x1C, "fi"},  TexLigature{0x1D, "fl"},  TexLigature{0x1E, "ffi"},
    TexLigature{0x1F, "ffl"},
};

// Dashes in the encoding T1.
constexpr std::array tex_dashes = {
    TexLigature{0x15, "–"},
    TexLigature{0x16, "—"},
};

std::string normalised(std::string_view text, int options) {
  utf8proc_uint8_t* out = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &out,
                                 static_cast<utf8proc_option_t>(options));
  if (size < 0) return std::string(text);
  std::string result(reinterpret_cast<const char*>(out), static_cast<std::size_t>(size));
  std::free(out);  // utf8proc_map allocates with malloc
  return result;
}

bool is_compatibility_form(char32_t code) {
  return std::ranges::any_of(compatibility_forms, [&](const CodeRange& range) {
    return code >= range.first && code <= range.last;
  });
}

bool contains_any(std::string_view name, std::initializer_list<std::string_view> parts) {
  std::string low(name);
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::ranges::any_of(
      parts, [&](std::string_view part) { return low.find(part) != std::string::npos; });
}

}  // namespace

char32_t first_code(std::string_view text, std::size_t* length) {
  if (length != nullptr) *length = text.empty() ? 0 : 1;
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return first;
  utf8proc_int32_t code = 0;
  const auto step = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (step <= 0) return 0xFFFD;
  if (length != nullptr) *length = static_cast<std::size_t>(step);
  return static_cast<char32_t>(code);
}

void append_code(std::string& out, char32_t code) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

bool is_letter_code(char32_t code) {
  if (code < 0x80) return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_right_to_left(char32_t code) {
  return (code >= 0x0590 && code <= 0x08FF) || (code >= 0xFB1D && code <= 0xFDFF) ||
         (code >= 0xFE70 && code <= 0xFEFC);
}

bool is_blank_glyph(std::string_view text) {
  if (!text.empty() && text[0] > ' ' && text[0] < 0x7F) return false;  // most glyphs
  while (!text.empty()) {
    std::size_t length = 0;
    const char32_t code = first_code(text, &length);
    const bool blank = code == ' ' || code == '\t' || code == 0xA0 || code == '\n' ||
                       code == '\r' || (code >= 0x2000 && code <= 0x200F) || code == 0x202F ||
                       code == 0x205F || code == 0x3000 || code == 0xFEFF || code == 0;
    if (!blank) return false;
    text.remove_prefix(length);
  }
  return true;
}

void append_glyph(std::string& out, std::string_view text, bool after_letter) {
  if (text.size() == 1 && text[0] >= ' ' && text[0] < 0x7F) {  // most glyphs
    out += text[0];
    return;
  }
  while (!text.empty()) {
    std::size_t length = 0;
    const char32_t code = first_code(text, &length);
    const std::string_view character = text.substr(0, length);
    text.remove_prefix(length);
    if (code == 0xAD || code == 0x2010 || code == 0x2011) {
      out += '-';
    } else if (code < 0x20) {
      const auto* dash = std::ranges::find(tex_dashes, code, &TexLigature::code);
      if (dash != tex_dashes.end()) out += dash->letters;
      const std::string_view letters = tex_ligature(character);
      if (after_letter || !text.empty()) out += letters;
    } else if (is_compatibility_form(code)) {
      out += normalised(character, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    } else {
      out += character;
    }
  }
}

std::string_view tex_ligature(std::string_view text) {
  if (text.size() != 1 || static_cast<unsigned char>(text[0]) >= ' ') return {};
  const auto code = static_cast<char32_t>(static_cast<unsigned char>(text[0]));
  const auto* found = std::ranges::find(tex_ligatures, code, &TexLigature::code);
  return found == tex_ligatures.end() ? std::string_view() : found->letters;
}

char32_t combining_mark(std::string_view text) {
  if (text.size() == 1 && text[0] != '`' && text[0] != '^' && text[0] != '~') return 0;
  std::size_t length = 0;
  const char32_t code = first_code(text, &length);
  if (length == 0 || length != text.size()) return 0;
  if (code >= 0x0300 && code <= 0x036F) return code;
  const auto* found = std::ranges::find(accents, code, &Accent::spacing);
  return found == accents.end() ? 0 : found->combining;
}

std::string with_accent(std::string_view letters, char32_t mark) {
  std::string out(letters);
  if (out.ends_with("ı")) {
    out.resize(out.size() - 2);
    out += 'i';
  }
  append_code(out, mark);
  return normalised(out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string lower_case(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t length = 0;
    const auto code = static_cast<utf8proc_int32_t>(first_code(text, &length));
    append_code(out, static_cast<char32_t>(utf8proc_tolower(code)));
    text.remove_prefix(length);
  }
  return out;
}

bool is_private_use(std::string_view text) {
  const char32_t code = first_code(text);
  return (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000;
}

bool is_icon_font(std::string_view name) {
  return contains_any(
      name, {"awesome", "icon", "fontello", "icomoon", "glyphs", "simpleline", "entypo", "typicons",
             "materialsymbol", "feather", "themify", "fa-solid", "fa-brands", "fa-regular"});
}

bool is_symbol_font(std::string_view name) {
  return contains_any(name, {"wingdings", "webdings", "dingbat", "marvosym", "bbding", "ifsym"});
}

namespace {

// Han, Kana and their punctuation; Korean parts words by blanks.
bool is_han_or_kana(char32_t code) {
  return (code >= 0x2E80 && code <= 0x312F) || (code >= 0x3190 && code <= 0x9FFF) ||
         (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF) ||
         (code >= 0x20000 && code <= 0x3FFFF);
}

// Latin, Greek and Cyrillic ones that words begin with.
bool is_capital(char32_t code) {
  return (code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != 0xD7) ||
         (code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F);
}

}  // namespace

bool wraps_without_blank(std::string_view left, std::string_view right) {
  if (left.empty()) return false;
  const char32_t first = first_code(right);
  // "Salzland-" above "Ost", "1980-" above "2018": the hyphen is the word's own.
  if (left.size() > 2 && left.back() == '-') {
    const char before = left[left.size() - 2];
    const bool digit = before >= '0' && before <= '9';
    if (digit) return first >= '0' && first <= '9';
    return before != ' ' && before != '-' && is_capital(first);
  }
  if (!is_han_or_kana(first)) return false;
  std::size_t last = left.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(left[last]) & 0xC0) == 0x80) --last;
  return is_han_or_kana(first_code(left.substr(last)));
}

}  // namespace vitagraph
