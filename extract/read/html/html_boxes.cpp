#include "extract/read/html/html_boxes.hpp"

#include <algorithm>
#include <array>

#include "extract/document.hpp"
#include "extract/read/html_elements.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;
using Answer = CssDeclarations::Answer;
using Display = CssDeclarations::Display;

HtmlRole role_of(const HtmlElement* element) {
  if (element == nullptr) return HtmlRole::text;
  switch (element->kind) {
    case HtmlKind::block:
    case HtmlKind::table_part:
      return HtmlRole::block;
    case HtmlKind::line_break:
      return HtmlRole::line_break;
    case HtmlKind::rule:
      return HtmlRole::rule;
    case HtmlKind::heading:
      return HtmlRole::heading;
    case HtmlKind::image:
      return HtmlRole::image;
    case HtmlKind::list:
      return HtmlRole::list;
    case HtmlKind::numbered_list:
      return HtmlRole::numbered_list;
    case HtmlKind::item:
      return HtmlRole::item;
    case HtmlKind::definitions:
      return HtmlRole::definitions;
    case HtmlKind::term:
      return HtmlRole::term;
    case HtmlKind::definition:
      return HtmlRole::definition;
    case HtmlKind::table:
      return HtmlRole::table;
    case HtmlKind::row:
      return HtmlRole::row;
    case HtmlKind::cell:
      return HtmlRole::cell;
    case HtmlKind::unprinted:
    case HtmlKind::unprinted_void:
      return HtmlRole::unprinted;
    default:
      return HtmlRole::text;
  }
}

bool is_style(const HtmlElement* element, Emphasis emphasis) {
  return element != nullptr && element->kind == HtmlKind::style &&
         element->detail == static_cast<std::uint8_t>(emphasis);
}

// What the class names of widespread frameworks (Bootstrap, Foundation, Bulma, Tailwind) do:
// their style sheets are seldom within the page.
struct ClassRow {
  std::string_view name;
  CssDeclarations style;
};

constexpr CssDeclarations display(Display value) {
  CssDeclarations out;
  out.display = value;
  return out;
}
constexpr CssDeclarations answer(Answer CssDeclarations::*member) {
  CssDeclarations out;
  out.*member = Answer::yes;
  return out;
}

constexpr std::array class_rows = {
    ClassRow{"d-none", display(Display::none)},
    ClassRow{"is-hidden", display(Display::none)},
    ClassRow{"hidden", display(Display::none)},
    ClassRow{"visible-print", display(Display::none)},
    ClassRow{"print-only", display(Display::none)},
    ClassRow{"only-print", display(Display::none)},
    ClassRow{"sr-only", answer(&CssDeclarations::hidden)},
    ClassRow{"visually-hidden", answer(&CssDeclarations::hidden)},
    ClassRow{"visuallyhidden", answer(&CssDeclarations::hidden)},
    ClassRow{"screen-reader-text", answer(&CssDeclarations::hidden)},
    ClassRow{"float-right", answer(&CssDeclarations::right)},
    ClassRow{"float-end", answer(&CssDeclarations::right)},
    ClassRow{"pull-right", answer(&CssDeclarations::right)},
    ClassRow{"text-right", answer(&CssDeclarations::right)},
    ClassRow{"text-end", answer(&CssDeclarations::right)},
    ClassRow{"is-pulled-right", answer(&CssDeclarations::right)},
    ClassRow{"has-text-right", answer(&CssDeclarations::right)},
    ClassRow{"pull-left", answer(&CssDeclarations::left)},
    ClassRow{"float-left", answer(&CssDeclarations::left)},
    ClassRow{"float-start", answer(&CssDeclarations::left)},
    ClassRow{"font-weight-bold", answer(&CssDeclarations::bold)},
    ClassRow{"fw-bold", answer(&CssDeclarations::bold)},
    ClassRow{"fw-semibold", answer(&CssDeclarations::bold)},
    ClassRow{"font-bold", answer(&CssDeclarations::bold)},
    ClassRow{"font-semibold", answer(&CssDeclarations::bold)},
    ClassRow{"has-text-weight-bold", answer(&CssDeclarations::bold)},
    ClassRow{"font-italic", answer(&CssDeclarations::italic)},
    ClassRow{"fst-italic", answer(&CssDeclarations::italic)},
    ClassRow{"is-italic", answer(&CssDeclarations::italic)},
    ClassRow{"d-flex", display(Display::flex_row)},
    ClassRow{"flex", display(Display::flex_row)},
    ClassRow{"is-flex", display(Display::flex_row)},
    ClassRow{"columns", display(Display::flex_row)},
    ClassRow{"flex-column", answer(&CssDeclarations::column)},
    ClassRow{"flex-col", answer(&CssDeclarations::column)},
    ClassRow{"whitespace-pre-line", answer(&CssDeclarations::keeps_line_ends)},
    ClassRow{"whitespace-pre-wrap", answer(&CssDeclarations::keeps_line_ends)},
};

