#include "extract/read/html/css_rules.hpp"

#include <algorithm>
#include <array>

namespace vitagraph {
namespace {

using namespace std::string_view_literals;
using Answer = CssDeclarations::Answer;
using Display = CssDeclarations::Display;

constexpr int most_nesting = 4;
constexpr int most_ancestors = 24;

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

struct DisplayRow {
  std::string_view value;
  Display display;
};
constexpr std::array displays = {
    DisplayRow{"none", Display::none},
    DisplayRow{"inline", Display::inline_text},
    DisplayRow{"inline-block", Display::inline_block},
    DisplayRow{"block", Display::block},
    DisplayRow{"list-item", Display::block},
    DisplayRow{"flow-root", Display::block},
    DisplayRow{"flex", Display::flex_row},
    DisplayRow{"-webkit-flex", Display::flex_row},
    DisplayRow{"-webkit-box", Display::flex_row},
    DisplayRow{"inline-flex", Display::flex_row},
    DisplayRow{"grid", Display::grid},
    DisplayRow{"inline-grid", Display::grid},
    DisplayRow{"table", Display::table},
    DisplayRow{"table-row", Display::row},
    DisplayRow{"table-cell", Display::cell},
};

bool is_bold(std::string_view value) {
  if (value.starts_with("bold")) return true;
  return value.size() == 3 && value >= "600"sv && value <= "950"sv;
}

// "-9999px": pushed out of sight.
bool is_far_out(std::string_view value) {
  return value.starts_with('-') && value.size() >= 5 && value.find_first_not_of("-0123456789") >= 5;
}

// "1fr 3fr" -> 2, "repeat(3, 1fr)" -> 3; 0 when the width decides.
std::uint8_t tracks_of(std::string_view value) {
  if (value.starts_with("repeat(")) {
    const char digit = value.size() > 7 ? value[7] : '\0';
    return digit >= '1' && digit <= '9' ? static_cast<std::uint8_t>(digit - '0') : std::uint8_t{0};
  }
  std::uint8_t count = 0;
  int depth = 0;
  bool inside = false;
  for (const char c : value) {
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    const bool blank = depth == 0 && is_blank(c);
    if (!blank && !inside && count < 12) ++count;
    inside = !blank;
  }
  return value == "none" || value == "subgrid" ? std::uint8_t{0} : count;
}

struct SizeRow {
  std::string_view word;
  CssSize size;
};
constexpr float point = 0.75F;  // of a pixel

// Units first, then words.
constexpr std::array units = {
    SizeRow{"rem", {CssSize::Of::root, 1}},      SizeRow{"em", {CssSize::Of::parent, 1}},
    SizeRow{"px", {CssSize::Of::points, point}}, SizeRow{"pt", {CssSize::Of::points, 1}},
    SizeRow{"%", {CssSize::Of::parent, 0.01F}},  SizeRow{"mm", {CssSize::Of::points, 2.835F}},
    SizeRow{"cm", {CssSize::Of::points, 28.35F}}};
constexpr std::array size_words = {
    SizeRow{"xx-small", {CssSize::Of::points, 6.75F}},
    SizeRow{"x-small", {CssSize::Of::points, 7.5F}},
    SizeRow{"small", {CssSize::Of::points, 9.75F}},
    SizeRow{"medium", {CssSize::Of::points, 12}},
    SizeRow{"large", {CssSize::Of::points, 13.5F}},
    SizeRow{"x-large", {CssSize::Of::points, 18}},
    SizeRow{"xx-large", {CssSize::Of::points, 24}},
    SizeRow{"smaller", {CssSize::Of::parent, 0.83F}},
    SizeRow{"larger", {CssSize::Of::parent, 1.2F}},
};

// "1.2em", "14px", "larger"; unset for what has to be computed.
CssSize size_of(std::string_view value) {
  for (const SizeRow& row : size_words) {
    if (row.word == value) return row.size;
  }
  float number = 0;
  float place = 0;  // of the next digit behind the point
  std::size_t at = 0;
  for (; at < value.size() && at < 12; ++at) {
    const char c = value[at];
    if (c == '.' && place == 0) {
      place = 1;
    } else if (c >= '0' && c <= '9') {
      const auto digit = static_cast<float>(c - '0');
      if (place > 0) place /= 10;
      number = place > 0 ? number + digit * place : number * 10 + digit;
    } else {
      break;
    }
  }
  constexpr float largest = 1000;
  if (at == 0 || number <= 0 || number > largest) return {};
  for (const SizeRow& row : units) {
    if (value.substr(at).starts_with(row.word)) return {row.size.of, number * row.size.value};
  }
  return {};
}

constexpr Answer answer(bool yes) { return yes ? Answer::yes : Answer::no; }

// A property and what its value says.
struct PropertyRow {
  std::string_view name;
  void (*take)(std::string_view value, CssDeclarations& out);
};

void take_display(std::string_view value, CssDeclarations& out) {
  for (const DisplayRow& row : displays) {
    if (row.value == value) out.display = row.display;
  }
}

void take_direction(std::string_view value, CssDeclarations& out) {
  out.column = answer(value.starts_with("column"));
}

void take_float(std::string_view value, CssDeclarations& out) {
  out.right = answer(value == "right");
  out.left = answer(value == "left");
}

void take_clip(std::string_view value, CssDeclarations& out) {
  if (value.starts_with("rect(0") || value.starts_with("rect(1px")) out.hidden = Answer::yes;
}

void take_offset(std::string_view value, CssDeclarations& out) {
  if (is_far_out(value)) out.hidden = Answer::yes;
}

void take_font_size(std::string_view value, CssDeclarations& out) {
  if (value == "0" || value == "0px") out.hidden = Answer::yes;
  out.size = size_of(value);
}

constexpr std::array properties = {
    PropertyRow{"display", take_display},
    PropertyRow{"flex-direction", take_direction},
    PropertyRow{"flex-flow", take_direction},
    PropertyRow{
        "grid-template-columns",
        [](std::string_view value, CssDeclarations& out) { out.tracks = tracks_of(value); }},
    PropertyRow{"position",
                [](std::string_view value, CssDeclarations& out) {
                  out.apart = answer(value == "absolute" || value == "fixed");
                }},
    PropertyRow{"font-weight", [](std::string_view value,
                                  CssDeclarations& out) { out.bold = answer(is_bold(value)); }},
    PropertyRow{"font-style",
                [](std::string_view value, CssDeclarations& out) {
                  out.italic = answer(value == "italic" || value == "oblique");
                }},
    PropertyRow{"float", take_float},
    PropertyRow{"text-align",
                [](std::string_view value, CssDeclarations& out) {
                  if (value == "right" || value == "end") out.right = Answer::yes;
                }},
    PropertyRow{"visibility",
                [](std::string_view value, CssDeclarations& out) {
                  out.hidden = answer(value == "hidden" || value == "collapse");
                }},
    PropertyRow{"clip", take_clip},
    PropertyRow{"left", take_offset},
    PropertyRow{"text-indent", take_offset},
    PropertyRow{"top", take_offset},
    PropertyRow{"font-size", take_font_size},
    PropertyRow{"white-space",
                [](std::string_view value, CssDeclarations& out) {
                  out.keeps_line_ends = answer(value.starts_with("pre") || value == "break-spaces");
                }},
};

void take(std::string_view name, std::string_view value, CssDeclarations& out) {
  for (const PropertyRow& row : properties) {
    if (row.name == name) return row.take(value, out);
  }
}

// Is a block of an at-rule meant for a usual screen?
bool applies(std::string_view rule) {
  const std::string words = lower(rule);
  if (words.starts_with("@supports") || words.starts_with("@layer")) return true;
  if (!words.starts_with("@media")) return false;
  return words.find("print") == std::string::npos && words.find("max-") == std::string::npos &&
         words.find("prefers") == std::string::npos;
}

// The place of the brace that closes the block which begins at `at`.
std::size_t end_of_block(std::string_view css, std::size_t at) {
  int depth = 1;
  for (; at < css.size(); ++at) {
    if (css[at] == '{') ++depth;
    if (css[at] == '}' && --depth == 0) return at;
  }
  return css.size();
}

std::string without_comments(std::string_view css) {
  std::string out;
  while (!css.empty()) {
    const auto begin = std::min(css.find("/*"), css.size());
    out += css.substr(0, begin);
    const auto end = css.find("*/", begin);
    if (end == std::string_view::npos) break;
    css.remove_prefix(end + 2);
  }
  return out;
}

}  // namespace

bool CssDeclarations::empty() const {
  return display == Display::unset && bold == Answer::unset && italic == Answer::unset &&
         right == Answer::unset && left == Answer::unset && hidden == Answer::unset &&
         keeps_line_ends == Answer::unset && apart == Answer::unset && column == Answer::unset &&
         tracks == 0 && size.of == CssSize::Of::unset;
}

void CssDeclarations::add(const CssDeclarations& later) {
  if (later.display != Display::unset) display = later.display;
  const auto over = [](Answer& own, Answer other) {
    if (other != Answer::unset) own = other;
  };
  over(bold, later.bold);
  over(italic, later.italic);
  over(right, later.right);
  over(left, later.left);
  over(hidden, later.hidden);
  over(keeps_line_ends, later.keeps_line_ends);
  over(apart, later.apart);
  over(column, later.column);
  if (later.tracks != 0) tracks = later.tracks;
  if (later.size.of != CssSize::Of::unset) size = later.size;
}

CssDeclarations parse_declarations(std::string_view css) {
  CssDeclarations out;
  while (!css.empty()) {
    const auto end = std::min(css.find(';'), css.size());
    const std::string_view one = css.substr(0, end);
    css.remove_prefix(std::min(end + 1, css.size()));
    const auto colon = one.find(':');
    if (colon == std::string_view::npos) continue;
    std::string_view value = one.substr(colon + 1);
    value = trimmed(value.substr(0, value.find('!')));
    take(lower(trimmed(one.substr(0, colon))), lower(value), out);
  }
  return out;
}

bool CssRules::take_pseudo_class(std::string_view name, Compound& compound) {
  const bool first = name == "first-child" || name == "first-of-type" || name == "nth-child(1)";
  const bool last = name == "last-child" || name == "last-of-type";
  compound.first_child = compound.first_child || first;
  compound.last_child = compound.last_child || last;
  return first || last;
}

bool CssRules::parse_compound(std::string_view text, Compound& compound) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char kind = text[at];
    if (kind == '[' || kind == '*' || kind == '\\' || kind == '&') return false;
    const std::size_t begin = kind == '.' || kind == '#' || kind == ':' ? at + 1 : at;
    const auto end = std::min(text.find_first_of(".#:[*\\", begin), text.size());
    const std::string_view name = text.substr(begin, end - begin);
    if (name.empty()) return false;
    if (kind == '.') {
      compound.classes.emplace_back(name);
    } else if (kind == '#') {
      compound.id = name;
    } else if (kind == ':') {
      if (!take_pseudo_class(name, compound)) return false;
    } else {
      compound.tag = lower(name);
    }
    at = end;
  }
  return !text.empty();
}

