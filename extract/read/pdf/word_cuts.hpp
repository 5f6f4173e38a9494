// Where one word ends and the next begins in a row of glyphs.
#pragma once

#include <vector>

#include "extract/read/pdf/glyph_rows.hpp"

namespace vitagraph {

/// For each glyph, whether a word begins with it. Painted blanks and wide gaps cut; in
/// letter-spaced text ("S K I L L S") only what is wider than the gaps between letters.
std::vector<bool> word_cuts(const GlyphRow& row);

}  // namespace vitagraph
