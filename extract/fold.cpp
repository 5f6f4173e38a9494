#include "extract/fold.hpp"

#include <utf8proc.h>

#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace vitagraph {
namespace {

/// Eight bytes at a time: most texts are plain, and each is asked.
bool is_ascii(std::string_view text) {
  std::uint64_t bits = 0;
  std::size_t at = 0;
  for (; at + sizeof bits <= text.size(); at += sizeof bits) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    bits |= eight;
  }
  for (; at < text.size(); ++at) bits |= static_cast<unsigned char>(text[at]);
  return (bits & 0x8080808080808080U) == 0;
}

struct Free {
  void operator()(utf8proc_uint8_t* p) const { std::free(p); }
};

/// NFKC with case folding and without marks; the text itself when utf8proc refuses it.
std::string compatibility_fold(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                     UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(mapped);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

/// Typographic quotes and dashes that NFKC keeps, as their ASCII kin; else 0.
char ascii_kin(utf8proc_int32_t c) {
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00B4) return '\'';
  if (c == 0x201C || c == 0x201D || c == 0x201E) return '"';
  if (c >= 0x2010 && c <= 0x2015) return '-';
  if (c == 0x00A0 || c == 0x3000) return ' ';
  return 0;
}

bool is_word(utf8proc_int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

void append_folded(std::string& out, char c) {
  const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
  if (!blank) {
    out += c;
  } else if (!out.empty() && out.back() != ' ') {
    out += ' ';
  }
}

void append_folded_unicode(std::string& out, std::string_view mapped) {
  for (std::size_t i = 0; i < mapped.size();) {
    if (static_cast<unsigned char>(mapped[i]) < 0x80) {
      append_folded(out, mapped[i++]);
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto step = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&mapped[i]),
                                       static_cast<utf8proc_ssize_t>(mapped.size() - i), &c);
    if (step <= 0) {
      ++i;
      continue;
    }
    if (const char kin = ascii_kin(c); kin != 0) {
      append_folded(out, kin);
    } else {
      out.append(mapped.substr(i, static_cast<std::size_t>(step)));
    }
    i += static_cast<std::size_t>(step);
  }
}

std::string utf8_of(utf8proc_int32_t c) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(c, bytes.data());
  return {bytes.begin(), bytes.begin() + size};
}

/// What characters of the scripts of Europe, and the signs between words, fold to, each by itself:
/// their marks go, so that no neighbour joins with them. Made once; utf8proc takes a microsecond
/// for a word, and a name in French or a dash is in every second line.
class FoldTable {
 public:
  FoldTable() {
    for (std::uint32_t c = 0x80; c < end; ++c) {
      if (is_held(c)) text_ += compatibility_fold(utf8_of(static_cast<utf8proc_int32_t>(c)));
      ends_.push_back(static_cast<std::uint32_t>(text_.size()));
    }
  }

  /// Appends the mapped text; false when it holds a character that is not here.
  bool map(std::string_view text, std::string& out) const {
    for (std::size_t i = 0; i < text.size();) {
      const auto byte = static_cast<unsigned char>(text[i]);
      if (byte < 0x80) {
        out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : text[i];
        ++i;
        continue;
      }
      utf8proc_int32_t c = 0;
      const auto step = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[i]),
                                         static_cast<utf8proc_ssize_t>(text.size() - i), &c);
      if (step <= 0 || !is_held(static_cast<std::uint32_t>(c))) return false;
      out += of(static_cast<std::uint32_t>(c));
      i += static_cast<std::size_t>(step);
    }
    return true;
  }

 private:
  static constexpr std::uint32_t end = 0x2800;
  /// Latin, Greek and Cyrillic; Latin with two marks; punctuation, signs, arrows, boxes, bullets.
  static constexpr bool is_held(std::uint32_t c) {
    return (c >= 0x80 && c < 0x530) || (c >= 0x1E00 && c < end);
  }
  std::string_view of(std::uint32_t c) const {
    const std::uint32_t begin = c == 0x80 ? 0 : ends_[c - 0x81];
    return std::string_view(text_).substr(begin, ends_[c - 0x80] - begin);
  }

  std::string text_;
  std::vector<std::uint32_t> ends_;  ///< into text_, of each code point from 0x80 on
};

std::string mapped_text(std::string_view text) {
  static const FoldTable table;
  std::string out;
  out.reserve(text.size());
  return table.map(text, out) ? out : compatibility_fold(text);
}

constexpr bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

/// fold of plain ASCII in one pass.
std::string fold_ascii(std::string_view text) {
  std::string out(text.size(), ' ');
  std::size_t size = 0;
  for (const char c : text) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) {
      out[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    } else if (size > 0 && out[size - 1] != ' ') {
      out[size++] = ' ';
    }
  }
  if (size > 0 && out[size - 1] == ' ') --size;
  out.resize(size);
  return out;
}

/// fold_words of plain ASCII in one pass.
std::string fold_ascii_words(std::string_view text) {
  std::string out(text.size(), ' ');
  std::size_t size = 0;
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (is_ascii_word(lower)) {
      out[size++] = lower;
    } else if (size > 0 && out[size - 1] != ' ') {
      out[size++] = ' ';
    }
  }
  if (size > 0 && out[size - 1] == ' ') --size;
  out.resize(size);
  return out;
}

}  // namespace

std::string fold(std::string_view text) {
  if (is_ascii(text)) return fold_ascii(text);
  std::string out;
  out.reserve(text.size());
  append_folded_unicode(out, mapped_text(text));
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string fold_words(std::string_view text) {
  if (is_ascii(text)) return fold_ascii_words(text);
  const std::string folded = fold(text);
  std::string out;
  out.reserve(folded.size());
  for (std::size_t i = 0; i < folded.size();) {
    if (static_cast<unsigned char>(folded[i]) < 0x80) {
      if (is_ascii_word(folded[i])) {
        out += folded[i];
      } else if (!out.empty() && out.back() != ' ') {
        out += ' ';
      }
      ++i;
      continue;
    }
    utf8proc_int32_t c = 0;
    auto step = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&folded[i]),
                                 static_cast<utf8proc_ssize_t>(folded.size() - i), &c);
    if (step <= 0) {
      c = ' ';
      step = 1;
    }
    if (is_word(c)) {
      out.append(folded, i, static_cast<std::size_t>(step));
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
    i += static_cast<std::size_t>(step);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::size_t character_count(std::string_view text) {
  // Bytes 10xxxxxx go on with a character; eight at a time.
  std::size_t inner = 0;
  std::size_t at = 0;
  for (std::uint64_t bits = 0; at + sizeof bits <= text.size(); at += sizeof bits) {
    std::memcpy(&bits, text.data() + at, sizeof bits);
    inner += static_cast<std::size_t>(std::popcount(bits >> 7 & ~bits >> 6 & 0x0101010101010101U));
  }
  for (; at < text.size(); ++at) inner += (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  return text.size() - inner;
}

}  // namespace vitagraph
