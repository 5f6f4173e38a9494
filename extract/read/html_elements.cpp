#include "extract/read/html_elements.hpp"

#include <algorithm>
#include <array>

#include "extract/document.hpp"

namespace vitagraph {
namespace {

constexpr std::uint8_t of(Emphasis emphasis) { return static_cast<std::uint8_t>(emphasis); }

// Sorted by name.
constexpr std::array elements = {
    HtmlElement{"a", HtmlKind::link},
    HtmlElement{"address", HtmlKind::block},
    HtmlElement{"article", HtmlKind::block},
    HtmlElement{"aside", HtmlKind::block},
    HtmlElement{"audio", HtmlKind::unprinted},
    HtmlElement{"b", HtmlKind::style, of(Emphasis::bold)},
    HtmlElement{"blockquote", HtmlKind::block},
    HtmlElement{"body", HtmlKind::block},
    HtmlElement{"br", HtmlKind::line_break},
    HtmlElement{"canvas", HtmlKind::unprinted},
    HtmlElement{"caption", HtmlKind::block},
    HtmlElement{"center", HtmlKind::block},
    HtmlElement{"cite", HtmlKind::style, of(Emphasis::italic)},
    HtmlElement{"code", HtmlKind::style, of(Emphasis::code)},
    HtmlElement{"datalist", HtmlKind::unprinted},
    HtmlElement{"dd", HtmlKind::definition},
    HtmlElement{"del", HtmlKind::style, of(Emphasis::strike)},
    HtmlElement{"details", HtmlKind::block},
    HtmlElement{"dfn", HtmlKind::style, of(Emphasis::italic)},
    HtmlElement{"dialog", HtmlKind::unprinted},
    HtmlElement{"dir", HtmlKind::list},
    HtmlElement{"div", HtmlKind::block},
    HtmlElement{"dl", HtmlKind::definitions},
    HtmlElement{"dt", HtmlKind::term},
    HtmlElement{"em", HtmlKind::style, of(Emphasis::italic)},
    HtmlElement{"embed", HtmlKind::unprinted_void},
    HtmlElement{"fieldset", HtmlKind::block},
    HtmlElement{"figcaption", HtmlKind::block},
    HtmlElement{"figure", HtmlKind::block},
    HtmlElement{"footer", HtmlKind::block},
    HtmlElement{"form", HtmlKind::block},
    HtmlElement{"h1", HtmlKind::heading, 1},
    HtmlElement{"h2", HtmlKind::heading, 2},
    HtmlElement{"h3", HtmlKind::heading, 3},
    HtmlElement{"h4", HtmlKind::heading, 4},
    HtmlElement{"h5", HtmlKind::heading, 5},
    HtmlElement{"h6", HtmlKind::heading, 6},
    HtmlElement{"head", HtmlKind::unprinted},
    HtmlElement{"header", HtmlKind::block},
    HtmlElement{"hgroup", HtmlKind::block},
    HtmlElement{"hr", HtmlKind::rule},
    HtmlElement{"html", HtmlKind::block},
    HtmlElement{"i", HtmlKind::style, of(Emphasis::italic)},
    HtmlElement{"iframe", HtmlKind::unprinted},
    HtmlElement{"img", HtmlKind::image},
    HtmlElement{"input", HtmlKind::unprinted_void},
    HtmlElement{"kbd", HtmlKind::style, of(Emphasis::code)},
    HtmlElement{"legend", HtmlKind::block},
    HtmlElement{"li", HtmlKind::item},
    HtmlElement{"main", HtmlKind::block},
    HtmlElement{"menu", HtmlKind::list},
    HtmlElement{"meta", HtmlKind::unprinted_void},
    HtmlElement{"nav", HtmlKind::block},
    HtmlElement{"noframes", HtmlKind::unprinted},
    HtmlElement{"noscript", HtmlKind::unprinted},
    HtmlElement{"object", HtmlKind::unprinted},
    HtmlElement{"ol", HtmlKind::numbered_list},
    HtmlElement{"p", HtmlKind::block},
    HtmlElement{"pre", HtmlKind::block},
    HtmlElement{"s", HtmlKind::style, of(Emphasis::strike)},
    HtmlElement{"script", HtmlKind::unprinted},
    HtmlElement{"section", HtmlKind::block},
    HtmlElement{"select", HtmlKind::unprinted},
    HtmlElement{"span", HtmlKind::span},
    HtmlElement{"strike", HtmlKind::style, of(Emphasis::strike)},
    HtmlElement{"strong", HtmlKind::style, of(Emphasis::bold)},
    HtmlElement{"style", HtmlKind::unprinted},
    HtmlElement{"summary", HtmlKind::block},
    HtmlElement{"svg", HtmlKind::unprinted},
    HtmlElement{"table", HtmlKind::table},
    HtmlElement{"tbody", HtmlKind::table_part},
    HtmlElement{"td", HtmlKind::cell},
    HtmlElement{"template", HtmlKind::unprinted},
    HtmlElement{"textarea", HtmlKind::unprinted},
    HtmlElement{"tfoot", HtmlKind::table_part},
    HtmlElement{"th", HtmlKind::cell},
    HtmlElement{"thead", HtmlKind::table_part},
    HtmlElement{"title", HtmlKind::unprinted},
    HtmlElement{"tr", HtmlKind::row},
    HtmlElement{"tt", HtmlKind::style, of(Emphasis::code)},
    HtmlElement{"u", HtmlKind::style, of(Emphasis::underline)},
    HtmlElement{"ul", HtmlKind::list},
    HtmlElement{"var", HtmlKind::style, of(Emphasis::italic)},
    HtmlElement{"video", HtmlKind::unprinted},
};

static_assert(std::ranges::is_sorted(elements, {}, &HtmlElement::name));

}  // namespace

const HtmlElement* find_html_element(std::string_view name) {
  const auto found = std::ranges::lower_bound(elements, name, {}, &HtmlElement::name);
  return found != elements.end() && found->name == name ? &*found : nullptr;
}

}  // namespace vitagraph
