// Lines of a PDF -> Document: text, list marks, styles, links.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/read/pdf/line_shape.hpp"

namespace vitagraph {

/// Writes the lines in the order given. `words[n - 1]` are those of page n.
void print_lines(const PdfFile& file, const std::vector<std::vector<PdfWord>>& words,
                 const std::vector<ShapedLine>& lines, float body, Document& document);

}  // namespace vitagraph
