// Shows a document's lines compactly, so that a failing test can be read.
#pragma once

#include <string>

#include "extract/document.hpp"
#include "extract/extract.hpp"

namespace vitagraph {

inline Document read_as(std::string_view format, std::string_view bytes) {
  ExtractOptions options;
  options.format = format;
  return read_document(bytes, "resume", options);
}

/// "H2|Title" per line; prefixes: H1–6 heading, - and # marks with the depth, ~ joined to the
/// line above, R flush right, ^ and _ rules above and below, b2 blank lines above when not 0 or 1,
/// t1 or t1.2 table row and cell, p2 pages after the first.
inline std::string shown(const Document& document) {
  std::string out;
  for (const Line& line : document.lines) {
    if (line.page > 1) out += "p" + std::to_string(line.page);
    if (line.heading_level > 0) out += "H" + std::to_string(line.heading_level);
    if (line.mark == ListMark::bullet) out += "-";
    if (line.mark == ListMark::number) out += "#";
    if (line.list_depth > 0) out += std::to_string(line.list_depth);
    if (!line.paragraph_start) out += "~";
    if (line.right_aligned) out += "R";
    if (line.rule_above) out += "^";
    if (line.rule_below) out += "_";
    if (line.blank_lines_above > 1) out += "b" + std::to_string(line.blank_lines_above);
    if (line.table_row > 0) out += "t" + std::to_string(line.table_row);
    if (line.table_cell > 0) out += "." + std::to_string(line.table_cell);
    out += "|" + std::string(document.text_of(line)) + "\n";
  }
  return out;
}

/// "bold:Name" per run, "text -> target" per link.
inline std::string shown_runs(const Document& document) {
  static constexpr const char* names[] = {"bold",      "italic", "code",
                                          "underline", "strike", "colour"};
  std::string out;
  for (const StyledRun& run : document.styles) {
    out += names[static_cast<int>(run.emphasis)];
    out += ":" + std::string(document.text_of(run.span)) + "\n";
  }
  for (const Link& link : document.links) {
    out += std::string(document.text_of(link.span)) + " -> " + link.target + "\n";
  }
  return out;
}

/// What every reader promises: spans in order, inside the text, trimmed, without newlines.
inline bool keeps_promises(const Document& document) {
  std::uint32_t end = 0;
  for (const Line& line : document.lines) {
    if (line.span.empty() || line.span.begin < end || line.span.end > document.text.size()) {
      return false;
    }
    const std::string_view text = document.text_of(line);
    if (text.find('\n') != std::string_view::npos) return false;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == '\r') return false;
    end = line.span.end;
  }
  Span last;
  for (const StyledRun& run : document.styles) {
    if (run.span < last || run.span.end > document.text.size() || run.span.empty()) return false;
    last = run.span;
  }
  for (const Link& link : document.links) {
    if (link.span.end > document.text.size() || link.span.begin > link.span.end) return false;
  }
  return true;
}

}  // namespace vitagraph
