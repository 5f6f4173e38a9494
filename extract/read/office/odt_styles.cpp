#include "extract/read/office/odt_styles.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "extract/fold.hpp"
#include "extract/read/office/docx_styles.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_chain = 32;

std::string key_of(std::string_view family, std::string_view name) {
  return std::string(family) + '/' + std::string(name);
}

std::optional<float> length(const pugi::xml_node& node, std::string_view attribute) {
  return length_in_points(attribute_of(node, attribute));
}

bool is_border(std::string_view value) { return !value.empty() && value != "none"; }

void read_text(const pugi::xml_node& node, RunSettings& out) {
  for (const pugi::xml_attribute& each : node.attributes()) {
    const std::string_view name = each.name();
    const std::string_view value = each.value();
    if (name == "fo:font-weight") out.bold = value == "bold" || value >= "600";
    if (name == "fo:font-style") out.italic = value == "italic" || value == "oblique";
    if (name == "style:text-underline-style") out.underline = value != "none";
    if (name == "style:text-line-through-style") out.strike = value != "none";
    if (name == "text:display") out.hidden = value == "none";
    if (name == "fo:font-size" && length_in_points(value)) out.size = length_in_points(value);
    if (name == "fo:background-color") out.shaded = value != "transparent";
    if (name == "fo:color") out.colour = std::string(value.substr(value.starts_with('#') ? 1 : 0));
  }
}

void read_paragraph(const pugi::xml_node& node, ParagraphSettings& out) {
  const std::string_view align = attribute_of(node, "text-align");
  if (!align.empty()) out.right_aligned = align == "end" || align == "right";
  if (const auto space = length(node, "margin-top")) out.space_above = space;
  if (const auto space = length(node, "margin-bottom")) out.space_below = space;
  if (const auto indent = length(node, "margin-left")) out.indent = indent;
  if (const auto indent = length(node, "text-indent")) out.first_indent = indent;
  const std::string_view all = attribute_of(node, "border");
  const std::string_view top = attribute_of(node, "border-top");
  const std::string_view bottom = attribute_of(node, "border-bottom");
  if (!all.empty() || !top.empty()) out.rule_above = is_border(top.empty() ? all : top);
  if (!all.empty() || !bottom.empty()) out.rule_below = is_border(bottom.empty() ? all : bottom);
  const std::string_view ground = attribute_of(node, "background-color");
  if (!ground.empty()) out.shaded = ground != "transparent";
  if (attribute_of(node, "break-before") == "page") out.page_break_before = true;
}

std::string counter_format(std::string_view format) {
  if (format == "a") return "lowerLetter";
  if (format == "A") return "upperLetter";
  if (format == "i") return "lowerRoman";
  return format == "I" ? "upperRoman" : "decimal";
}

}  // namespace

void OdtStyles::add(const pugi::xml_node& styles) {
  for (const pugi::xml_node& node : styles.children()) {
    const std::string_view name = local_name(node);
    if (name == "list-style") add_list(node);
    if (name != "style" && name != "default-style") continue;
    Raw raw;
    raw.parent = attribute_of(node, "parent-style-name");
    raw.display_name = attribute_of(node, "display-name");
    raw.own.list = attribute_of(node, "list-style-name");
    raw.own.master_page = attribute_of(node, "master-page-name");
    const std::string_view own_name = attribute_of(node, "name");
    if (raw.display_name.empty()) raw.display_name = own_name;
    const auto outline = integer(attribute_of(node, "default-outline-level"));
    if (outline && *outline > 0) raw.own.paragraph.outline_level = *outline - 1;
    read_text(child_of(node, "text-properties"), raw.own.run);
    read_paragraph(child_of(node, "paragraph-properties"), raw.own.paragraph);
    raw.own.width = length(child_of(node, "table-column-properties"), "column-width").value_or(0);
    raw_[key_of(attribute_of(node, "family"), own_name)] = std::move(raw);
  }
}

void OdtStyles::add_list(const pugi::xml_node& node) {
  std::array<OdtListLevel, levels> list;
  for (const pugi::xml_node& each : node.children()) {
    const int level = integer(attribute_of(each, "level")).value_or(0);
    if (level < 1 || level > static_cast<int>(levels)) continue;
    OdtListLevel& out = list[static_cast<std::size_t>(level - 1)];
    const std::string_view kind = local_name(each);
    const std::string_view format = attribute_of(each, "num-format");
    if (kind == "list-level-style-bullet" || kind == "list-level-style-image") {
      out.mark = ListMark::bullet;
    }
    if (kind != "list-level-style-number" || format.empty()) continue;
    out.mark = ListMark::number;
    out.format = counter_format(format);
    out.prefix = attribute_of(each, "num-prefix");
    out.suffix = attribute_of(each, "num-suffix");
    out.start = integer(attribute_of(each, "start-value")).value_or(1);
  }
  lists_[std::string(attribute_of(node, "name"))] = std::move(list);
}

OdtStyle OdtStyles::resolved(const std::string& key) const {
  std::vector<const Raw*> chain;
  const std::string family = key.substr(0, key.find('/'));
  for (auto at = raw_.find(key); at != raw_.end() && chain.size() < longest_chain;) {
    if (std::find(chain.begin(), chain.end(), &at->second) != chain.end()) break;
    chain.push_back(&at->second);
    at = raw_.find(key_of(family, at->second.parent));  // "" is the default style
  }
  OdtStyle out;
  for (auto each = chain.rbegin(); each != chain.rend(); ++each) {
    out.paragraph.add((*each)->own.paragraph);
    out.run.add((*each)->own.run);
    if (!(*each)->own.list.empty()) out.list = (*each)->own.list;
    if ((*each)->own.width > 0) out.width = (*each)->own.width;
  }
  if (!chain.empty()) out.master_page = chain.front()->own.master_page;
  for (const Raw* each : chain) {
    if (fold(each->display_name) == "title") out.is_title = true;
    if (out.paragraph.outline_level) continue;
    const HeadingLevel level = heading_level_of_style_name(each->display_name);
    if (level > 0) out.paragraph.outline_level = level - 1;
  }
  return out;
}

void OdtStyles::resolve() {
  for (const auto& [key, raw] : raw_) styles_.emplace(key, resolved(key));
}

const OdtStyle& OdtStyles::style(std::string_view family, std::string_view name) const {
  static const OdtStyle none;
  auto found = styles_.find(key_of(family, name));
  if (found == styles_.end()) found = styles_.find(key_of(family, ""));
  return found == styles_.end() ? none : found->second;
}

OdtListLevel OdtStyles::list_level(std::string_view list, int level) const {
  const auto found = lists_.find(list);
  if (found == lists_.end()) return {ListMark::bullet, "", "", "", 1};
  return found->second[static_cast<std::size_t>(std::clamp(level, 1, 10) - 1)];
}

}  // namespace vitagraph
