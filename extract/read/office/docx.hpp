// Word documents (.docx, .docm, .dotx): WordprocessingML in a zip.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// 100 for a zip with a Word document in it, else 0.
int recognise_docx(std::string_view bytes);

/// See InputFormat::read. Macros, pictures and embedded files are not looked at.
void read_docx(std::string_view bytes, const ReadContext& context, Document& document);

}  // namespace vitagraph
