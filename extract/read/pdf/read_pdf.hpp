// PDF.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// "%PDF-" within the first KiB.
int recognise_pdf(std::string_view bytes);

/// Lets `context.pdf` take the file apart and lays out what it finds.
void read_pdf(std::string_view bytes, const ReadContext& context, Document& document);

}  // namespace vitagraph
