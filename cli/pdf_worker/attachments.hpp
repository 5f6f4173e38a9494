// Files that a PDF carries: Europass keeps its XML there.
#pragma once

#include <vector>

#include "cli/pdf_worker/limits.hpp"
#include "extract/read/pdf/pdf_file.hpp"

class PDFDoc;

namespace vitagraph {

/// The small ones; others are left out.
std::vector<PdfAttachment> attachments_of(PDFDoc& document, const Limits& limits);

}  // namespace vitagraph
