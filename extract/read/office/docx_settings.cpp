#include "extract/read/office/docx_settings.hpp"

#include <pugixml.hpp>

#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

template <typename T>
void take(std::optional<T>& mine, const std::optional<T>& above) {
  if (above) mine = above;
}

bool is_line(const pugi::xml_node& border) {
  const std::string_view kind = attribute_of(border, "val");
  return !kind.empty() && kind != "nil" && kind != "none";
}

bool is_background(const pugi::xml_node& shading) {
  const std::string_view fill = attribute_of(shading, "fill");
  const std::string_view theme = attribute_of(shading, "themeFill");
  return !theme.empty() || (!fill.empty() && fill != "auto" && fill != "FFFFFF");
}

void read_spacing(const pugi::xml_node& node, ParagraphSettings& out) {
  if (const auto above = twentieths(attribute_of(node, "before"))) out.space_above = above;
  if (const auto below = twentieths(attribute_of(node, "after"))) out.space_below = below;
}

void read_indent(const pugi::xml_node& node, ParagraphSettings& out) {
  const std::string_view start = attribute_of(node, "start");
  const auto left = twentieths(start.empty() ? attribute_of(node, "left") : start);
  if (left) out.indent = left;
  if (const auto first = twentieths(attribute_of(node, "firstLine"))) out.first_indent = first;
  if (const auto hanging = twentieths(attribute_of(node, "hanging"))) out.first_indent = -*hanging;
}

void read_numbering(const pugi::xml_node& node, ParagraphSettings& out) {
  if (const auto id = integer(value_of(node, "numId"))) out.numbering = id;
  if (const auto level = integer(value_of(node, "ilvl"))) out.numbering_level = level;
}

}  // namespace

bool is_on(std::string_view value) {
  return value != "0" && value != "false" && value != "off" && value != "none";
}

std::optional<float> twentieths(std::string_view text) {
  const auto value = integer(text);
  if (!value) return std::nullopt;
  return static_cast<float>(*value) / 20;
}

void RunSettings::add(const RunSettings& above) {
  take(bold, above.bold);
  take(italic, above.italic);
  take(underline, above.underline);
  take(strike, above.strike);
  take(hidden, above.hidden);
  take(shaded, above.shaded);
  take(size, above.size);
  take(colour, above.colour);
}

TextLook RunSettings::look() const {
  return {bold.value_or(false), italic.value_or(false), underline.value_or(false),
          strike.value_or(false), size.value_or(0)};
}

void ParagraphSettings::add(const ParagraphSettings& above) {
  take(outline_level, above.outline_level);
  take(numbering, above.numbering);
  take(numbering_level, above.numbering_level);
  take(right_aligned, above.right_aligned);
  take(centred, above.centred);
  take(page_break_before, above.page_break_before);
  take(rule_above, above.rule_above);
  take(rule_below, above.rule_below);
  take(shaded, above.shaded);
  take(contextual_spacing, above.contextual_spacing);
  take(indent, above.indent);
  take(first_indent, above.first_indent);
  take(space_above, above.space_above);
  take(space_below, above.space_below);
}

RunSettings run_settings(const pugi::xml_node& properties) {
  RunSettings out;
  for (const pugi::xml_node& node : properties.children()) {
    const std::string_view name = local_name(node);
    const std::string_view value = attribute_of(node, "val");
    if (name == "b") out.bold = is_on(value);
    if (name == "i") out.italic = is_on(value);
    if (name == "u") out.underline = is_on(value);
    if (name == "strike" || name == "dstrike") out.strike = is_on(value);
    if (name == "vanish") out.hidden = is_on(value);
    if (name == "highlight") out.shaded = value != "none" && value != "white";
    if (name == "shd") out.shaded = is_background(node);
    if (name == "color") out.colour = std::string(value);
    if (name == "rStyle") out.style = value;
    if (name == "sz") {
      if (const auto halves = integer(value)) out.size = static_cast<float>(*halves) / 2;
    }
  }
  return out;
}

ParagraphSettings paragraph_settings(const pugi::xml_node& properties) {
  ParagraphSettings out;
  for (const pugi::xml_node& node : properties.children()) {
    const std::string_view name = local_name(node);
    const std::string_view value = attribute_of(node, "val");
    if (name == "pStyle") out.style = value;
    if (name == "outlineLvl") out.outline_level = integer(value);
    if (name == "numPr") read_numbering(node, out);
    if (name == "jc") {
      out.right_aligned = value == "right" || value == "end";
      out.centred = value == "center";
    }
    if (name == "pageBreakBefore") out.page_break_before = is_on(value);
    if (name == "contextualSpacing") out.contextual_spacing = is_on(value);
    if (name == "shd") out.shaded = is_background(node);
    if (name == "spacing") read_spacing(node, out);
    if (name == "ind") read_indent(node, out);
    if (name == "pBdr") {
      if (const auto top = child_of(node, "top")) out.rule_above = is_line(top);
      if (const auto bottom = child_of(node, "bottom")) out.rule_below = is_line(bottom);
    }
  }
  return out;
}

}  // namespace vitagraph
