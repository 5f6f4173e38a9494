#include "graph/normalize/words.hpp"

#include <utf8proc.h>

#include <cstdint>
#include <utility>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

// Letters whose stroke or ligature Unicode does not decompose (NFKD leaves them whole).
struct Substitute {
  std::uint32_t letter;
  std::string_view plain;
};
constexpr Substitute kSubstitutes[] = {
    {0x00E6, "ae"}, {0x00F0, "d"}, {0x00F8, "o"}, {0x00FE, "th"},
    {0x0111, "d"},  {0x0127, "h"}, {0x0131, "i"}, {0x0142, "l"},
    {0x0153, "oe"}, {0x0167, "t"}, {0x0259, "e"}, {0x0451, "\xD0\xB5"},
};

// The plain letters for `code`; `bytes`, its UTF-8, where it is plain already.
std::string_view plain_letter(utf8proc_int32_t code, std::string_view bytes) {
  if (code < 0x80) return bytes;
  for (const Substitute& s : kSubstitutes) {
    if (static_cast<std::uint32_t>(code) == s.letter) return s.plain;
  }
  return bytes;
}

// Calls `use` with every code point; skips bytes that are no UTF-8.
template <typename Use>
void for_each_code_point(std::string_view text, Use use) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      use(static_cast<utf8proc_int32_t>(text[at]), text.substr(at, 1));
      ++at;
      continue;
    }
    utf8proc_int32_t code = -1;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[at]),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (size <= 0) {
      ++at;
      continue;
    }
    use(code, text.substr(at, static_cast<std::size_t>(size)));
    at += static_cast<std::size_t>(size);
  }
}

bool is_word_character(utf8proc_int32_t code) {
  if (code < 0x80) {
    return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') ||
           (code >= 'A' && code <= 'Z');
  }
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
      return true;
    default:
      return false;
  }
}

bool is_apostrophe(utf8proc_int32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x2018 || code == '`' || code == 0x02BC;
}

// Collects words; knows whether the current one is single letters joined by dots ("m.i.t.").
struct WordScanner {
  std::vector<std::string> words;
  std::string word;
  std::size_t letters = 0;
  bool dotted = false;       // the word so far is an acronym with dots
  bool dot_pending = false;  // a dot stood directly before

  void end_word() {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
    letters = 0;
    dotted = dot_pending = false;
  }
  void dot() {
    if (!word.empty() && (letters == 1 || dotted) && !dot_pending) {
      dot_pending = true;
    } else {
      end_word();
    }
  }
  void letter(std::string_view bytes) {
    if (dot_pending) {
      dotted = true;
      dot_pending = false;
    } else if (dotted) {
      split_last();
    }
    word += bytes;
    ++letters;
  }
  // "j.smith": what looked like an acronym goes on as a word; the initials stand alone.
  void split_last() {
    const char last = word.back();
    if (static_cast<unsigned char>(last) >= 0x80) return;
    word.pop_back();
    if (!word.empty()) words.push_back(word);
    word.assign(1, last);
    dotted = dot_pending = false;
    letters = 1;
  }
};

}  // namespace

std::vector<std::string> words_of(std::string_view folded) {
  WordScanner scanner;
  for_each_code_point(folded, [&](utf8proc_int32_t code, std::string_view bytes) {
    if (is_word_character(code)) {
      scanner.letter(plain_letter(code, bytes));
    } else if (code == '.') {
      scanner.dot();
    } else if (!is_apostrophe(code)) {
      scanner.end_word();
    }
  });
  scanner.end_word();
  return std::move(scanner.words);
}

std::string fold_key(std::string_view text) {
  std::string folded = fold(text);
  std::string key = join(words_of(folded), " ");
  return key.empty() ? std::string(trim(folded)) : key;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\f\v";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace vitagraph
