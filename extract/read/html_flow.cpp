#include "extract/read/html_flow.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/read/entities.hpp"
#include "extract/read/html_tag.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

enum class Role : std::uint8_t {
  block,
  line_break,
  rule,
  heading,
  style,
  link,
  image,
  list,
  numbered_list,
  item,
  row,
  cell,
  table,
  unprinted,
  span
};

}  // namespace

struct HtmlElement {
  std::string_view name;
  Role role;
  int detail = 0;  // level of a heading, or the Emphasis of a style
};

namespace {

constexpr int of(Emphasis emphasis) { return static_cast<int>(emphasis); }

// Sorted by name. Elements that are not here print what they hold, and nothing else.
constexpr std::array elements = {
    HtmlElement{"a", Role::link},
    HtmlElement{"address", Role::block},
    HtmlElement{"article", Role::block},
    HtmlElement{"aside", Role::block},
    HtmlElement{"b", Role::style, of(Emphasis::bold)},
    HtmlElement{"blockquote", Role::block},
    HtmlElement{"br", Role::line_break},
    HtmlElement{"caption", Role::block},
    HtmlElement{"center", Role::block},
    HtmlElement{"code", Role::style, of(Emphasis::code)},
    HtmlElement{"dd", Role::block},
    HtmlElement{"del", Role::style, of(Emphasis::strike)},
    HtmlElement{"details", Role::block},
    HtmlElement{"div", Role::block},
    HtmlElement{"dl", Role::block},
    HtmlElement{"dt", Role::block},
    HtmlElement{"em", Role::style, of(Emphasis::italic)},
    HtmlElement{"figcaption", Role::block},
    HtmlElement{"figure", Role::block},
    HtmlElement{"footer", Role::block},
    HtmlElement{"form", Role::block},
    HtmlElement{"h1", Role::heading, 1},
    HtmlElement{"h2", Role::heading, 2},
    HtmlElement{"h3", Role::heading, 3},
    HtmlElement{"h4", Role::heading, 4},
    HtmlElement{"h5", Role::heading, 5},
    HtmlElement{"h6", Role::heading, 6},
    HtmlElement{"head", Role::unprinted},
    HtmlElement{"header", Role::block},
    HtmlElement{"hr", Role::rule},
    HtmlElement{"i", Role::style, of(Emphasis::italic)},
    HtmlElement{"img", Role::image},
    HtmlElement{"kbd", Role::style, of(Emphasis::code)},
    HtmlElement{"li", Role::item},
    HtmlElement{"main", Role::block},
    HtmlElement{"nav", Role::block},
    HtmlElement{"noscript", Role::unprinted},
    HtmlElement{"ol", Role::numbered_list},
    HtmlElement{"p", Role::block},
    HtmlElement{"pre", Role::block},
    HtmlElement{"s", Role::style, of(Emphasis::strike)},
    HtmlElement{"script", Role::unprinted},
    HtmlElement{"section", Role::block},
    HtmlElement{"span", Role::span},
    HtmlElement{"strike", Role::style, of(Emphasis::strike)},
    HtmlElement{"strong", Role::style, of(Emphasis::bold)},
    HtmlElement{"style", Role::unprinted},
    HtmlElement{"summary", Role::block},
    HtmlElement{"svg", Role::unprinted},
    HtmlElement{"table", Role::table},
    HtmlElement{"tbody", Role::table},
    HtmlElement{"td", Role::cell},
    HtmlElement{"template", Role::unprinted},
    HtmlElement{"tfoot", Role::table},
    HtmlElement{"th", Role::cell},
    HtmlElement{"thead", Role::table},
    HtmlElement{"title", Role::unprinted},
    HtmlElement{"tr", Role::row},
    HtmlElement{"tt", Role::style, of(Emphasis::code)},
    HtmlElement{"u", Role::style, of(Emphasis::underline)},
    HtmlElement{"ul", Role::list},
};

constexpr std::size_t most_open = 256;  // elements open at once; deeper ones lay out nothing

const HtmlElement* find_element(std::string_view name) {
  const auto found = std::lower_bound(
      elements.begin(), elements.end(), name,
      [](const HtmlElement& element, std::string_view wanted) { return element.name < wanted; });
  return found != elements.end() && found->name == name ? &*found : nullptr;
}

bool is_inline(Role role) {
  return role == Role::style || role == Role::link || role == Role::span;
}

bool asks_for_right(std::string_view attributes) {
  if (attributes.empty()) return false;
  if (html_attribute(attributes, "align") == "right") return true;
  std::string style = html_attribute(attributes, "style");
  std::erase(style, ' ');
  return style.find("text-align:right") != std::string::npos ||
         style.find("float:right") != std::string::npos;
}

// Where the unprinted element ends whose start tag ends at `from`.
std::size_t end_of_unprinted(std::string_view html, std::size_t from, std::string_view name) {
  for (auto at = html.find("</", from); at != std::string_view::npos;
       at = html.find("</", at + 2)) {
    const HtmlTag tag = scan_html_tag(html.substr(at));
    if (tag.kind == HtmlTag::Kind::close && tag.name == name) return at + tag.length;
  }
  return html.size();
}

}  // namespace

void HtmlFlow::update_alignment() {
  printer_.set_right_aligned(
      std::any_of(open_.begin(), open_.end(), [](const Open& open) { return open.right; }));
}

