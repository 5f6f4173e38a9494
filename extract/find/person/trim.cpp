// What is not part of a person's name: frames, titles before it, letters behind it.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "extract/byte_set.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/person/labelled_name.hpp"
#include "extract/find/person/name_tables.hpp"
#include "extract/find/person/name_words.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/scan.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using namespace person;

std::string_view trimmed(std::string_view text) {
  constexpr ByteSet marks(" \t\n\r-|,;:*#_~>");
  while (!text.empty() && marks.has(text.front())) text.remove_prefix(1);
  while (!text.empty() && marks.has(text.back())) text.remove_suffix(1);
  static constexpr std::array<std::string_view, 17> wide = {
      "–", "—", "·", "•", "†", "‡", "§", "¶", "¹", "²", "³", "⁴", "∗", "：", "✉", "\xC2\xA0", " "};
  constexpr ByteSet first("\xC2\xE2\xEF ");
  constexpr ByteSet last = [] {
    std::array<char, wide.size()> bytes{};
    std::ranges::transform(wide, bytes.begin(), [](std::string_view mark) { return mark.back(); });
    return ByteSet({bytes.data(), bytes.size()});
  }();
  for (bool again = true; again && !text.empty();) {
    again = false;
    if (!first.has(text.front()) && !last.has(text.back())) break;
    for (const std::string_view mark : wide) {
      if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        again = true;
      }
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        again = true;
      }
    }
  }
  return text;
}

