#include "extract/fold.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vitagraph {
namespace {

std::uint64_t eight_bytes(const char* at) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, at, sizeof eight);
  return eight;
}

/// Eight bytes at a time: most texts are plain, and each is asked.
bool is_ascii(std::string_view text) {
  std::uint64_t bits = 0;
  if (text.size() >= sizeof bits) {
    const char* last = text.data() + text.size() - sizeof bits;
    for (const char* at = text.data(); at < last; at += sizeof bits) bits |= eight_bytes(at);
    bits |= eight_bytes(last);
  } else {
    for (const char c : text) bits |= static_cast<unsigned char>(c);
  }
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

constexpr bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

/// Appends a folded text with blanks in place of all that is no letter or digit.
void append_words(std::string& out, std::string_view folded) {
  for (std::size_t i = 0; i < folded.size();) {
    if (static_cast<unsigned char>(folded[i]) < 0x80) {
      append_folded(out, is_ascii_word(folded[i]) ? folded[i] : ' ');
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
      out.append(folded.substr(i, static_cast<std::size_t>(step)));
    } else {
      append_folded(out, ' ');
    }
    i += static_cast<std::size_t>(step);
  }
}

std::string without_last_blank(std::string text) {
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

/// Gathers a folded text; of several blanks it takes the first.
class Folding {
 public:
  explicit Folding(std::size_t size) : out_(size, ' ') {}
  /// Without a branch: whether a letter follows on a blank is hard to foretell.
  void add(char c) {
    out_[size_] = c;
    size_ += c != ' ' || last_ != ' ' ? 1 : 0;
    last_ = c;
  }
  /// What may be longer than the character it stands for; `rest`: bytes that are still to come.
  void add_all(std::string_view text, std::size_t rest) {
    const std::size_t most = size_ + text.size() + rest;
    if (out_.size() < most) out_.resize(2 * most);
    for (const char c : text) add(c);
  }
  std::string take() {
    if (size_ > 0 && last_ == ' ') --size_;
    out_.resize(size_);
    return std::move(out_);
  }

 private:
  std::string out_;
  std::size_t size_ = 0;
  char last_ = ' ';  ///< so that no blank is taken at the start
};

/// What each byte of ASCII folds to.
using AsciiTable = std::array<char, 0x80>;

constexpr AsciiTable folded_ascii = [] {
  AsciiTable table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const char c = static_cast<char>(i);
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    table[i] = blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return table;
}();

constexpr AsciiTable words_of_ascii = [] {
  AsciiTable table = folded_ascii;
  for (char& c : table) c = is_ascii_word(c) ? c : ' ';
  return table;
}();

/// To `to`, which has room for as many bytes; tells how many it took. As Folding, with its state in
/// registers: for all a compiler knows, a byte put there is a part of a Folding.
std::size_t map_ascii(std::string_view text, const AsciiTable& table, char* to) {
  std::size_t size = 0;
  char last = ' ';
  for (const char c : text) {
    const char mapped = table[static_cast<unsigned char>(c)];
    to[size] = mapped;
    size += mapped != ' ' || last != ' ' ? 1 : 0;
    last = mapped;
  }
  return size > 0 && last == ' ' ? size - 1 : size;
}

void map_ascii(std::string_view text, const AsciiTable& table, std::string& out) {
  // Most texts fit, so that `out` need not be filled twice.
  std::array<char, 256> room;  // NOLINT(cppcoreguidelines-pro-type-member-init): written to only
  if (text.size() <= room.size()) {
    out.assign(room.data(), map_ascii(text, table, room.data()));
  } else {
    out.resize(text.size());
    out.resize(map_ascii(text, table, out.data()));
  }
}

/// The characters of the scripts of Europe, kana, and the signs between words: these fold each by
/// itself, for their marks go, so that no neighbour joins with them.
constexpr std::uint32_t first_held = 0x80;
constexpr std::uint32_t end_of_held = 0x3100;
/// Latin, Greek and Cyrillic; Latin with two marks; punctuation, signs, arrows, boxes, bullets;
/// signs of the East, hiragana, katakana.
constexpr bool is_held(std::uint32_t c) {
  return (c >= first_held && c < 0x530) || (c >= 0x1E00 && c < 0x2800) ||
         (c >= 0x3000 && c < end_of_held);
}

/// Han characters fold to themselves, each by itself, and are letters.
constexpr bool is_han(std::uint32_t c) { return c >= 0x4E00 && c < 0x9FF0; }

struct Decoded {
  std::uint32_t point = 0;
  std::size_t size = 0;  ///< 0: none that may be held
};

/// The character at the start of the text, if it has two bytes or three that begin with E1 to E9.
Decoded decoded(std::string_view text) {
  const auto at = [&](std::size_t i) -> std::uint32_t {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  const auto goes_on = [&](std::size_t i) { return (at(i) & 0xC0) == 0x80; };
  if (at(0) >= 0xC2 && at(0) <= 0xDF && goes_on(1)) {
    return {(at(0) & 0x1F) << 6 | (at(1) & 0x3F), 2};
  }
  if (at(0) >= 0xE1 && at(0) <= 0xE9 && goes_on(1) && goes_on(2)) {
    return {(at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F), 3};
  }
  return {};
}

/// What each character that is held folds to.
class FoldTable {
 public:
  explicit FoldTable(const AsciiTable& ascii) : ascii_(ascii) {}
  /// Of the next character; from first_held on, one by one.
  void add(std::string_view folded) {
    text_ += folded;
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
  }

  /// The folded text; nullopt when it has a character that is not held.
  std::optional<std::string> map(std::string_view text) const {
    Folding out(text.size());
    for (std::size_t i = 0; i < text.size();) {
      const auto byte = static_cast<unsigned char>(text[i]);
      if (byte < 0x80) {
        out.add(ascii_[byte]);
        ++i;
        continue;
      }
      const Decoded c = decoded(text.substr(i));
      if (c.size == 0 || !(is_held(c.point) || is_han(c.point))) return std::nullopt;
      const std::string_view printed = text.substr(i, c.size);
      i += c.size;
      out.add_all(is_han(c.point) ? printed : of(c.point), text.size() - i);
    }
    return out.take();
  }

 private:
  std::string_view of(std::uint32_t c) const {
    const std::uint32_t begin = c == first_held ? 0 : ends_[c - first_held - 1];
    return std::string_view(text_).substr(begin, ends_[c - first_held] - begin);
  }

  const AsciiTable& ascii_;
  std::string text_;
  std::vector<std::uint32_t> ends_;  ///< into text_
};

/// Made once; utf8proc takes a microsecond for a word, and a name in French or a dash is in every
/// second line.
struct FoldTables {
  FoldTables() {
    for (std::uint32_t c = first_held; c < end_of_held; ++c) {
      // A letter in front, for blanks at the start are not taken: a sign may fold to one.
      std::string folded = "x";
      std::string in_words = "x";
      if (is_held(c)) {
        append_folded_unicode(folded,
                              compatibility_fold(utf8_of(static_cast<utf8proc_int32_t>(c))));
        append_words(in_words, std::string_view(folded).substr(1));
      }
      all.add(std::string_view(folded).substr(1));
      words.add(std::string_view(in_words).substr(1));
    }
  }

  FoldTable all = FoldTable(folded_ascii);
  FoldTable words = FoldTable(words_of_ascii);
};

const FoldTables& tables() {
  static const FoldTables made;
  return made;
}

std::string folded_by_utf8proc(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_folded_unicode(out, compatibility_fold(text));
  return without_last_blank(std::move(out));
}

}  // namespace

void fold(std::string_view text, std::string& out) {
  if (is_ascii(text)) return map_ascii(text, folded_ascii, out);
  auto mapped = tables().all.map(text);
  out = mapped ? *std::move(mapped) : folded_by_utf8proc(text);
}

std::string fold(std::string_view text) {
  std::string out;
  fold(text, out);
  return out;
}

std::string fold_words(std::string_view text) {
  std::string in_words;
  if (is_ascii(text)) {
    map_ascii(text, words_of_ascii, in_words);
    return in_words;
  }
  if (auto mapped = tables().words.map(text)) return *std::move(mapped);
  std::string out;
  append_words(out, folded_by_utf8proc(text));
  return without_last_blank(std::move(out));
}

char first_folded(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return '\0';
    const char folded = words_of_ascii[static_cast<unsigned char>(c)];
    if (folded != ' ') return folded;
  }
  return ' ';
}

std::size_t character_count(std::string_view text) {
  // Bytes 10xxxxxx go on with a character; eight at a time. The multiplication adds the bytes up:
  // counting bits is a call into a library where the processor is not known to have it.
  std::size_t inner = 0;
  std::size_t at = 0;
  for (std::uint64_t bits = 0; at + sizeof bits <= text.size(); at += sizeof bits) {
    std::memcpy(&bits, text.data() + at, sizeof bits);
    inner += (bits >> 7 & ~bits >> 6 & 0x0101010101010101U) * 0x0101010101010101U >> 56;
  }
  for (; at < text.size(); ++at) inner += (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  return text.size() - inner;
}

}  // namespace vitagraph
