// Pages whose text is turned as a whole.
#pragma once

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// Turns the page so that most of its text runs from left to right.
void turn_upright(PdfPage& page);

}  // namespace vitagraph
