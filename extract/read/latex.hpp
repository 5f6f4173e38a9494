// LaTeX sources of résumés -> Document: the text as it is printed, with hints from their macros.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// Reads one LaTeX file and those that it inputs from its folder (`context.siblings`). Macros are
/// expanded, within limits; nothing is run. See ReadFunction.
void read_latex(std::string_view source, const ReadContext& context, Document& document);

/// See RecogniseFunction.
int recognise_latex(std::string_view head);

}  // namespace vitagraph
