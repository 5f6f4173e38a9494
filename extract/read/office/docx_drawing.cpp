// Text boxes: DrawingML (wps:wsp with wps:txbx) of today, VML (v:shape with v:textbox) before
// Word 2010. Of mc:AlternateContent, which holds both, the first is read.
#include <pugixml.hpp>
#include <utility>

#include "extract/read/office/docx_reader.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

constexpr float units_per_point = 12700;  // of DrawingML (EMU)

float points(std::string_view units) {
  return static_cast<float>(integer(units).value_or(0)) / units_per_point;
}

struct Extent {
  float page = 0;    // of the page along one axis
  float before = 0;  // its margin before the text
  float after = 0;   // and behind it
  float size = 0;    // of the drawing
};

// Where a drawing begins along an axis. `on_page` is set when it is told from the page.
float begin_of(const pugi::xml_node& position, const Extent& extent, bool& on_page) {
  const std::string_view from = attribute_of(position, "relativeFrom");
  on_page = from == "page" || from == "margin" || from.ends_with("Margin");
  const bool whole = from == "page" || from == "leftMargin" || from == "topMargin";
  float begin = whole ? 0 : extent.before;
  if (from == "rightMargin" || from == "bottomMargin") begin = extent.page - extent.after;
  const float room = whole ? extent.page : extent.page - extent.before - extent.after;
  const std::string_view align = child_of(position, "align").child_value();
  if (align == "right" || align == "bottom" || align == "outside") {
    return begin + room - extent.size;
  }
  if (align == "center") return begin + (room - extent.size) / 2;
  return begin + points(child_of(position, "posOffset").child_value());
}

// A value of CSS-like "margin-left:12pt;width:3in".
std::string_view css(std::string_view style, std::string_view key) {
  while (!style.empty()) {
    const auto end = style.find(';');
    const std::string_view rule = style.substr(0, end);
    if (rule.starts_with(key) && rule.size() > key.size() && rule[key.size()] == ':') {
      return rule.substr(key.size() + 1);
    }
    if (end == std::string_view::npos) break;
    style.remove_prefix(end + 1);
  }
  return "";
}

Box box_of_xfrm(const pugi::xml_node& xfrm, const char* off_name, const char* ext_name) {
  const pugi::xml_node off = child_of(xfrm, off_name);
  const pugi::xml_node ext = child_of(xfrm, ext_name);
  Box out;
  out.left = points(attribute_of(off, "x"));
  out.top = points(attribute_of(off, "y"));
  out.right = out.left + points(attribute_of(ext, "cx"));
  out.bottom = out.top + points(attribute_of(ext, "cy"));
  return out;
}

// From the coordinates of a group to those of the frame that it fills.
Box within(const Box& inner, const Box& group, const Box& frame) {
  const float across = group.width() > 0 ? frame.width() / group.width() : 1;
  const float down = group.height() > 0 ? frame.height() / group.height() : 1;
  return {frame.left + (inner.left - group.left) * across,
          frame.top + (inner.top - group.top) * down,
          frame.left + (inner.right - group.left) * across,
          frame.top + (inner.bottom - group.top) * down};
}

float css_length(std::string_view style, std::string_view key) {
  return length_in_points(css(style, key)).value_or(0);
}

DocxFrame frame_of_style(std::string_view style, const BlockDocument& page) {
  DocxFrame out;
  out.box.left = css_length(style, "margin-left");
  out.box.top = css_length(style, "margin-top");
  if (css(style, "mso-position-horizontal-relative") != "page") out.box.left += page.left_margin;
  const std::string_view down = css(style, "mso-position-vertical-relative");
  out.on_page = down == "page" || down == "margin";
  if (down == "margin") out.box.top += page.top_margin;
  out.box.right = out.box.left + css_length(style, "width");
  out.box.bottom = out.box.top + css_length(style, "height");
  return out;
}

// "10,20" of a v:group's coordinates.
std::pair<float, float> pair_of(std::string_view text) {
  const auto comma = text.find(',');
  const std::string_view second = comma == std::string_view::npos ? "" : text.substr(comma + 1);
  return {static_cast<float>(integer(text.substr(0, comma)).value_or(0)),
          static_cast<float>(integer(second).value_or(0))};
}

Box box_of_group(const pugi::xml_node& group) {
  const auto [left, top] = pair_of(attribute_of(group, "coordorigin"));
  const auto [width, height] = pair_of(attribute_of(group, "coordsize"));
  return {left, top, left + width, top + height};
}

Box box_in_group(std::string_view style) {
  const float left = css_length(style, "left");
  const float top = css_length(style, "top");
  return {left, top, left + css_length(style, "width"), top + css_length(style, "height")};
}

}  // namespace

