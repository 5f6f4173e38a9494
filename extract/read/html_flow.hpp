// Raw HTML inside Markdown: its tags drive the same printer as the Markdown around it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/read/flow_printer.hpp"
#include "extract/read/html_elements.hpp"

namespace vitagraph {

/// Feeds pieces of HTML to a printer. Elements that lay out blocks stay open between pieces;
/// close_inline() ends the others, so that a forgotten </b> reaches no further than its block.
class HtmlFlow {
 public:
  explicit HtmlFlow(FlowPrinter& printer) : printer_(printer) {}

  /// A whole block of HTML; `source_line` and `blank_lines_above` are those of its first line.
  void block(std::string_view html, std::uint32_t source_line, std::uint16_t blank_lines_above);
  /// One tag within a paragraph.
  void tag(std::string_view html);
  void close_inline();

 private:
  struct Open {
    const HtmlElement* element;
    bool right;  // flush right
  };
  void open(const HtmlElement& element, std::string_view attributes);
  void close(std::string_view name);
  void begin(const HtmlElement& element, std::string_view attributes);
  void end(const HtmlElement& element);
  void print(std::string_view text, std::uint32_t& source_line);
  void update_alignment();

  FlowPrinter& printer_;
  std::vector<Open> open_;
  std::vector<int> items_;  // number of the last item of each open list; -1 = not numbered
};

}  // namespace vitagraph
