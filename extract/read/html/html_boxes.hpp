// How the elements of a page lie: what is printed at all, what is a block, what stands beside
// what, and how much text each holds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/read/html/css_rules.hpp"
#include "extract/read/html/html_tree.hpp"

namespace vitagraph {

enum class HtmlRole : std::uint8_t {
  text,   ///< goes on in its line
  block,  ///< begins and ends a line
  piece,  ///< inline, but apart from its neighbours: inline-block
  line_break,
  rule,
  heading,
  list,
  numbered_list,
  item,
  definitions,
  term,
  definition,
  table,
  row,  ///< a row of a table
  cell,
  beside,  ///< a block whose children stand side by side
  image,
  unprinted
};

struct HtmlBox {
  HtmlRole role = HtmlRole::text;
  std::uint8_t level = 0;   ///< of a heading
  std::uint8_t tracks = 0;  ///< columns of a grid
  bool printed = false;
  bool only_brand = false;  ///< a menu: nothing of it is printed but whose page it is
  bool bold = false;
  bool italic = false;
  bool right = false;
  bool left = false;  ///< floats left
  bool keeps_line_ends = false;
  float size = 0;  ///< of its letters, in points
  // What is printed below:
  bool has_title = false;  ///< a heading without a digit
  bool has_list = false;
  bool has_inline = false;     ///< text outside its blocks
  bool has_bare_text = false;  ///< text outside its elements
  std::uint32_t letters = 0;
  std::uint32_t lines = 0;  ///< about as many as it prints
};

/// One box for each node of the tree.
class HtmlBoxes {
 public:
  HtmlBoxes(const HtmlTree& tree, const CssRules& rules);
  const HtmlBox& operator[](HtmlIndex index) const { return boxes_[index]; }
  /// Text that the page keeps from its readers, in bytes.
  std::size_t hidden_letters() const { return hidden_; }

 private:
  void style(HtmlIndex index);
  void decide_printed(bool heed_styles);
  void measure();
  float size_of(HtmlIndex index, const CssSize& said) const;
  HtmlRole role_of(HtmlIndex index, const CssDeclarations& style) const;

  const HtmlTree& tree_;
  const CssRules& rules_;
  std::vector<HtmlBox> boxes_;
  std::vector<bool> hidden_by_style_;
  std::size_t hidden_ = 0;
  float root_size_ = 12;  // 16 pixels
};

/// Does what this element says belong to the page's frame, not to its content: menus, notices
/// about cookies, imprint lines?
bool is_furniture(const HtmlTree& tree, HtmlIndex element);

/// Letters and digits of ASCII and all else that is not blank.
std::size_t visible_size(std::string_view text);

}  // namespace vitagraph
