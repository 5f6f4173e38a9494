// Bullets that are painted as little shapes, not set as characters: browsers print lists so.
#pragma once

#include <vector>

#include "extract/read/pdf/word.hpp"

namespace vitagraph {

/// A "•" for each small disc or square that stands alone before the first word of a row of text,
/// at the height of its small letters.
void add_painted_bullets(const PdfPage& page, std::vector<PdfWord>& words);

}  // namespace vitagraph
