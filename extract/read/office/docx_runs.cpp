#include <algorithm>
#include <charconv>
#include <pugixml.hpp>
#include <utility>

#include "extract/read/office/docx_reader.hpp"
#include "extract/read/office/symbols.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

constexpr float smallest_size = 2;  // points; below, nobody reads it

// Elements within a paragraph whose text is not printed once all changes are accepted.
bool is_left_out(std::string_view name) {
  return name == "del" || name == "moveFrom" || name == "pPr" || name == "rPr" || name == "rt" ||
         name == "sdtPr" || name == "sdtEndPr";
}

std::size_t visible_characters(std::string_view utf8) {
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80 && static_cast<unsigned char>(c) > ' ';
  }));
}

// The address in HYPERLINK "https://…" \o "…"; "" for places in the document.
std::string address_of(std::string_view code) {
  const auto word = code.find("HYPERLINK");
  if (word == std::string_view::npos) return "";
  code.remove_prefix(word + 9);
  while (code.starts_with(' ')) code.remove_prefix(1);
  if (!code.starts_with('"')) {
    return code.starts_with('\\') ? "" : std::string(code.substr(0, code.find(' ')));
  }
  code.remove_prefix(1);
  return std::string(code.substr(0, code.find('"')));
}

bool is_page_code(std::string_view code) {
  while (code.starts_with(' ')) code.remove_prefix(1);
  const std::string_view word = code.substr(0, code.find(' '));
  return word == "PAGE" || word == "NUMPAGES" || word == "SECTIONPAGES";
}

std::string_view font_of(const pugi::xml_node& properties) {
  const pugi::xml_node fonts = child_of(properties, "rFonts");
  return attribute_of(fonts, "ascii");
}

}  // namespace

void DocxReader::inlines(const pugi::xml_node& parent, int depth, Open& open) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) inline_element(node, depth, open);
}

void DocxReader::inline_element(const pugi::xml_node& node, int depth, Open& open) {
  const std::string_view name = local_name(node);
  if (name.empty() || is_left_out(name)) return;
  if (name == "r") return run(node, depth + 1, open);
  if (name == "hyperlink") {
    std::string target = parts_.target(part_path_, attribute_of(node, "id"));
    std::string before = std::exchange(link_, target.empty() ? link_ : std::move(target));
    inlines(node, depth + 1, open);
    link_ = std::move(before);
  } else if (name == "fldSimple") {
    fields_.push_back({std::string(attribute_of(node, "instr")), true, link_});
    const std::string address = address_of(fields_.back().code);
    if (!address.empty()) link_ = address;
    if (in_page_field()) open.paragraph.page_field = true;
    inlines(node, depth + 1, open);
    link_ = fields_.back().outer_link;
    fields_.pop_back();
  } else if (name == "sdt") {
    const bool placeholder = !child_of(child_of(node, "sdtPr"), "showingPlcHdr").empty();
    if (!placeholder) inlines(child_of(node, "sdtContent"), depth + 1, open);
  } else if (name == "AlternateContent") {
    alternatives(node, depth + 1, open);
  } else if (name == "t") {  // of a formula
    text(node.child_value(), open.run, open);
  } else {
    inlines(node, depth + 1, open);  // insertions, smart tags, directions, formulas
  }
}

void DocxReader::run(const pugi::xml_node& node, int depth, Open& open) {
  if (depth > deepest_xml) return;
  const pugi::xml_node properties = child_of(node, "rPr");
  RunSettings settings = open.run;
  if (!properties.empty()) {
    const RunSettings own = run_settings(properties);
    if (!own.style.empty()) settings.add(styles_.character_style(own.style).run);
    settings.add(own);
  }
  const std::string_view font = font_of(properties);
  for (const pugi::xml_node& child : node.children()) {
    run_element(child, settings, font, depth + 1, open);
  }
}

