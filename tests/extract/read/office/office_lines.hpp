// What a reader of office documents made of some bytes, for comparison.
#pragma once

#include <string>
#include <string_view>

#include "extract/extract.hpp"
#include "tests/support/docx_writer.hpp"

namespace vitagraph {

/// A line each: "2# " for a heading, "* " or "1. " for an item (by its depth indented), ">" for
/// a side bar, "|" for a data row, "=" for a rule below, then the text; tabs as " \ ".
inline std::string drawn(const Document& document) {
  std::string out;
  for (const Line& line : document.lines) {
    if (line.column > 0) out += "> ";
    if (line.table_row > 0) out += "|" + std::to_string(line.table_row) + " ";
    if (line.heading_level > 0) out += std::to_string(line.heading_level) + "# ";
    if (line.list_depth > 1) out.append(2u * (line.list_depth - 1u), ' ');
    if (line.mark == ListMark::bullet) out += "* ";
    if (line.mark == ListMark::number) out += "1. ";
    for (const char c : document.text_of(line)) {
      out += c == '\t' ? std::string(" \\ ") : std::string(1, c);
    }
    if (line.rule_below) out += " =";
    out += '\n';
  }
  return out;
}

inline Document read_docx_of(const DocxText& text) {
  return read_document(docx_of(text), "cv.docx", {});
}

inline std::string drawn_body(std::string_view body) {
  return drawn(read_docx_of({std::string(body), "", "", "", {}}));
}

}  // namespace vitagraph