bool CssRules::parse_selector(std::string_view selector, Rule& rule) {
  bool child = false;
  std::vector<Compound> forward;
  while (!selector.empty()) {
    selector = trimmed(selector);
    const auto end = std::min(selector.find_first_of(" \t\n\r\f>+~"), selector.size());
    if (end == 0) {
      if (selector[0] != '>') return false;
      child = true;
      selector.remove_prefix(1);
      continue;
    }
    Compound one;
    if (!parse_compound(selector.substr(0, end), one)) return false;
    one.child_of_next = child;
    child = false;
    rule.weight += (one.id.empty() ? 0 : 10'000) + (one.tag.empty() ? 0 : 1) +
                   100 * static_cast<int>(std::min<std::size_t>(one.classes.size(), 9));
    forward.push_back(std::move(one));
    if (forward.size() > 8) return false;
    selector.remove_prefix(end);
  }
  rule.compounds.assign(forward.rbegin(), forward.rend());
  return !rule.compounds.empty();
}

void CssRules::add_rule(std::string_view selectors, const CssDeclarations& declarations) {
  while (!selectors.empty()) {
    const auto comma = std::min(selectors.find(','), selectors.size());
    Rule rule;
    rule.declarations = declarations;
    if (rules_.size() < most_rules && parse_selector(trimmed(selectors.substr(0, comma)), rule)) {
      const Compound& own = rule.compounds.front();
      const std::string key = !own.id.empty()        ? "#" + own.id
                              : !own.classes.empty() ? "." + own.classes.front()
                                                     : own.tag;
      std::vector<std::uint32_t>& named = index_[key];
      if (named.size() < most_rules_of_one_name) {
        named.push_back(static_cast<std::uint32_t>(rules_.size()));
        rules_.push_back(std::move(rule));
      }
    }
    selectors.remove_prefix(std::min(comma + 1, selectors.size()));
  }
}

void CssRules::parse_block(std::string_view css, int nesting) {
  while (!css.empty()) {
    css = trimmed(css);
    const auto brace = css.find_first_of("{;");
    if (brace == std::string_view::npos) return;
    const std::string_view head = trimmed(css.substr(0, brace));
    if (css[brace] == ';') {
      css.remove_prefix(brace + 1);
      continue;
    }
    const auto end = end_of_block(css, brace + 1);
    const std::string_view block = css.substr(brace + 1, end - brace - 1);
    if (!head.starts_with('@')) {
      const CssDeclarations declarations = parse_declarations(block);
      if (!declarations.empty()) add_rule(head, declarations);
    } else if (nesting < most_nesting && applies(head)) {
      parse_block(block, nesting + 1);
    }
    css.remove_prefix(std::min(end + 1, css.size()));
  }
}

void CssRules::parse(std::string_view css) {
  parse_block(without_comments(css.substr(0, longest)), 0);
}

namespace {

// Whether text alone stands between an element and that end of its parent; `next` leads there.
bool is_outermost(const HtmlTree& tree, HtmlIndex element, HtmlIndex HtmlNode::*next) {
  HtmlIndex other = tree.at(element).*next;
  while (other != 0 && tree.is_text(other)) other = tree.at(other).*next;
  return other == 0;
}

}  // namespace

bool CssRules::fits(const HtmlTree& tree, HtmlIndex element, const Compound& compound) {
  if (compound.first_child && !is_outermost(tree, element, &HtmlNode::previous)) return false;
  if (compound.last_child && !is_outermost(tree, element, &HtmlNode::next)) return false;
  if (!compound.tag.empty() && compound.tag != tree.name(element)) return false;
  if (!compound.id.empty() && compound.id != tree.attribute(element, "id")) return false;
  return std::all_of(compound.classes.begin(), compound.classes.end(),
                     [&](const std::string& name) { return tree.has_class(element, name); });
}

bool CssRules::fits(const HtmlTree& tree, HtmlIndex element, const Rule& rule) {
  if (!fits(tree, element, rule.compounds.front())) return false;
  bool child = rule.compounds.front().child_of_next;
  HtmlIndex ancestor = tree.at(element).parent;
  int steps = 0;
  for (std::size_t i = 1; i < rule.compounds.size(); ++i) {
    while (ancestor != 0 && !fits(tree, ancestor, rule.compounds[i])) {
      if (child || ++steps > most_ancestors) return false;
      ancestor = tree.at(ancestor).parent;
    }
    if (ancestor == 0) return false;
    child = rule.compounds[i].child_of_next;
    ancestor = tree.at(ancestor).parent;
  }
  return true;
}

CssDeclarations CssRules::of(const HtmlTree& tree, HtmlIndex element) const {
  std::vector<std::uint32_t> found;
  const auto look = [&](const std::string& key) {
    const auto rules = index_.find(key);
    if (rules == index_.end()) return;
    for (const std::uint32_t rule : rules->second) {
      if (fits(tree, element, rules_[rule])) found.push_back(rule);
    }
  };
  look(std::string(tree.name(element)));
  if (const auto id = tree.attribute(element, "id"); !id.empty()) look("#" + std::string(id));
  std::string_view classes = tree.attribute(element, "class");
  for (int count = 0; !classes.empty() && count < 32; ++count) {
    classes = trimmed(classes);
    const auto end = std::min(classes.find_first_of(" \t\n\r\f"), classes.size());
    look("." + std::string(classes.substr(0, end)));
    classes.remove_prefix(end);
  }
  std::sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(rules_[a].weight, a) < std::pair(rules_[b].weight, b);
  });
  CssDeclarations out;
  for (const std::uint32_t rule : found) out.add(rules_[rule].declarations);
  return out;
}

}  // namespace vitagraph
