// THE table of HTML's elements: what each does to the text that it holds.
#pragma once

#include <cstdint>
#include <string_view>

namespace vitagraph {

enum class HtmlKind : std::uint8_t {
  block,  ///< begins and ends a line
  line_break,
  rule,
  heading,
  style,
  link,
  image,
  list,
  numbered_list,
  item,
  definitions,
  term,
  definition,
  table,
  table_part,  ///< thead, tbody, tfoot
  row,
  cell,
  span,
  unprinted,
  unprinted_void  ///< it has no end tag
};

struct HtmlElement {
  std::string_view name;
  HtmlKind kind = HtmlKind::span;
  std::uint8_t detail = 0;  ///< level of a heading, or the Emphasis of a style
};

/// The element's row, or nullptr: such elements print what they hold, and nothing else. Names are
/// in lower case.
const HtmlElement* find_html_element(std::string_view name);

}  // namespace vitagraph
