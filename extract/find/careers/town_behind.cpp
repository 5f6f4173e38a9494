#include "extract/find/careers/town_behind.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/phrase_search.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// German and Dutch, Romance, Swedish, Polish, Russian.
constexpr std::string_view prepositions[] = {" in ", " te ", " à ",  " en ",   " em ", " a ",
                                             " i ",  " w ",  " we ", " в г. ", " в ",  " г. "};

bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/// One to three words, each with a capital (or a script that we don't ask), no digits.
bool may_be_town(std::string_view text) {
  if (text.size() < 3 || text.size() > 40) return false;
  if (text.find_first_of("0123456789(),;:/&\"") != text.npos) return false;
  if (std::ranges::count(text, ' ') > 2) return false;
  return !is_small(text[0]);
}

bool ends_with_legal_form(std::string_view text) {
  const auto form = find_legal_form(text);
  return form && form->begin > 0 && form->end + 1 >= text.size();
}

/// "Loom Works GmbH. Bergen.", where full stops part the values of a line.
std::optional<TownBehind> town_behind_stop(std::string_view name) {
  const std::size_t at = name.rfind(". ");
  if (at == name.npos || at < 4) return std::nullopt;
  std::string_view town = name.substr(at + 2);
  const bool sentence = town.ends_with('.');
  if (sentence) town.remove_suffix(1);
  if (!may_be_town(town) || place_kind(town) != PlaceKind::city) return std::nullopt;
  const std::string_view before = name.substr(0, at);
  const std::string_view last = before.substr(before.find_last_of(" -") + 1);
  const bool of_form = ends_with_legal_form(name.substr(0, at + 1));
  if (!of_form && (!sentence || last.size() < 4)) return std::nullopt;
  const bool dotted = of_form && before.find_last_of('.') != before.npos;  // "S.A."
  return TownBehind{dotted && !before.ends_with('.') ? at + 1 : at, at + 2, name.size() - sentence};
}

}  // namespace

std::optional<TownBehind> town_behind(std::string_view name) {
  if (const auto found = town_behind_stop(name)) return found;
  static const PhraseSearch search(
      std::vector<std::string_view>(std::begin(prepositions), std::end(prepositions)));
  if (!search.any_in(name)) return std::nullopt;
  for (const std::string_view word : prepositions) {
    const std::size_t at = name.rfind(word);
    if (at == name.npos || at < 3) continue;
    const std::string_view before = name.substr(0, at);
    const std::string_view town = name.substr(at + word.size());
    if (!may_be_town(town)) continue;
    const TownBehind cut = {before.ends_with(',') ? at - 1 : at, at + word.size(), name.size()};
    const bool dutch = word == " te " && place_kind(town) == PlaceKind::city;  // means nothing else
    if (dutch || ends_with_legal_form(before)) return cut;
  }
  return std::nullopt;
}

}  // namespace vitagraph
