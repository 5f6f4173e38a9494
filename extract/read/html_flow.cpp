#include "extract/read/html_flow.hpp"

#include <algorithm>
#include <string>

#include "extract/read/entities.hpp"
#include "extract/read/html_tag.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_open = 256;  // elements open at once; deeper ones lay out nothing

bool is_block(HtmlKind kind) {
  return kind == HtmlKind::block || kind == HtmlKind::definitions || kind == HtmlKind::term ||
         kind == HtmlKind::definition;
}

bool is_inline(HtmlKind kind) {
  return kind == HtmlKind::style || kind == HtmlKind::link || kind == HtmlKind::span;
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
  switch (element.kind) {
    case HtmlKind::block:
    case HtmlKind::definitions:
    case HtmlKind::term:
    case HtmlKind::definition:
      return printer_.hard_break();
    case HtmlKind::heading:
      return printer_.begin_heading(element.detail);
    case HtmlKind::style:
      return printer_.begin_style(static_cast<Emphasis>(element.detail));
    case HtmlKind::link:
      return printer_.begin_link(html_attribute(attributes, "href"));
    case HtmlKind::list:
    case HtmlKind::numbered_list:
      items_.push_back(element.kind == HtmlKind::list ? -1 : 0);
      return printer_.begin_list();
    case HtmlKind::item: {
      if (items_.empty() || items_.back() < 0) return printer_.begin_item(ListMark::bullet, "- ");
      return printer_.begin_item(ListMark::number, std::to_string(++items_.back()) + ". ");
    }
    case HtmlKind::row:
      return printer_.begin_row();
    case HtmlKind::cell:
      return printer_.begin_cell();
    case HtmlKind::table:
    case HtmlKind::table_part:
      return printer_.end_row();
    case HtmlKind::span:
      if (asks_for_right(attributes) && !printer_.line_is_empty()) printer_.text("\t");
      return;
    default:
      return;
  }
}

void HtmlFlow::end(const HtmlElement& element) {
  switch (element.kind) {
    case HtmlKind::block:
    case HtmlKind::definitions:
    case HtmlKind::term:
    case HtmlKind::definition:
      return printer_.hard_break();
    case HtmlKind::heading:
      return printer_.end_heading(false);
    case HtmlKind::style:
      return printer_.end_style(static_cast<Emphasis>(element.detail));
    case HtmlKind::link:
      return printer_.end_link();
    case HtmlKind::list:
    case HtmlKind::numbered_list:
      if (!items_.empty()) items_.pop_back();
      return printer_.end_list();
    case HtmlKind::row:
    case HtmlKind::table:
    case HtmlKind::table_part:
      return printer_.end_row();
    default:
      return;
  }
}

void HtmlFlow::open(const HtmlElement& element, std::string_view attributes) {
  if (element.kind == HtmlKind::line_break) return printer_.hard_break();
  if (element.kind == HtmlKind::rule) return printer_.rule();
  if (element.kind == HtmlKind::image) return printer_.image(html_attribute(attributes, "alt"));
  if (open_.size() >= most_open) return;
  if (element.kind == HtmlKind::link && html_attribute(attributes, "href").empty()) return;
  const bool starts_line = !is_inline(element.kind) || printer_.line_is_empty();
  begin(element, attributes);
  open_.push_back({&element, starts_line && asks_for_right(attributes)});
  update_alignment();
}

void HtmlFlow::close(std::string_view name) {
  const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                  [&](const Open& open) { return open.element->name == name; });
  if (found == open_.rend()) {
    const HtmlElement* element = find_html_element(name);
    if (element != nullptr && is_block(element->kind)) printer_.hard_break();
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
  while (!open_.empty() && is_inline(open_.back().element->kind)) {
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
  const HtmlElement* element = find_html_element(tag.name);
  if (element == nullptr || element->kind == HtmlKind::unprinted ||
      element->kind == HtmlKind::unprinted_void) {
    return;
  }
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
    const HtmlElement* element =
        tag.kind == HtmlTag::Kind::none ? nullptr : find_html_element(tag.name);
    if (tag.kind == HtmlTag::Kind::none) {
      printer_.text("<");
      ++at;
    } else if (tag.kind == HtmlTag::Kind::open && element != nullptr &&
               element->kind == HtmlKind::unprinted) {
      skip(end_of_unprinted(html, at + tag.length, tag.name));
    } else {
      if (tag.kind == HtmlTag::Kind::close) close(tag.name);
      const bool opens = tag.kind == HtmlTag::Kind::open && element != nullptr;
      if (opens && element->kind != HtmlKind::unprinted_void) open(*element, tag.attributes);
      skip(at + tag.length);
    }
  }
  close_inline();
  printer_.soft_break();
}

}  // namespace vitagraph
