#include "extract/find/person_name.hpp"

#include <algorithm>
#include <array>

#include "extract/byte_set.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/person/name_tables.hpp"
#include "extract/find/person/name_words.hpp"
#include "extract/find/scan.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using namespace person;

std::string_view trimmed(std::string_view text) {
  constexpr ByteSet marks(" \t\n\r-|,;:*#_~>");
  while (!text.empty() && marks.has(text.front())) text.remove_prefix(1);
  while (!text.empty() && marks.has(text.back())) text.remove_suffix(1);
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (text.empty() || (is_ascii(text.front()) && is_ascii(text.back()))) return text;
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : {"–", "—", "·", "•", "†", "‡", "§", "¶", "¹", "²", "³", "⁴",
                                        "∗", "：", "✉", "\xC2\xA0", " "}) {
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
  while (text.ends_with(')')) {
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0) break;
    const std::string inside = fold_words(text.substr(open));
    const std::size_t space = inside.find(' ');
    const std::string first = inside.substr(0, space);
    if (!is_credential(first) && first != "hons") break;  // a nickname stays
    text = trimmed(text.substr(0, open));
  }
  return text;
}

std::string_view last_word(std::string_view text) {
  const std::size_t blank = text.find_last_of(" ,");
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
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

std::string_view without_honorifics(std::string_view text) {
  for (;;) {
    const std::size_t blank = text.find_first_of(" .");
    if (blank == std::string_view::npos) return text;
    const std::string_view first = text.substr(0, blank);
    const bool dot = text[blank] == '.';
    const std::string folded = fold_words(first);
    const bool one_letter = folded.size() == 1;
    if (!is_honorific(folded) || (one_letter && !(folded == "m" && dot))) return text;
    if (one_letter || (!dot && folded.size() < 2)) return text;
    const std::string_view rest = trimmed(text.substr(blank + 1));
    if (rest.empty()) return text;
    text = rest;
  }
}

double script_score(NameScript script, std::string_view name, const std::vector<NameWord>& words) {
  std::string joined;
  for (const NameWord& word : words) joined += word.text;
  const std::size_t characters = character_count(joined);
  switch (script) {
    case NameScript::han: {
      const bool family = han_family_length(joined) != 0;
      if (characters < 2 || characters > 6 || words.size() > 2) return -4;
      if (words.size() == 2 && character_count(words[0].text) <= 3 &&
          character_count(words[1].text) <= 3) {
        return family ? 3.0 : 1.0;
      }
      return (family ? 3.0 : -1.5) + (characters <= 3 ? 0.5 : -0.5) + (words.size() == 2 ? 0.5 : 0);
    }
    case NameScript::kana:
      return characters <= 12 && words.size() == 2 ? 0.5 : -2;
    case NameScript::hangul:
      if (characters < 2 || characters > 4) return -3;
      return hangul_family_length(joined) != 0 && characters == 3 ? 2.5 : -0.5;
    case NameScript::cyrillic: {
      double score = words.size() == 3 ? 1.0 : words.size() == 2 ? 0.3 : -3;
      for (const NameWord& word : words) {
        score += !word.capital ? -3 : is_patronymic(word.folded) ? 3.0 : 0;
        for (const std::string_view ending : {"ов", "ев", "ин", "ова", "ева", "ина", "скии", "ская",
                                              "ко", "ук", "юк", "ян", "дзе"}) {
          if (word.folded.ends_with(ending)) score += 0.8;
        }
      }
      return score;
    }
    default:
      break;
  }
  const bool few = words.size() >= 2 && words.size() <= 4;
  return few && character_count(name) < 40 ? 0.0 : -3;
}

double length_weight(std::size_t words) {
  constexpr std::array<double, 7> weights = {-6, -2.5, 1.0, 0.6, 0.0, -1.4, -3};
  return weights[std::min<std::size_t>(words, 6)];
}

double word_score(const NameWord& word, bool first, bool last) {
  if (word.quoted) return 0;
  if (is_particle(word.folded) && !first) return 0.3;
  if (is_suffix(word.folded) && last) return 0.5;
  if (is_no_name(word.folded)) return -4;
  if (word.initial) return word.capital ? 0.9 : -1;
  auto [given, family] = name_ranks(word.folded);
  if (const std::size_t hyphen = word.text.find('-'); hyphen != std::string::npos) {
    given = std::max(given, given_name_rank(word.text.substr(0, hyphen)));
    family = std::max(family, family_name_rank(word.text.substr(hyphen + 1)));
  }
  if (!word.capital) return given + family == 0 ? -2.5 : -0.6;
  if (word.folded.size() > 5 && word.folded.ends_with("ing") && given < 2 && family < 2)
    return -1.5;
  double score = given + family == 0 ? -0.3 : 0.6 + 0.3 * std::max(given, family);
  if (first && given == 0 && !last) score -= 0.2;
  if (first && given == 2) score += 0.8;
  if (last && family == 2) score += 0.4;
  if (is_east_asian_family(word.folded)) score += 0.4;
  return score;
}

bool has_forbidden_mark(std::string_view text) {
  constexpr ByteSet forbidden("0123456789@/\\:;!?=+&%$#<>{}[]|_");
  return forbidden.any_in(text);
}

}  // namespace

std::string trimmed_person_name(std::string_view text) {
  const std::string joined = without_letter_spacing(trimmed(text));
  std::string_view name = without_frame(trimmed(joined));
  name = without_honorifics(name);
  for (std::size_t before = name.size() + 1; name.size() < before;) {
    before = name.size();
    name = without_credentials(trimmed(without_brackets_behind(name)));
  }
  return std::string(name);
}

double person_name_score(std::string_view text) {
  if (text.size() > 90) return -8;
  const std::string name = trimmed_person_name(text);
  const std::vector<NameWord> words = name_words(name);
  if (words.empty() || has_forbidden_mark(name)) return -8;
  const NameScript script = script_of(name);
  if (script != NameScript::latin) {
    double score = script_score(script, name, words);
    for (const NameWord& word : words) score += is_no_name(word.folded) ? -4 : 0;
    return score;
  }
  double score = -0.8 + length_weight(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    score += word_score(words[i], i == 0, i + 1 == words.size());
  }
  if (words.size() >= 2) {
    const WordedText worded(name);
    if (title_score(worded) > 1 || find_school_word(worded)) score -= 3;
  }
  if (place_score(name) > 0.5) score -= 4;
  if (name.ends_with('.') && !words.back().initial && !is_suffix(words.back().folded)) score -= 1.5;
  return score;
}

}  // namespace vitagraph
