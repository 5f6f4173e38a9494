// Words of a region, grouped into rows by their baselines.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extract/read/pdf/word.hpp"

namespace vitagraph {

/// Indices of words.
using WordList = std::vector<std::uint32_t>;

struct WordRow {
  WordList words;  ///< from left to right
  float baseline = 0;
  float size = 0;  ///< of its largest word
  float left = 0;
  float right = 0;
};

/// Rows from top to bottom. Words whose baselines differ by less than `tolerance` times their
/// size share a row.
std::vector<WordRow> word_rows(const std::vector<PdfWord>& words, const WordList& region,
                               float tolerance);

/// The size in which most characters of the region are set; 10 when it has none.
float body_size(const std::vector<PdfWord>& words, const WordList& region);

}  // namespace vitagraph