void HtmlFlow::begin(const HtmlElement& element, std::string_view attributes) {
  switch (element.role) {
    case Role::block:
      return printer_.hard_break();
    case Role::heading:
      return printer_.begin_heading(static_cast<std::uint8_t>(element.detail));
    case Role::style:
      return printer_.begin_style(static_cast<Emphasis>(element.detail));
    case Role::link:
      return printer_.begin_link(html_attribute(attributes, "href"));
    case Role::list:
    case Role::numbered_list:
      items_.push_back(element.role == Role::list ? -1 : 0);
      return printer_.begin_list();
    case Role::item: {
      if (items_.empty() || items_.back() < 0) return printer_.begin_item(ListMark::bullet, "- ");
      return printer_.begin_item(ListMark::number, std::to_string(++items_.back()) + ". ");
    }
    case Role::row:
      return printer_.begin_row();
    case Role::cell:
      return printer_.begin_cell();
    case Role::table:
      return printer_.end_row();
    case Role::span:
      if (asks_for_right(attributes) && !printer_.line_is_empty()) printer_.text("\t");
      return;
    default:
      return;
  }
}

void HtmlFlow::end(const HtmlElement& element) {
  switch (element.role) {
    case Role::block:
      return printer_.hard_break();
    case Role::heading:
      return printer_.end_heading(false);
    case Role::style:
      return printer_.end_style(static_cast<Emphasis>(element.detail));
    case Role::link:
      return printer_.end_link();
    case Role::list:
    case Role::numbered_list:
      if (!items_.empty()) items_.pop_back();
      return printer_.end_list();
    case Role::row:
    case Role::table:
      return printer_.end_row();
    default:
      return;
  }
}

void HtmlFlow::open(const HtmlElement& element, std::string_view attributes) {
  if (element.role == Role::line_break) return printer_.hard_break();
  if (element.role == Role::rule) return printer_.rule();
  if (element.role == Role::image) return printer_.image(html_attribute(attributes, "alt"));
  if (open_.size() >= most_open) return;
  if (element.role == Role::link && html_attribute(attributes, "href").empty()) return;
  const bool starts_line = !is_inline(element.role) || printer_.line_is_empty();
  begin(element, attributes);
  open_.push_back({&element, starts_line && asks_for_right(attributes)});
  update_alignment();
}

void HtmlFlow::close(std::string_view name) {
  const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                  [&](const Open& open) { return open.element->name == name; });
  if (found == open_.rend()) {
    const HtmlElement* element = find_element(name);
    if (element != nullptr && element->role == Role::block) printer_.hard_break();
    return;
  }
  const auto keep = static_cast<std::size_t>(open_.rend() - found) - 1;
  while (open_.size() > keep) {
    const Open last = open_.back();
    open_.pop_back();
    end(*last.element);
  }
  update_alignment();
}

void HtmlFlow::close_inline() {
  while (!open_.empty() && is_inline(open_.back().element->role)) {
    const Open last = open_.back();
    open_.pop_back();
    end(*last.element);
  }
  update_alignment();
}

void HtmlFlow::tag(std::string_view html) {
  const HtmlTag tag = scan_html_tag(html);
  if (tag.kind == HtmlTag::Kind::close) return close(tag.name);
  if (tag.kind != HtmlTag::Kind::open) return;
  const HtmlElement* element = find_element(tag.name);
  if (element == nullptr || element->role == Role::unprinted) return;
  open(*element, tag.attributes);
}

// Text of a block: line ends are soft, other blanks collapse.
void HtmlFlow::print(std::string_view text, std::uint32_t& source_line) {
  std::string out;
  std::size_t at = 0;
  while (at <= text.size()) {
    const auto end = std::min(text.find('\n', at), text.size());
    out.clear();
    bool blank = printer_.ends_with_space();
    for (const char c : text.substr(at, end - at)) {
      if (c == ' ' || c == '\t' || c == '\r') {
        if (!blank) out += ' ';
        blank = true;
      } else {
        out += c;
        blank = false;
      }
    }
    std::string decoded;
    append_decoded(decoded, out);
    printer_.text(decoded);
    if (end == text.size()) return;
    printer_.soft_break();
    printer_.place(++source_line, 0);
    at = end + 1;
  }
}

void HtmlFlow::block(std::string_view html, std::uint32_t source_line,
                     std::uint16_t blank_lines_above) {
  printer_.hard_break();
  printer_.place(source_line, blank_lines_above);
  std::size_t at = 0;
  const auto skip = [&](std::size_t to) {
    const auto lines = std::count(html.begin() + static_cast<std::ptrdiff_t>(at),
                                  html.begin() + static_cast<std::ptrdiff_t>(to), '\n');
    source_line += static_cast<std::uint32_t>(lines);
    if (lines > 0) printer_.place(source_line, 0);
    at = to;
  };
  while (at < html.size()) {
    const auto next = std::min(html.find('<', at), html.size());
    print(html.substr(at, next - at), source_line);
    at = next;
    if (at == html.size()) break;
    const HtmlTag tag = scan_html_tag(html.substr(at));
    const HtmlElement* element = tag.kind == HtmlTag::Kind::none ? nullptr : find_element(tag.name);
    if (tag.kind == HtmlTag::Kind::none) {
      printer_.text("<");
      ++at;
    } else if (tag.kind == HtmlTag::Kind::open && element != nullptr &&
               element->role == Role::unprinted) {
      skip(end_of_unprinted(html, at + tag.length, tag.name));
    } else {
      if (tag.kind == HtmlTag::Kind::close) close(tag.name);
      if (tag.kind == HtmlTag::Kind::open && element != nullptr) open(*element, tag.attributes);
      skip(at + tag.length);
    }
  }
  close_inline();
  printer_.soft_break();
}

}  // namespace vitagraph
