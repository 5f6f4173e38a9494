// Markdown as people write résumés in it: CommonMark, tables, inline HTML.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// Fills `document` from UTF-8 Markdown. The text is what a browser would print: markup dropped,
/// entities decoded. Never throws.
/// - A soft break is a new line with paragraph_start = false; hard breaks and <br> begin a line.
/// - List items have their mark before the line's span ("- ", "3. ").
/// - A table row is one Line, its cells separated by one tab each, with `table_row` set and
///   table_cell = 0; when a cell holds a line break, every cell of that row is a Line (or
///   several) of its own with its `table_cell`.
/// - An underlined paragraph is a heading only when it is one short line; else the underline is
///   a rule, which is what its author saw in the source.
/// - YAML front matter is left out, and so is what HTML does not print (script, style, comments).
/// - The alternative text of an image is printed only where it is all that a link has.
/// - Over `longest_markdown` bytes the document is read as plain text.
void read_markdown(std::string_view bytes, const ReadContext& context, Document& document);

/// md4c takes quadratic time on some hostile inputs; no résumé comes near this.
inline constexpr std::size_t longest_markdown = 1u << 20;

}  // namespace vitagraph
