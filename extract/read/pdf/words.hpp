// Painted glyphs -> words.
#pragma once

#include "extract/read/pdf/visibility.hpp"
#include "extract/read/pdf/word.hpp"

namespace vitagraph {

/// The words of a page's visible runs. Letter-spaced words are put together, glyphs painted
/// twice (to look bold) are taken once, accents painted over letters are composed, raised and
/// lowered characters join their word. The page must be upright (see upright.hpp).
PdfWords words_of(const PdfPage& page, const std::vector<PdfFont>& fonts,
                  const PdfVisibility& visibility);

}  // namespace vitagraph
