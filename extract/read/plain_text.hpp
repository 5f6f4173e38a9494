// Plain text as people lay it out: tabs, indents, underlined headings, list marks.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// Fills text, lines and diagnostics of `document` from UTF-8 bytes. Never throws.
/// - Line ends: LF, CRLF, CR, VT, NEL, U+2028/9; a form feed begins a page.
/// - Lines of nothing but "----", "====", "____", "* * *" … are rules, not lines. A short line
///   directly over one, alone in its paragraph, is a heading: level 1 over '=', else 2. "== Title
///   ==" is one, too.
/// - List marks as list_mark.hpp finds them; depth by indentation and glyph. The lines of an
///   item that hang under its text, or were broken off it at the document's line width, have its
///   depth, no mark, and paragraph_start = false.
/// - Tabs and wide gaps within a line stay.
void read_plain_text(std::string_view bytes, const ReadContext& context, Document& document);

/// More lines than this are not read: the document is refused with a diagnostic.
inline constexpr std::size_t most_lines = 1'000'000;

}  // namespace vitagraph