void DocxReader::run_element(const pugi::xml_node& node, const RunSettings& settings,
                             std::string_view font, int depth, Open& open) {
  const std::string_view name = local_name(node);
  if (name == "t") {
    text(without_private_glyphs(node.child_value(), font), settings, open);
  } else if (name == "tab" || name == "ptab") {
    text("\t", settings, open);
  } else if (name == "br" || name == "cr") {
    line_break(node, settings, open);
  } else if (name == "noBreakHyphen") {
    text("-", settings, open);
  } else if (name == "sym") {
    unsigned code = 0;
    const std::string_view hex = attribute_of(node, "char");
    std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    text(symbol_text(attribute_of(node, "font"), code), settings, open);
  } else if (name == "instrText") {
    if (in_field_code()) fields_.back().code += node.child_value();
  } else if (name == "fldChar") {
    field_mark(node, open);
  } else if (name == "lastRenderedPageBreak") {
    (open.paragraph.pieces.empty() ? open.paragraph.begins_page : open.paragraph.ends_page) = true;
  } else if (name == "footnoteReference" || name == "endnoteReference") {
    footnotes_.insert((name == "footnoteReference" ? "footnotes" : "endnotes") +
                      std::string(attribute_of(node, "id")));
  } else if (name == "AlternateContent") {
    alternatives(node, depth, open);
  } else if (name == "drawing") {
    drawing(node, depth, open);
  } else if (name == "pict" || name == "object") {
    old_shapes(node, depth, open);
  } else if (name == "ruby") {
    inlines(child_of(node, "rubyBase"), depth, open);
  }
}

void DocxReader::line_break(const pugi::xml_node& node, const RunSettings& settings, Open& open) {
  const std::string_view type = attribute_of(node, "type");
  if (type == "page") {
    (open.paragraph.pieces.empty() ? open.paragraph.begins_page : open.paragraph.ends_page) = true;
  }
  if (type != "column") text("\n", settings, open);
}

void DocxReader::field_mark(const pugi::xml_node& node, Open& open) {
  const std::string_view type = attribute_of(node, "fldCharType");
  if (type == "begin" && fields_.size() < static_cast<std::size_t>(deepest_xml)) {
    fields_.push_back({"", false, link_});
  }
  if (fields_.empty()) return;
  if (type == "separate") {
    fields_.back().result = true;
    const std::string address = address_of(fields_.back().code);
    if (!address.empty()) link_ = address;
  }
  if (type != "begin" && in_page_field()) open.paragraph.page_field = true;
  if (type == "end") {
    link_ = fields_.back().outer_link;
    fields_.pop_back();
  }
}

bool DocxReader::in_field_code() const { return !fields_.empty() && !fields_.back().result; }

bool DocxReader::in_page_field() const {
  return std::any_of(fields_.begin(), fields_.end(),
                     [](const Field& field) { return is_page_code(field.code); });
}

// Hidden by its own word, too small to see, or white where nothing dark lies behind.
bool DocxReader::is_hidden(const RunSettings& settings, const Open& open) const {
  if (settings.hidden.value_or(false)) return true;
  if (settings.size && *settings.size > 0 && *settings.size < smallest_size) return true;
  if (!white_is_hidden_ || in_box_or_table_ > 0 || !settings.colour) return false;
  return *settings.colour == "FFFFFF" && !settings.shaded.value_or(false) && !open.shaded;
}

void DocxReader::text(std::string_view utf8, const RunSettings& settings, Open& open) {
  if (in_field_code() || in_page_field()) return;
  if (is_hidden(settings, open)) {
    out_.hidden_characters += visible_characters(utf8);
    return;
  }
  std::vector<TextPiece>& pieces = open.paragraph.pieces;
  const TextLook look = settings.look();
  if (!pieces.empty() && pieces.back().look == look && pieces.back().link == link_) {
    pieces.back().text += utf8;
  } else {
    pieces.push_back({std::string(utf8), look, link_});
  }
}

}  // namespace vitagraph