void DocxReader::alternatives(const pugi::xml_node& node, int depth, Open& open) {
  const pugi::xml_node choice = child_of(node, "Choice");
  const pugi::xml_node chosen = choice.empty() ? child_of(node, "Fallback") : choice;
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& child : chosen.children()) {
    const std::string_view name = local_name(child);
    if (name == "drawing") {
      drawing(child, depth + 1, open);
    } else if (name == "pict" || name == "object") {
      old_shapes(child, depth + 1, open);
    } else if (name == "AlternateContent") {
      alternatives(child, depth + 1, open);
    } else {
      inline_element(child, depth + 1, open);
    }
  }
}

void DocxReader::drawing(const pugi::xml_node& node, int depth, Open& open) {
  for (const pugi::xml_node& place : node.children()) {
    const std::string_view name = local_name(place);
    if (name != "anchor" && name != "inline") continue;
    const pugi::xml_node extent = child_of(place, "extent");
    const float width = points(attribute_of(extent, "cx"));
    const float height = points(attribute_of(extent, "cy"));
    Box box;
    bool on_page = false;
    box.left = out_.left_margin;
    if (name == "anchor") {
      bool across = false;
      box.left = begin_of(child_of(place, "positionH"),
                          {out_.page.width, out_.left_margin, out_.right_margin, width}, across);
      const pugi::xml_node down = child_of(place, "positionV");
      box.top =
          begin_of(down, {out_.page.height, out_.top_margin, out_.top_margin, height}, on_page);
      if (!on_page) box.top -= out_.top_margin;
    }
    box.right = box.left + width;
    box.bottom = box.top + height;
    const pugi::xml_node graphic = child_of(child_of(place, "graphic"), "graphicData");
    for (const pugi::xml_node& child : graphic.children()) {
      shape(child, {box, on_page}, depth + 1, open);
    }
  }
}

// A shape, or a group of them with coordinates of its own.
void DocxReader::shape(const pugi::xml_node& node, const Frame& frame, int depth, Open& open) {
  const std::string_view name = local_name(node);
  if (depth > deepest_xml) return;
  if (name == "wsp") {
    return box_content(child_of(child_of(node, "txbx"), "txbxContent"), frame, depth, open);
  }
  if (name != "wgp" && name != "wpc" && name != "grpSp") return;
  const pugi::xml_node place = child_of(child_of(node, "grpSpPr"), "xfrm");
  Box group = box_of_xfrm(place, "chOff", "chExt");
  if (place.empty()) group = {0, 0, frame.box.width(), frame.box.height()};
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view kind = local_name(child);
    if (kind != "wsp" && kind != "grpSp" && kind != "wgp") continue;
    const pugi::xml_node own = child_of(child, kind == "wsp" ? "spPr" : "grpSpPr");
    const Box inner = box_of_xfrm(child_of(own, "xfrm"), "off", "ext");
    shape(child, {within(inner, group, frame.box), frame.on_page}, depth + 1, open);
  }
}

void DocxReader::old_shapes(const pugi::xml_node& parent, int depth, Open& open) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    if (local_name(node) == "shapetype") continue;
    old_shape(node, frame_of_style(attribute_of(node, "style"), out_), depth + 1, open);
  }
}

void DocxReader::old_shape(const pugi::xml_node& node, const Frame& frame, int depth, Open& open) {
  if (depth > deepest_xml) return;
  if (local_name(node) == "group") {
    const Box group = box_of_group(node);
    for (const pugi::xml_node& child : node.children()) {
      const Box inner = box_in_group(attribute_of(child, "style"));
      old_shape(child, {within(inner, group, frame.box), frame.on_page}, depth + 1, open);
    }
    return;
  }
  for (const pugi::xml_node& child : node.children()) {
    if (local_name(child) == "textbox") {
      box_content(child_of(child, "txbxContent"), frame, depth, open);
    }
    if (local_name(child) == "textpath") {  // a word as a drawing
      TextBox box{{}, frame.box, frame.on_page};
      Paragraph word;
      word.pieces.push_back({std::string(attribute_of(child, "string")), {}, ""});
      box.blocks.emplace_back(std::move(word));
      open.boxes.emplace_back(std::move(box));
    }
  }
}

void DocxReader::box_content(const pugi::xml_node& content, const Frame& frame, int depth,
                             Open& open) {
  if (content.empty()) return;
  TextBox box{{}, frame.box, frame.on_page};
  ++in_box_or_table_;
  std::string link = std::exchange(link_, "");
  std::vector<Field> fields = std::exchange(fields_, {});
  blocks(content, depth + 1, box.blocks);
  fields_ = std::move(fields);
  link_ = std::move(link);
  --in_box_or_table_;
  open.boxes.emplace_back(std::move(box));
}

}  // namespace vitagraph