// "d-none d-md-block", "hidden md:flex": only hidden on narrow screens.
bool returns_on_wide(std::string_view classes) {
  for (const std::string_view size : {"sm", "md", "lg", "xl"}) {
    const std::string bootstrap = "d-" + std::string(size) + "-";
    auto at = classes.find(bootstrap);
    if (at != std::string_view::npos && !classes.substr(at + bootstrap.size()).starts_with("none"))
      return true;
    at = classes.find(std::string(size) + ":");
    if (at != std::string_view::npos && !classes.substr(at + 3).starts_with("hidden") &&
        has_word("block flex inline inline-block grid table contents",
                 classes.substr(at + 3, classes.find(' ', at) - at - 3))) {
      return true;
    }
  }
  return false;
}

CssDeclarations framework_style(std::string_view classes) {
  CssDeclarations out;
  bool hidden = false;  // wins over other displays, wherever it stands
  for (std::string_view rest = classes; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t\n"));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (word.empty()) continue;
    for (const ClassRow& row : class_rows) {
      if (row.name != word) continue;
      out.add(row.style);
      hidden = hidden || row.style.display == Display::none;
    }
  }
  if (hidden) out.display = Display::none;
  if (out.display == Display::none && returns_on_wide(classes)) out.display = Display::unset;
  if (has_word(classes, "grid-cols-2") || classes.find(":grid-cols-2") != std::string_view::npos) {
    out.tracks = 2;
  }
  return out;
}

// "col", "col-md-4", "column", "six columns", "span4", "cell"
bool is_grid_column(std::string_view classes) {
  return has_word(classes, "col") || has_word(classes, "column") || has_word(classes, "columns") ||
         classes.starts_with("col-") || classes.find(" col-") != std::string_view::npos ||
         classes.starts_with("span") || has_word(classes, "cell");
}

// Twelfths of its row that a grid's column takes on a wide screen: 6 of "col-12 col-md-6", "span6";
// 0 when it does not say.
int twelfths_of(std::string_view classes) {
  int out = 0;
  while (!classes.empty()) {
    const std::string_view word = classes.substr(0, classes.find_first_of(" \t\n"));
    classes.remove_prefix(std::min(word.size() + 1, classes.size()));
    if (!word.starts_with("col-") && !word.starts_with("span")) continue;
    if (word.find("offset") != word.npos) continue;
    const auto end = word.find_last_not_of("0123456789");
    if (end == word.npos || end + 1 == word.size() || word.size() - end > 3) continue;
    int width = 0;
    for (const char c : word.substr(end + 1)) width = 10 * width + (c - '0');
    if (width >= 1 && width <= 12) out = width;  // wider screens stand behind
  }
  return out;
}

// The columns of a row: how many of them stand side by side; 0 where each fills the row.
std::size_t columns_of_row(const HtmlTree& tree, HtmlIndex element) {
  if (!tree.has_class(element, "row") && !tree.has_class(element, "row-fluid")) return 0;
  std::size_t count = 0;
  std::size_t full = 0;
  int width = 0;
  bool alike = true;
  for_each_child(tree, element, [&](HtmlIndex child) {
    const std::string_view classes = tree.attribute(child, "class");
    if (!is_grid_column(classes)) return;
    const int own = twelfths_of(classes);
    if (own == 12) ++full;
    alike = alike && (count == 0 || own == width);
    width = own;
    ++count;
  });
  if (count < 2 || full == count) return 0;
  return alike && width > 0 ? static_cast<std::size_t>(12 / width) : count;
}