/// "J A N E  D O E" -> "JANE DOE"; two blanks or more part the words.
std::string without_letter_spacing(std::string_view text) {
  std::size_t letters = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) {
      ++words;
      letters += character_count(text.substr(at, end - at)) == 1 ? 1u : 0u;
    }
    at = end + 1;
  }
  if (letters < 4 || letters != words) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != ' ') {
      out += text[at];
    } else if (at + 1 < text.size() && text[at + 1] == ' ' && !out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

/// Drops "Name:", "Resume of" before and "- CV", "'s Resume" behind.
std::string_view without_frame(std::string_view text) {
  constexpr std::array<std::string_view, 12> before = {"name:",
                                                       "name :",
                                                       "full name:",
                                                       "curriculum vitae of ",
                                                       "resume of ",
                                                       "cv of ",
                                                       "curriculum vitae",
                                                       "resume:",
                                                       "lebenslauf",
                                                       "姓名：",
                                                       "姓名:",
                                                       "имя:"};
  constexpr std::array<std::string_view, 14> behind = {
      "'s resume", "’s resume", "curriculum vitae", " resume", " cv",  "'s cv",  "lebenslauf",
      " résumé",   "的简历",    "的個人簡歷",       "简历",    "簡歷", "履歴書", "이력서"};
  for (const std::string_view words : before) {
    if (scan::matches_at(text, 0, words)) text = trimmed(text.substr(words.size()));
  }
  for (const std::string_view words : behind) {
    if (text.size() > words.size() && scan::matches_at(text, text.size() - words.size(), words)) {
      text = trimmed(text.substr(0, text.size() - words.size()));
    }
  }
  return text;
}

std::string_view without_brackets_behind(std::string_view text) {
  using Pair = std::pair<std::string_view, std::string_view>;
  constexpr std::array pairs = {Pair{"(", ")"}, Pair{"（", "）"}};
  for (bool again = true; again;) {
    again = false;
    for (const auto& [opening, closing] : pairs) {
      const std::size_t open = text.rfind(opening);
      if (open == std::string_view::npos || open == 0 || !text.ends_with(closing)) continue;
      const std::string inside = fold_words(text.substr(open + opening.size()));
      const std::string first = inside.substr(0, inside.find(' '));
      const bool nickname = !is_credential(first) && first != "hons";  // "(Ida)"
      if (nickname) continue;
      text = trimmed(text.substr(0, open));
      again = true;
    }
  }
  return text;
}

std::string_view last_word(std::string_view text) {
  constexpr ByteSet parting(" ,");
  std::size_t begin = text.size();
  while (begin > 0 && !parting.has(text[begin - 1])) --begin;
  return text.substr(begin);
}

/// "PhD", "MD-PhD", "MD/PhD"; "Dr.-Ing.".
bool are_credentials(std::string_view word) {
  if (fold_words(word) == "dr ing") return true;
  std::size_t begin = 0;
  while (begin < word.size()) {
    const std::size_t end = std::min(word.find_first_of("-/", begin), word.size());
    std::string part = fold_words(word.substr(begin, end - begin));
    std::erase(part, ' ');
    if (!is_credential(part)) return false;
    begin = end + 1;
  }
  return true;
}

std::string_view without_credentials(std::string_view text) {
  for (;;) {
    const std::string_view last = last_word(text);
    if (last.size() == text.size()) return text;
    std::string folded = fold_words(last);
    std::erase(folded, ' ');
    const std::size_t before = text.size() - last.size();
    const bool comma = before > 1 && text.substr(0, before).find(',') != std::string_view::npos;
    const bool dotted = last.find('.') != std::string_view::npos && folded.size() >= 2;
    const bool joined = last.find_first_of("-/") != std::string_view::npos;
    const auto in_capitals = [&] {
      return std::none_of(last.begin() + 1, last.end() - 1, scan::is_lower) &&
             fold_words(last) != last;
    };
    const bool printed_as_one = comma || dotted || joined || folded == "phd" || folded == "md" ||
                                (folded.size() >= 3 && in_capitals());
    if (!printed_as_one || !are_credentials(last)) return text;
    text = trimmed(text.substr(0, before));
  }
}

bool holds_dot_within(std::string_view word) {
  const std::size_t dot = word.find('.');
  return dot != std::string_view::npos && dot + 1 < word.size();
}

bool is_in_capitals(std::string_view word) {
  return std::ranges::none_of(word, scan::is_lower) && std::ranges::any_of(word, scan::is_upper);
}

/// Behind the comma of "Ada Quill, RN, CPNP-AC, S.Ked": letters that stand for an office or degree.
/// `behind_letters`: such stood before.
bool are_letters(std::string_view word, bool name_in_capitals, bool behind_letters) {
  while (!word.empty() && (word.back() == ',' || scan::is_non_ascii(word.back()))) {
    word.remove_suffix(1);  // "CBAP®"
  }
  if (word.empty()) return true;
  if (are_credentials(word) || is_credential_shape(word)) return true;
  const std::size_t letters =
      static_cast<std::size_t>(std::ranges::count_if(word, scan::is_letter));
  const std::string folded = fold_words(word);
  if (!behind_letters && given_name_rank(folded) + family_name_rank(folded) > 0) return false;
  if (holds_dot_within(word)) return letters <= 8;
  if (word.back() == '.') return letters <= 4;
  return is_in_capitals(word) && letters >= 2 && letters <= 6 &&
         (!name_in_capitals || letters <= 4);
}

/// Without the letters behind the first comma, if there are only such.
std::string_view without_letters_behind_comma(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos) return text;
  const std::string_view name = text.substr(0, comma);
  if (name.find(' ') == std::string_view::npos) return text;  // "DOE, JANE"
  const bool in_capitals = is_in_capitals(name);
  bool behind_letters = false;
  std::size_t at = comma + 1;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find_first_of(", ", at), text.size());
    if (end > at) {
      if (!are_letters(text.substr(at, end - at), in_capitals, behind_letters)) return text;
      behind_letters = true;
    }
    at = end + 1;
  }
  return name;
}

/// "Ada Quill MBBS BSc MRCP DRCOG": without the letters from the first sure ones on.
std::string_view without_letters_behind(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (words >= 2 && is_credential_shape(word)) {
      std::size_t next = end;
      while (next < text.size()) {
        const std::size_t stop = std::min(text.find(' ', next + 1), text.size());
        const std::string_view behind = text.substr(next + 1, stop - next - 1);
        if (!behind.empty() && !are_letters(behind, false, true)) return text;
        next = stop;
      }
      return trimmed(text.substr(0, at));
    }
    words += word.empty() ? 0u : 1u;
    at = end + 1;
  }
  return text;
}

