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

/// `rivals`: of the text, if they are known.
double score_of(std::string_view text, const NameRivals* rivals) {
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
  const NameRivals own = rivals != nullptr && name == text ? *rivals : name_rivals(name);
  if (words.size() >= 2 && (own.title > 1 || own.school)) score -= 3;
  if (own.place > 0.5) score -= 4;
  if (name.ends_with('.') && !words.back().initial && !is_suffix(words.back().folded)) score -= 1.5;
  return score;
}

}  // namespace

NameRivals name_rivals(std::string_view text) {
  const WordedText worded(text);
  return {title_score(worded), find_school_word(worded).has_value(), place_score(text)};
}

double person_name_score(std::string_view text) { return score_of(text, nullptr); }

double person_name_score(std::string_view text, const NameRivals& rivals) {
  return score_of(text, &rivals);
}

}  // namespace vitagraph