// A button prints a command, unless it opens a part of the page.
bool is_command(const HtmlTree& tree, HtmlIndex element) {
  if (tree.name(element) != "button") return false;
  if (tree.has_attribute(element, "aria-expanded") || tree.has_attribute(element, "aria-controls"))
    return tree.text_below(element).size() < 4;
  return true;
}

bool is_brand(const HtmlTree& tree, HtmlIndex element) {
  return tree.has_class(element, "navbar-brand") || tree.has_class(element, "site-title");
}

bool is_icon(const HtmlTree& tree, HtmlIndex element) {
  if (tree.attribute(element, "aria-hidden") != "true") return false;
  const std::string text = tree.text_below(element);
  return visible_size(text) <= 4 ||
         tree.attribute(element, "class").find("icon") != std::string_view::npos;
}

}  // namespace

HtmlRole HtmlBoxes::role_of(HtmlIndex index, const CssDeclarations& style) const {
  const HtmlRole own = vitagraph::role_of(find_html_element(tree_.name(index)));
  if (own == HtmlRole::unprinted || own == HtmlRole::line_break || own == HtmlRole::rule ||
      own == HtmlRole::image || own == HtmlRole::heading) {
    return own;
  }
  if (tree_.attribute(index, "role") == "heading") return HtmlRole::heading;
  switch (style.display) {
    case Display::flex_row:
    case Display::row:
      return style.column == Answer::yes ? HtmlRole::block : HtmlRole::beside;
    case Display::grid:
      return style.tracks > 1 ? HtmlRole::beside : HtmlRole::block;
    case Display::inline_block:
      return own == HtmlRole::text || own == HtmlRole::block ? HtmlRole::piece : own;
    case Display::inline_text:
      return own == HtmlRole::block ? HtmlRole::text : own;
    case Display::block:
    case Display::table:
    case Display::cell:
      return own == HtmlRole::text ? HtmlRole::block : own;
    default:
      break;
  }
  if (own == HtmlRole::block && columns_of_row(tree_, index) > 1) return HtmlRole::beside;
  if (own == HtmlRole::text && style.apart == Answer::yes) return HtmlRole::piece;
  return own;
}

// What browsers do with elements that no style sheet sizes.
float HtmlBoxes::size_of(HtmlIndex index, const CssSize& said) const {
  static constexpr std::array headings = {1.0F, 2.0F, 1.5F, 1.17F, 1.0F, 0.83F, 0.67F};
  constexpr float smallest = 1;
  constexpr float largest = 200;
  float size = boxes_[tree_.at(index).parent].size;
  if (said.of == CssSize::Of::points) size = said.value;
  if (said.of == CssSize::Of::root) size = root_size_ * said.value;
  if (said.of == CssSize::Of::parent) size *= said.value;
  if (said.of == CssSize::Of::unset) {
    size *= headings[std::min<std::size_t>(boxes_[index].level, headings.size() - 1)];
    if (tree_.name(index) == "small") size *= headings[5];
  }
  return std::clamp(size, smallest, largest);
}

void HtmlBoxes::style(HtmlIndex index) {
  const std::string_view name = tree_.name(index);
  const HtmlElement* element = find_html_element(name);
  const std::string_view classes = tree_.attribute(index, "class");
  CssDeclarations style = framework_style(classes);
  if (!rules_.empty()) style.add(rules_.of(tree_, index));
  const std::string_view align = tree_.attribute(index, "align");
  if (align == "right" || align == "RIGHT") style.right = Answer::yes;
  const std::string_view own = tree_.attribute(index, "style");
  if (!own.empty()) style.add(parse_declarations(own));
  HtmlBox& box = boxes_[index];
  box.role = role_of(index, style);
  if (box.role == HtmlRole::heading) {
    const bool marked = element != nullptr && element->kind == HtmlKind::heading;
    box.level = marked ? element->detail : std::uint8_t{3};
  }
  box.size = size_of(index, style.size);
  if (name == "html") root_size_ = box.size;
  box.tracks = style.tracks;
  if (box.role == HtmlRole::beside && box.tracks == 0) {
    box.tracks = static_cast<std::uint8_t>(std::min<std::size_t>(columns_of_row(tree_, index), 12));
  }
  const auto is = [](Answer said, bool otherwise) {
    return said == Answer::yes || (said == Answer::unset && otherwise);
  };
  box.bold = is(style.bold, name == "th" || is_style(element, Emphasis::bold));
  box.italic = is(style.italic, is_style(element, Emphasis::italic));
  box.right = style.right == Answer::yes;
  box.left = style.left == Answer::yes;
  const HtmlBox& parent = boxes_[tree_.at(index).parent];
  box.keeps_line_ends = style.keeps_line_ends == Answer::yes || name == "pre" ||
                        (parent.keeps_line_ends && style.keeps_line_ends == Answer::unset);
  hidden_by_style_[index] = style.display == Display::none || style.hidden == Answer::yes;
}

