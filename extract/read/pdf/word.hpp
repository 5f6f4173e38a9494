// Words as they stand on a page, with their place and look.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// What stands between two blanks, in one style. A word that changes its style midway is
/// several, all but the first of them glued.
struct PdfWord {
  std::string text;  ///< UTF-8, ligatures resolved
  Box box;
  float baseline = 0;  ///< of scripts that of the letters among which they stand
  float size = 0;      ///< of the font, in points
  std::uint32_t colour = 0;
  std::uint16_t font = 0;
  bool bold = false;
  bool italic = false;
  bool glued = false;       ///< no blank between this word and the one before it in its row
  bool script = false;      ///< set high or low
  bool icon = false;        ///< a glyph of an icon font or a private-use code: it has no text
  bool has_year = false;    ///< see has_year() in gutter_score.hpp
  std::uint16_t upper = 0;  ///< ASCII letters
  std::uint16_t lower = 0;
  std::int32_t link = -1;  ///< index in PdfPage::links
};

/// Text turned by a quarter: a label in the margin.
struct PdfTurnedText {
  std::string text;
  Box box;
  float size = 0;
};

/// The words of a page: rows from top to bottom, each from left to right.
struct PdfWords {
  std::vector<PdfWord> words;
  std::vector<PdfTurnedText> turned;
};

}  // namespace vitagraph
