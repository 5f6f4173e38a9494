// Plain text as people lay it out: tabs, indents, underlined headings, list marks.
#pragma once

#include <string_view>

#include "extract/document.hpp"

namespace vitagraph {

/// Fills text, lines and diagnostics of `document` from UTF-8 bytes. Never throws.
void read_plain_text(std::string_view bytes, Document& document);

}  // namespace vitagraph
