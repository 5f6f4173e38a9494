#include "graph/normalize/acronym.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "extract/fold.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMost = 8;

// Whether the letters are beginnings of the words from `word` on; others may stand between them.
bool begin_words(std::string_view letters, const std::vector<std::string>& words,
                 std::size_t word) {
  if (letters.empty()) return true;
  if (word >= words.size()) return false;
  std::size_t common = 0;
  while (common < letters.size() && common < words[word].size() &&
         letters[common] == words[word][common]) {
    ++common;
  }
  for (std::size_t taken = common; taken > 0; --taken) {
    if (begin_words(letters.substr(taken), words, word + 1)) return true;
  }
  return word > 0 && begin_words(letters, words, word + 1);
}

}  // namespace

bool abbreviates(std::string_view acronym, std::string_view name) {
  const auto capitals =
      std::count_if(acronym.begin(), acronym.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const std::string letters = fold_key(acronym);
  if (static_cast<std::size_t>(capitals) < kFewest || letters.size() > kMost) return false;
  const std::vector<std::string> words = words_of(fold(name));
  return letters.find(' ') == std::string::npos && words.size() >= 2 &&
         begin_words(letters, words, 0);
}

}  // namespace vitagraph
