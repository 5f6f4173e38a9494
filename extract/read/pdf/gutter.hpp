// Finds the blank strip between columns of text.
#pragma once

#include <optional>
#include <vector>

#include "extract/read/pdf/word_rows.hpp"

namespace vitagraph {

/// What lies on both sides of a strip that no word enters.
struct PdfGutter {
  float x = 0;            ///< within the strip
  float left = 0;         ///< where it begins
  float right = 0;        ///< where it ends
  std::size_t first = 0;  ///< rows that it parts: [first, last)
  std::size_t last = 0;
  float score = 0;      ///< above 0: columns that are read one after the other
  bool backed = false;  ///< by the edge of a filled box or by a vertical rule
  bool apart = false;   ///< each side has a ground, heading bars or rules of its own
};

/// The strip that parts the rows of a region into columns most convincingly, or nothing where
/// the text on both sides belongs together row by row: flush-right dates, tables, label rails.
/// `rows` are those of the region (see word_rows with `gutter_row_tolerance`).
std::optional<PdfGutter> find_gutter(const PdfPage& page, const std::vector<PdfWord>& words,
                                     const std::vector<WordRow>& rows, float body);

inline constexpr float gutter_row_tolerance = 0.2F;

}  // namespace vitagraph
