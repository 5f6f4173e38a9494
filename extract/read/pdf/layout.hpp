// Painted pages -> Document, in reading order. The steps: see the headers beside this one.
#pragma once

#include "extract/document.hpp"
#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// Fills text, lines, styles, links, pages, dates and diagnostics. Never throws for what the
/// file holds. `file` is changed: turned pages are turned upright.
void lay_out(PdfFile& file, Document& document);

}  // namespace vitagraph
