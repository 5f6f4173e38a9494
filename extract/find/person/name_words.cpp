#include "extract/find/person/name_words.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "extract/byte_set.hpp"
#include "extract/find/scan.hpp"
#include "extract/fold.hpp"

namespace vitagraph::person {
namespace {

utf8proc_int32_t first_letter(std::string_view text) {
  utf8proc_int32_t letter = 0;
  if (text.empty()) return 0;
  utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &letter);
  return letter;
}

bool has_lower_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!scan::is_non_ascii(text[at])) {
      if (scan::is_lower(text[at])) return true;
      ++at;
      continue;
    }
    utf8proc_int32_t letter = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[at]),
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
    if (length <= 0) return false;
    if (utf8proc_category(letter) == UTF8PROC_CATEGORY_LL) return true;
    at += static_cast<std::size_t>(length);
  }
  return false;
}

/// "J", "J.", "JA" behind a family name is for the parser: here only single letters and "J.-P.".
bool is_initial(std::string_view word, std::string_view folded) {
  if (character_count(folded) == 1) return true;
  if (word.find('.') == std::string_view::npos) return false;
  std::size_t run = 0;
  for (const char c : folded) {
    run = c == ' ' ? 0 : run + (scan::is_non_ascii(c) ? 0u : 1u);
    if (run > 1) return false;
  }
  return true;
}

NameWord make_word(std::string_view printed) {
  NameWord word;
  while (!printed.empty() && (printed.back() == ',' || printed.back() == ';')) {
    word.comma_behind = true;
    printed.remove_suffix(1);
  }
  constexpr ByteSet quotes("\"'()[]");
  while (printed.size() > 1 && quotes.has(printed.front())) {
    word.quoted = true;
    printed.remove_prefix(1);
  }
  while (printed.size() > 1 && quotes.has(printed.back())) printed.remove_suffix(1);
  const bool plain = printed.empty() || (static_cast<unsigned char>(printed.front()) < 0x80 &&
                                         static_cast<unsigned char>(printed.back()) < 0x80);
  for (const std::string_view quote : {"“", "”", "„", "«", "»", "‘"}) {
    if (plain) break;
    if (printed.starts_with(quote)) {
      word.quoted = true;
      printed.remove_prefix(quote.size());
    }
    if (printed.ends_with(quote)) printed.remove_suffix(quote.size());
  }
  word.folded = fold_words(printed);
  word.initial = is_initial(printed, word.folded);
  while (!printed.empty() && printed.back() == '.') printed.remove_suffix(1);
  word.text = std::string(printed);
  const auto category = utf8proc_category(first_letter(printed));
  word.capital = category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LO ||
                 category == UTF8PROC_CATEGORY_LT;
  word.all_caps = word.capital && character_count(printed) > 1 && !has_lower_letter(printed);
  return word;
}

}  // namespace

std::vector<NameWord> name_words(std::string_view text) {
  std::vector<NameWord> words;
  const auto add = [&](std::string_view printed) {
    if (printed.empty()) return;
    NameWord word = make_word(printed);
    if (!word.folded.empty()) words.push_back(std::move(word));
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool wide_blank = static_cast<unsigned char>(text[at]) >= 0x80 &&
                            (text.substr(at).starts_with("\xC2\xA0") ||
                             text.substr(at).starts_with("　") || text.substr(at).starts_with("·"));
    // "J.R. Doe", "J.Doe": a full stop between letters ends an initial
    const bool stop = text[at] == '.' && at + 1 < text.size() &&
                      (scan::is_letter(text[at + 1]) || scan::is_non_ascii(text[at + 1]));
    const bool comma = text[at] == ',' && at + 1 < text.size() && !scan::is_blank(text[at + 1]);
    if (stop || comma) {
      add(text.substr(begin, at + 1 - begin));
      begin = at + 1;
    } else if (scan::is_blank(text[at]) || wide_blank) {
      add(text.substr(begin, at - begin));
      const std::size_t length = !wide_blank ? 1 : text[at] == '\xE3' ? 3 : 2;
      at += length - 1;
      begin = at + 1;
    }
  }
  if (begin < text.size()) add(text.substr(begin));
  return words;
}

NameScript script_of(std::string_view text) {
  int latin = 0;
  int cyrillic = 0;
  int han = 0;
  int kana = 0;
  int hangul = 0;
  int other = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!scan::is_non_ascii(text[at])) {
      latin += scan::is_letter(text[at]) ? 1 : 0;
      ++at;
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[at]),
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    at += length > 0 ? static_cast<std::size_t>(length) : 1;
    if (length <= 0 || utf8proc_category(c) < UTF8PROC_CATEGORY_LU ||
        utf8proc_category(c) > UTF8PROC_CATEGORY_LO) {
      continue;
    }
    if (c < 0x370)
      ++latin;
    else if (c >= 0x400 && c < 0x530)
      ++cyrillic;
    else if ((c >= 0x3400 && c < 0xA000) || c == 0x3005)
      ++han;
    else if (c >= 0x3040 && c < 0x3100)
      ++kana;
    else if (c >= 0xAC00 && c < 0xD7B0)
      ++hangul;
    else if (c >= 0x1E00 && c < 0x1F00)
      ++latin;
    else
      ++other;
  }
  const int most = std::max({latin, cyrillic, han, kana, hangul, other});
  if (most == 0) return NameScript::other;
  if (most == latin) return NameScript::latin;
  if (most == cyrillic) return NameScript::cyrillic;
  if (most == hangul) return NameScript::hangul;
  if (most == kana) return NameScript::kana;
  return most == han ? NameScript::han : NameScript::other;
}

}  // namespace vitagraph::person