void HtmlBoxes::decide_printed(bool heed_styles) {
  hidden_ = 0;
  boxes_[1].printed = true;
  for (HtmlIndex i = 2; i < tree_.size(); ++i) {
    HtmlBox& box = boxes_[i];
    const HtmlBox& parent = boxes_[tree_.at(i).parent];
    box.only_brand = parent.only_brand && !is_brand(tree_, i);
    if (tree_.is_text(i)) {
      box.printed = parent.printed && !parent.only_brand;
      continue;
    }
    const bool hidden = tree_.has_attribute(i, "hidden") || (heed_styles && hidden_by_style_[i]);
    box.printed = parent.printed && box.role != HtmlRole::unprinted && !hidden &&
                  !is_command(tree_, i) && !is_icon(tree_, i);
    if (parent.printed && hidden) hidden_ += visible_size(tree_.text_below(i));
    if (!box.printed || parent.only_brand || !is_furniture(tree_, i)) continue;
    // The owner of a page often stands in its menu only.
    box.only_brand = true;
  }
}

void HtmlBoxes::measure() {
  for (HtmlBox& box : boxes_) {
    box.letters = box.lines = 0;
    box.has_title = box.has_list = box.has_inline = box.has_bare_text = false;
  }
  // Children stand behind their parents in the tree's order.
  for (auto i = static_cast<HtmlIndex>(tree_.size()); i-- > 2;) {
    HtmlBox& box = boxes_[i];
    if (!box.printed) continue;
    if (tree_.is_text(i)) {
      box.letters = static_cast<std::uint32_t>(visible_size(tree_.text(i)));
      box.has_inline = box.letters > 0;
    }
    const bool goes_on = box.role == HtmlRole::text || box.role == HtmlRole::piece;
    if (!goes_on && box.has_inline) ++box.lines;
    if (box.role == HtmlRole::line_break) box.lines = 1;
    if (box.role == HtmlRole::list || box.role == HtmlRole::numbered_list) {
      box.has_list = box.lines > 1;
    }
    if (box.role == HtmlRole::heading && box.letters > 0) {
      const std::string text = tree_.text_below(i);
      box.has_title = text.find_first_of("0123456789") == std::string::npos;
    }
    HtmlBox& parent = boxes_[tree_.at(i).parent];
    parent.letters += box.letters;
    parent.lines += box.lines;
    parent.has_title = parent.has_title || box.has_title;
    parent.has_list = parent.has_list || box.has_list;
    if (goes_on && box.has_inline) parent.has_inline = true;
    if (tree_.is_text(i) && box.letters > 0) parent.has_bare_text = true;
  }
}

HtmlBoxes::HtmlBoxes(const HtmlTree& tree, const CssRules& rules)
    : tree_(tree), rules_(rules), boxes_(tree.size()), hidden_by_style_(tree.size()) {
  boxes_[1].role = HtmlRole::block;
  boxes_[1].size = root_size_;
  for (HtmlIndex i = 2; i < tree_.size(); ++i) {
    if (!tree_.is_text(i)) style(i);
  }
  decide_printed(true);
  measure();
  // A page that scripts unveil is hidden as a whole; the part that is left tells nothing.
  if (hidden_ > 400 && hidden_ > 6 * std::size_t{boxes_[1].letters}) {
    decide_printed(false);
    measure();
  }
}

}  // namespace vitagraph
