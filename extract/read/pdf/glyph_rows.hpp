// Painted glyphs -> rows of glyphs on one baseline, from left to right.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/read/pdf/visibility.hpp"

namespace vitagraph {

/// A glyph with text that is not blank.
struct RowGlyph {
  std::string_view text;
  float begin = 0;
  float end = 0;
  float baseline = 0;
  float line = 0;  ///< the baseline of the letters among which it stands: of scripts another
  float size = 0;
  std::uint32_t run = 0;      ///< index in PdfPage::runs
  bool space_before = false;  ///< a blank is painted between this glyph and the one before it
  bool doubled = false;       ///< painted more than once in one place
};

using GlyphRow = std::vector<RowGlyph>;

/// Rows from top to bottom. Only upright, visible runs. Views point into the page.
std::vector<GlyphRow> glyph_rows(const PdfPage& page, const PdfVisibility& visibility);

}  // namespace vitagraph
