#include "extract/read/pdf/word_rows.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace vitagraph {

std::vector<WordRow> word_rows(const std::vector<PdfWord>& words, const WordList& region,
                               float tolerance) {
  WordList sorted = region;
  // Glued words come behind the word that they are glued to, wherever scripts stand.
  std::stable_sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
    return words[a].baseline < words[b].baseline;
  });
  std::vector<WordRow> rows;
  for (const std::uint32_t i : sorted) {
    const PdfWord& word = words[i];
    const bool same = !rows.empty() && word.baseline - rows.back().baseline <=
                                           tolerance * std::min(word.size, rows.back().size);
    if (!same) rows.push_back({{}, word.baseline, word.size, word.box.left, word.box.right});
    WordRow& row = rows.back();
    row.words.push_back(i);
    row.size = std::max(row.size, word.size);
    row.left = std::min(row.left, word.box.left);
    row.right = std::max(row.right, word.box.right);
  }
  for (WordRow& row : rows) {
    std::stable_sort(row.words.begin(), row.words.end(), [&](std::uint32_t a, std::uint32_t b) {
      return words[a].box.left < words[b].box.left;
    });
  }
  return rows;
}

float body_size(const std::vector<PdfWord>& words, const WordList& region) {
  std::map<int, std::size_t> characters;  // by size in halves of a point
  for (const std::uint32_t i : region) {
    const int key = static_cast<int>(std::lround(std::min(words[i].size, 200.0F) * 2));
    characters[key] += words[i].text.size();
  }
  int best = 20;
  std::size_t most = 0;
  for (const auto& [size, count] : characters) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return static_cast<float>(std::max(best, 2)) / 2;
}

}  // namespace vitagraph
