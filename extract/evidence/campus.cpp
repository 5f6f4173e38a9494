#include "extract/evidence/campus.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Public university systems of the United States, by their own names; folded, sorted.
constexpr std::array<std::string_view, 24> systems = {"california polytechnic state university",
                                                      "california state polytechnic university",
                                                      "california state university",
                                                      "louisiana state university",
                                                      "pennsylvania state university",
                                                      "state university of new york",
                                                      "suny",
                                                      "university of alabama",
                                                      "university of alaska",
                                                      "university of arkansas",
                                                      "university of california",
                                                      "university of colorado",
                                                      "university of hawaii",
                                                      "university of illinois",
                                                      "university of louisiana",
                                                      "university of maryland",
                                                      "university of massachusetts",
                                                      "university of minnesota",
                                                      "university of missouri",
                                                      "university of nebraska",
                                                      "university of north carolina",
                                                      "university of tennessee",
                                                      "university of texas",
                                                      "university of wisconsin"};

}  // namespace

bool is_university_system(std::string_view text) {
  std::string words = fold_words(text);
  if (words.starts_with("the ")) words.erase(0, 4);
  return std::ranges::binary_search(systems, words);
}

Span without_place(std::string_view name, bool school) {
  const Span whole = {0, static_cast<std::uint32_t>(name.size())};
  const std::size_t comma = name.rfind(", ");
  if (comma == name.npos || comma == 0) return whole;
  std::string_view last = name.substr(comma + 2);
  if (last.ends_with('.')) last.remove_suffix(1);
  const std::string_view rest = name.substr(0, comma);
  const PlaceKind kind = place_kind(last);
  const bool city = kind == PlaceKind::city && school && !is_university_system(rest) &&
                    find_school_word(rest).has_value();
  if (kind != PlaceKind::country && !city) return whole;
  return {0, static_cast<std::uint32_t>(comma)};
}

}  // namespace vitagraph
