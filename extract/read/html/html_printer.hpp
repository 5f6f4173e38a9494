// Prints the tree of a page as lines: what stands side by side on the page stands in one line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/read/flow_printer.hpp"
#include "extract/read/html/html_boxes.hpp"
#include "extract/read/html/html_tree.hpp"

namespace vitagraph {

/// Where the text of an element stands in Document::text, blanks at its ends included.
struct PrintedElement {
  HtmlIndex element = 0;
  Span span;
};

/// Children that stand side by side (rows of layout tables, flex boxes, grid columns, floats) are
/// joined by tabs where they are short: a date beside a head gets into the head's first line, a
/// label to the left leads it. Columns that hold much are printed one after the other.
class HtmlPrinter {
 public:
  HtmlPrinter(const HtmlTree& tree, const HtmlBoxes& boxes, Document& document)
      : tree_(tree), boxes_(boxes), document_(document), printer_(document) {}

  void print();
  /// Every element that printed something, in document order.
  const std::vector<PrintedElement>& printed() const { return printed_; }

 private:
  void element(HtmlIndex index);
  void children(HtmlIndex index);
  void contents(HtmlIndex index);
  void by_role(HtmlIndex index);
  void text(HtmlIndex index);
  void text_line(std::string_view text);
  void heading(HtmlIndex index);
  void list(HtmlIndex index);
  void item(HtmlIndex index, HtmlIndex list, int number);
  void table(HtmlIndex index);
  void data_row(HtmlIndex index);
  /// What cells that stand side by side are to each other.
  struct Side {
    std::size_t large = 0;  ///< how many are too long to stand beside a head
    std::size_t main = 0;   ///< the entry: the last large one; without one the longest
    bool cards = false;     ///< entries side by side
    bool one_line = false;
  };
  Side measure(const std::vector<HtmlIndex>& cells) const;
  std::size_t longest_of(const std::vector<HtmlIndex>& cells) const;
  void beside(const std::vector<HtmlIndex>& cells);
  void join(const std::vector<HtmlIndex>& cells);
  void around(const std::vector<HtmlIndex>& cells, std::size_t main);
  void text_or_element(HtmlIndex index);
  void lead_with(HtmlIndex cell);
  void collect_lines(HtmlIndex index, std::vector<HtmlIndex>& lines) const;
  void beside_children(HtmlIndex index);
  void definitions(HtmlIndex index);
  void styled(HtmlIndex index);
  void link(HtmlIndex index);
  void part_words(HtmlIndex index);

  std::vector<HtmlIndex> printed_children(HtmlIndex index) const;
  bool is_short(HtmlIndex index) const;
  bool is_section_label(HtmlIndex label, HtmlIndex section) const;
  bool is_layout_list(HtmlIndex list) const;
  bool is_data_table(const std::vector<HtmlIndex>& rows) const;
  void collect_rows(HtmlIndex table, std::vector<HtmlIndex>& rows) const;

  void break_line();
  void tab();
  void print_in_line(HtmlIndex index);
  void place(HtmlIndex index);

  const HtmlTree& tree_;
  const HtmlBoxes& boxes_;
  Document& document_;
  FlowPrinter printer_;
  std::vector<PrintedElement> printed_;
  std::vector<HtmlIndex> pending_;  // stands to the right of the line that comes next
  int in_line_ = 0;                 // blocks do not end the line
  bool bold_ = false;
  bool italic_ = false;
  bool lead_ = false;  // what stands in the line is a label: the next block goes on in it
};

}  // namespace vitagraph
