#include "extract/evidence/campus.hpp"

#include <algorithm>
#include <array>
#include <string>

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

}  // namespace vitagraph