/// "M.Sc", "B.Eng", "BS.CKI", "Dipl.-Inf.": a title, not initials.
bool is_dotted_title(std::string_view word) {
  if (!holds_dot_within(word)) return false;
  std::string folded = fold_words(word);
  std::erase(folded, ' ');
  if (is_credential(folded)) return true;
  bool long_parts = true;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = std::min(word.find('.', at), word.size());
    const std::string_view part = word.substr(at, end - at);
    long_parts = long_parts && (part.empty() || (part.size() >= 2 && is_in_capitals(part)));
    at = end + 1;
  }
  return long_parts;
}

/// The first title of the text with what parts it from the next word; empty when it begins with
/// none. `behind_title`: one stood before, so that "rer.", "nat." are of it.
std::string_view leading_title(std::string_view text, bool behind_title) {
  if (behind_title && text.starts_with('(')) {
    const std::size_t close = text.find(')');
    return close != std::string_view::npos && close < 12 ? text.substr(0, close + 1)
                                                         : std::string_view();
  }
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return {};
  if (is_dotted_title(text.substr(0, space))) return text.substr(0, space);
  const std::size_t blank = text.find_first_of(" .");
  const std::string_view first = text.substr(0, blank);
  const bool dot = text[blank] == '.';
  const std::string folded = fold_words(first);
  const bool lower = behind_title && dot && folded == first && folded.size() >= 2;
  const bool initial = folded.size() == 1 && !(folded == "m" && dot);
  if (lower) return text.substr(0, blank + 1);
  if (!is_honorific(folded) || initial || folded.size() == 1) return {};
  return text.substr(0, blank + 1);
}

std::string_view without_honorifics(std::string_view text) {
  for (bool behind_title = false;; behind_title = true) {
    const std::string_view title = leading_title(text, behind_title);
    if (title.empty()) return text;
    const std::string_view rest = trimmed(text.substr(title.size()));
    if (rest.empty()) return text;
    text = rest;
  }
}

/// "Lebenslauf Ada Quill": a word for the document before the name.
std::string_view without_document_title(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t n = 0; n < 3; ++n) {
    end = text.find(' ', end == 0 ? 0 : end + 1);
    if (end == std::string_view::npos) return text;
    if (is_document_title(text.substr(0, end))) return trimmed(text.substr(end));
  }
  return text;
}

/// Han, kana or Hangul.
bool is_ideograph_lead(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE3 && byte <= 0xED;
}

/// "粘以恆 NIEN, Yi-Heng", "貴家 令 SASUGA Rei": a name without its Latin form behind a blank,
/// which a comma or a family name in capitals tells.
std::string_view without_latin_form(std::string_view text) {
  constexpr std::size_t longest = 8 * 3;  // bytes of the name before it
  if (text.empty() || !is_ideograph_lead(text[0])) return text;
  const std::size_t begin =
      text.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  if (begin == text.npos || begin > longest || text[begin - 1] != ' ') return text;
  const std::string_view latin = text.substr(begin);
  const bool other = std::ranges::any_of(latin, [](char c) {
    return is_ideograph_lead(c) || (c >= '0' && c <= '9') || c == '|' || c == '/' || c == '@';
  });
  const std::string_view name = trimmed(text.substr(0, begin));
  const bool family = latin.size() > 1 && latin[1] >= 'A' && latin[1] <= 'Z';
  if (!family && latin.find(',') == latin.npos) return text;
  return other || latin.size() < 3 || name.size() < 6 ? text : name;
}

}  // namespace

std::string trimmed_person_name(std::string_view text) {
  const std::string joined = without_letter_spacing(trimmed(text));
  std::string_view name = without_document_title(without_frame(trimmed(joined)));
  name = without_honorifics(name);
  name = without_latin_form(without_letters_behind_comma(name));
  for (std::size_t before = name.size() + 1; name.size() < before;) {
    before = name.size();
    name = without_credentials(trimmed(without_brackets_behind(name)));
    name = without_letters_behind(name);
  }
  return std::string(name);
}

}  // namespace vitagraph
