// The readings of a printed name: part of extract/find/person_name.hpp.
#include <algorithm>
#include <utility>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/person/name_tables.hpp"
#include "extract/find/person/name_words.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/scan.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using namespace person;
using Words = std::vector<NameWord>;

/// "JA" of "Smith JA": two or three capitals that are initials.
bool is_initials_run(const NameWord& word) {
  return word.all_caps && word.text.size() <= 3 &&
         std::all_of(word.text.begin(), word.text.end(), scan::is_upper);
}

void add_given(PersonName& name, const NameWord& word, bool as_initials) {
  if (!as_initials) {
    name.given.push_back(word.text);
    return;
  }
  for (const char letter : word.text) name.given.emplace_back(1, letter);
}

/// words[begin, end) are the family name, those before and behind the given names.
PersonName split(const Words& words, std::size_t begin, std::size_t end, NameOrder order,
                 bool initials_run = false) {
  PersonName name;
  name.order = order;
  while (begin > 0 && order == NameOrder::given_first && is_particle(words[begin - 1].folded) &&
         !words[begin - 1].initial && begin > 1) {
    --begin;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool family = i >= begin && i < end;
    if (!family) {
      add_given(name, words[i], initials_run && is_initials_run(words[i]));
    } else if (is_particle(words[i].folded) && i + 1 < end) {
      name.particles.push_back(words[i].text);
    } else {
      name.family.push_back(words[i].text);
    }
  }
  return name;
}

/// Takes suffixes and nicknames out of the words.
void take_extras(Words& words, std::vector<std::string>& suffixes, std::string& nickname) {
  for (std::size_t i = 0; i < words.size();) {
    if (words[i].quoted && words.size() > 1) {
      nickname += (nickname.empty() ? "" : " ") + words[i].text;
    } else if (i > 0 && i + 1 == words.size() && is_suffix(words[i].folded) &&
               words[i].folded != "v" && words.size() > 2) {
      suffixes.push_back(words[i].text);
      if (words[i - 1].comma_behind) words[i - 1].comma_behind = false;
    } else {
      ++i;
      continue;
    }
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

PersonName east_asian(const std::string& joined, std::size_t family) {
  PersonName name;
  name.order = NameOrder::family_first;
  name.family.push_back(joined.substr(0, family));
  if (family < joined.size()) name.given.push_back(joined.substr(family));
  return name;
}

std::vector<PersonName> read_han(const Words& words, NameScript script) {
  std::string joined;
  for (const NameWord& word : words) joined += word.text;
  if (words.size() == 2) {
    PersonName name;
    name.order = NameOrder::family_first;
    name.family = {words[0].text};
    name.given = {words[1].text};
    return {name};
  }
  std::size_t family =
      script == NameScript::hangul ? hangul_family_length(joined) : han_family_length(joined);
  if (family == 0) family = character_count(joined) >= 4 && script == NameScript::han ? 6 : 3;
  return {east_asian(joined, std::min(family, joined.size()))};
}

std::vector<PersonName> read_comma(const Words& words, std::size_t comma) {
  Words family(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(comma) + 1);
  PersonName name;
  name.order = NameOrder::family_first;
  for (const NameWord& word : family) {
    (is_particle(word.folded) && family.size() > 1 ? name.particles : name.family)
        .push_back(word.text);
  }
  for (std::size_t i = comma + 1; i < words.size(); ++i) {
    const NameWord& word = words[i];
    const bool particle = !word.capital && is_particle(word.folded);
    if (particle) {
      name.particles.push_back(word.text);
    } else {
      add_given(name, word,
                is_initials_run(word) && comma + 2 == words.size() && word.text.size() <= 2);
    }
  }
  if (name.family.empty()) std::swap(name.family, name.particles);
  return {name};
}

/// How much speaks for the first word as the family name, against the last.
double family_first_evidence(const Words& words) {
  const NameWord& first = words.front();
  const NameWord& last = words.back();
  double score = -1.0;
  if (first.all_caps && !last.all_caps && first.text.size() > 1) score += 4;
  if (last.all_caps && !first.all_caps && last.text.size() > 3) score -= 4;
  if (is_east_asian_family(first.folded)) score += 1.2;
  if (is_east_asian_family(last.folded)) score -= 1.5;
  const NameRanks as_first = name_ranks(first.folded);
  const NameRanks as_last = name_ranks(last.folded);
  score += 0.6 * (as_first.family - as_first.given);
  score += 0.6 * (as_last.given - as_last.family);
  if (is_patronymic(last.folded)) score += 4;
  return score;
}

/// Words in Latin and other alphabets, at least two, without a comma between.
std::vector<PersonName> read_in_order(const Words& words) {
  const std::size_t last = words.size() - 1;
  const bool initials_behind =
      words[last].initial || (is_initials_run(words[last]) && !words[0].all_caps);
  if (initials_behind && !words[0].initial) {
    std::size_t first_initial = last;
    while (first_initial > 1 && words[first_initial - 1].initial) --first_initial;
    return {split(words, 0, first_initial, NameOrder::family_first, true)};
  }
  PersonName given_first = split(words, last, last + 1, NameOrder::given_first);
  if (words[0].initial) return {std::move(given_first)};
  std::size_t family_end = 1;
  while (family_end < last && is_particle(words[family_end - 1].folded)) ++family_end;
  std::vector<PersonName> readings = {std::move(given_first),
                                      split(words, 0, family_end, NameOrder::family_first)};
  if (family_first_evidence(words) > 0) std::swap(readings[0], readings[1]);
  if (words.size() > 2 && !words[last - 1].initial) {  // two family names, as in Spanish
    readings.push_back(split(words, last - 1, last + 1, NameOrder::given_first));
  }
  return readings;
}

}  // namespace

std::vector<PersonName> parse_person_name(std::string_view text) {
  const std::string printed = trimmed_person_name(text);
  Words words = name_words(printed);
  if (words.empty()) return {};
  std::vector<std::string> suffixes;
  std::string nickname;
  take_extras(words, suffixes, nickname);
  const NameScript script = script_of(printed);
  std::vector<PersonName> readings;
  const auto comma = std::find_if(words.begin(), words.end(),
                                  [](const NameWord& word) { return word.comma_behind; });
  if (script == NameScript::han || script == NameScript::hangul || script == NameScript::kana) {
    readings = read_han(words, script);
  } else if (comma != words.end() && comma + 1 != words.end()) {
    readings = read_comma(words, static_cast<std::size_t>(comma - words.begin()));
  } else if (words.size() == 1) {
    PersonName name;
    name.family = {words[0].text};
    readings = {name};
  } else {
    readings = read_in_order(words);
  }
  for (PersonName& reading : readings) {
    reading.suffixes = suffixes;
    reading.nickname = nickname;
  }
  return readings;
}

}  // namespace vitagraph
