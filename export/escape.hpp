// The only place that escapes: one function for each grammar that we write. Each appends to `out`
// and expects text that has passed the TextGate.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitagraph {

/// XML 1.0 character data. Line breaks and tabs become character references, because parsers
/// turn a raw carriage return into a newline.
void xml_text(std::string& out, std::string_view text);
/// XML 1.0 attribute value, with its double quotes.
void xml_attribute(std::string& out, std::string_view text);
/// RFC 4180 field, always quoted. A backslash is an ordinary character.
void csv_field(std::string& out, std::string_view text);
/// JSON string (RFC 8259), with its quotes. Safe inside HTML too: < > & U+2028 U+2029 are
/// written as \u escapes.
void json_string(std::string& out, std::string_view text);
/// HTML text or attribute content.
void html_text(std::string& out, std::string_view text);
/// One line of CommonMark: everything that could be markup is escaped, line breaks are blanks.
void markdown_text(std::string& out, std::string_view text);

/// DOT escString (labels, tooltips), with its quotes. Backslashes are doubled, so that \N or \G in
/// the text stay what they are; & is an entity, since Graphviz decodes those; newlines are
/// centred line breaks. Cut to 8000 bytes of text, for Graphviz refuses strings over 16 KiB.
void dot_string(std::string& out, std::string_view text);
/// DOT identifier, with its quotes.
void dot_id(std::string& out, std::string_view text);

/// Numbers as every one of these grammars writes them: no locale, shortest form that reads back
/// the same.
void append_number(std::string& out, std::int64_t value);
void append_number(std::string& out, double value);

}  // namespace vitagraph
