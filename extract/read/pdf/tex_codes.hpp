// Text in bitmap fonts of TeX, whose glyphs have no names: their codes -> characters.
#pragma once

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// Rewrites the runs of fonts that are PdfFont::coded. Which of TeX's encodings a font is in, the
/// codes tell that the document uses: T1 (Latin), T2A (Cyrillic) or TS1 (symbols). Where they tell
/// nothing, and in OT1, whose ligatures append_glyph() knows, codes stay.
void decode_tex_codes(PdfFile& file);

}  // namespace vitagraph
