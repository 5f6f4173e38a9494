#include "extract/read/office/odt_reader.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "extract/read/office/docx_numbering.hpp"
#include "extract/read/office/symbols.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

constexpr float smallest_size = 2;  // points
constexpr int most_columns = 64;
constexpr int most_blanks = 100;

bool is_left_out(std::string_view name) {
  return name == "tracked-changes" || name == "annotation" || name == "forms" ||
         name == "sequence-decls" || name == "ruby-text" || name == "hidden-text" ||
         name == "script" || name == "desc" || name == "title";
}

bool is_frame(std::string_view name) {
  return name == "frame" || name == "custom-shape" || name == "rect" || name == "g";
}

std::vector<float> widths_of(const pugi::xml_node& table, const OdtStyles& styles) {
  std::vector<float> out;
  for (const pugi::xml_node& node : table.children()) {
    if (local_name(node) != "table-column") continue;
    const int times = integer(attribute_of(node, "number-columns-repeated")).value_or(1);
    const float width = styles.style("table-column", attribute_of(node, "style-name")).width;
    for (int i = 0; i < std::clamp(times, 1, most_columns); ++i) out.push_back(width);
  }
  return out;
}

// What the first paragraph's style, or the first table's, says of its page.
std::string_view master_of_first_page(const pugi::xml_node& text, const OdtStyles& styles) {
  for (const pugi::xml_node& node : text.children()) {
    const std::string_view name = local_name(node);
    const std::string_view style = attribute_of(node, "style-name");
    if (style.empty() || (name != "p" && name != "h" && name != "table")) continue;
    const OdtStyle& found = styles.style(name == "table" ? "table" : "paragraph", style);
    return found.master_page.empty() ? "Standard" : std::string_view(found.master_page);
  }
  return "Standard";
}

}  // namespace

OdtReader::OdtReader(const pugi::xml_node& content, const pugi::xml_node& styles) {
  styles_.add(child_of(styles, "styles"));
  styles_.add(child_of(styles, "automatic-styles"));
  styles_.add(child_of(content, "automatic-styles"));
  styles_.resolve();
}

BlockDocument OdtReader::read(const pugi::xml_node& content, const pugi::xml_node& styles) {
  page_layout(styles);
  const pugi::xml_node text = child_of(child_of(content, "body"), "text");
  furniture(styles, text);
  blocks(text, 0, out_.body);
  std::move(notes_.begin(), notes_.end(), std::back_inserter(out_.footer));
  return std::move(out_);
}

void OdtReader::page_layout(const pugi::xml_node& styles) {
  for (const pugi::xml_node& node : child_of(styles, "automatic-styles").children()) {
    if (local_name(node) != "page-layout") continue;
    const pugi::xml_node page = child_of(node, "page-layout-properties");
    const auto length = [&](std::string_view name) {
      return length_in_points(attribute_of(page, name)).value_or(0);
    };
    out_.page = {length("page-width"), length("page-height")};
    out_.left_margin = length("margin-left");
    out_.right_margin = length("margin-right");
    out_.top_margin = length("margin-top");
    return;
  }
}

// Header and footer of the first page's master, without page numbers.
void OdtReader::furniture(const pugi::xml_node& styles, const pugi::xml_node& text) {
  const std::string_view wanted = master_of_first_page(text, styles_);
  pugi::xml_node master;
  for (const pugi::xml_node& each : child_of(styles, "master-styles").children()) {
    const bool named = attribute_of(each, "name") == wanted;
    if (local_name(each) == "master-page" && (named || master.empty())) master = each;
    if (named) break;
  }
  const pugi::xml_node first = child_of(master, "header-first");
  blocks(first.empty() ? child_of(master, "header") : first, 0, out_.header);
  blocks(child_of(master, "footer"), 0, out_.footer);
  const auto is_page_number = [](const Block& block) { return block.paragraph.page_field; };
  std::erase_if(out_.header, is_page_number);
  std::erase_if(out_.footer, is_page_number);
}

void OdtReader::blocks(const pugi::xml_node& parent, int depth, std::vector<Block>& out) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name.empty() || is_left_out(name)) continue;
    if (name == "p" || name == "h") {
      paragraph(node, depth, out);
    } else if (name == "list") {
      list(node, depth + 1, out);
    } else if (name == "table") {
      table(node, depth + 1, out);
    } else if (is_frame(name)) {
      frame(node, depth + 1, out);
    } else if (name == "section" && attribute_of(node, "display") == "none") {
      continue;
    } else if (name == "list-item" || name == "list-header") {
      item_begins_ = name == "list-item";
      blocks(node, depth + 1, out);
    } else {
      blocks(node, depth + 1, out);  // sections, indexes
    }
  }
}

void OdtReader::list(const pugi::xml_node& node, int depth, std::vector<Block>& out) {
  const ListState before = list_;
  const std::string_view style = attribute_of(node, "style-name");
  if (!style.empty()) list_.style = style;
  list_.level = std::min(list_.level + 1, 10);
  const bool goes_on = attribute_of(node, "continue-numbering") == "true";
  if (!goes_on) list_.counts[static_cast<std::size_t>(list_.level)] = 0;
  blocks(node, depth, out);
  std::array<int, 11> counts = list_.counts;
  list_ = before;
  list_.counts = counts;
  item_begins_ = false;
}

void OdtReader::settle(const pugi::xml_node& node, Open& open, Look& look) {
  const OdtStyle& style = styles_.style("paragraph", attribute_of(node, "style-name"));
  look.run = style.run;
  Paragraph& out = open.paragraph;
  const ParagraphSettings& settings = style.paragraph;
  open.shaded = settings.shaded.value_or(false);
  int outline = settings.outline_level.value_or(9);
  if (local_name(node) == "h") {
    outline = integer(attribute_of(node, "outline-level")).value_or(outline + 1) - 1;
  }
  out.heading = static_cast<HeadingLevel>(outline >= 0 && outline < 9 ? outline + 1 : 0);
  if (style.is_title) out.heading = title_level;
  out.right_aligned = settings.right_aligned.value_or(false);
  out.rule_above = settings.rule_above.value_or(false);
  out.rule_below = settings.rule_below.value_or(false);
  out.space_above = settings.space_above.value_or(0);
  out.space_below = settings.space_below.value_or(0);
  out.begins_page = settings.page_break_before.value_or(false);
  out.size = look.run.size.value_or(12);
  if (list_.level == 0 || out.heading > 0) {
    out.indent = settings.indent.value_or(0) + settings.first_indent.value_or(0);
    return;
  }
  const OdtListLevel level = styles_.list_level(list_.style, list_.level);
  out.list_depth = static_cast<std::uint8_t>(level.mark == ListMark::none ? 0 : list_.level);
  if (!std::exchange(item_begins_, false)) return;
  out.mark = level.mark;
  if (level.mark == ListMark::bullet) out.mark_text = "- ";
  if (level.mark != ListMark::number) return;
  int& count = list_.counts[static_cast<std::size_t>(list_.level)];
  count = count == 0 ? level.start : count + 1;
  out.mark_text = level.prefix + counter_text(level.format, count) + level.suffix + ' ';
}

void OdtReader::paragraph(const pugi::xml_node& node, int depth, std::vector<Block>& out) {
  Open open;
  Look look;
  settle(node, open, look);
  inlines(node, look, depth + 1, open);
  std::move(open.boxes.begin(), open.boxes.end(), std::back_inserter(out));
  out.emplace_back(std::move(open.paragraph));
}

void OdtReader::inlines(const pugi::xml_node& parent, const Look& look, int depth, Open& open) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      text(node.value(), look, open);
    } else {
      element(node, look, depth, open);
    }
  }
}

void OdtReader::element(const pugi::xml_node& node, const Look& look, int depth, Open& open) {
  const std::string_view name = local_name(node);
  if (name.empty() || is_left_out(name)) return;
  if (name == "span") {
    Look inner = look;
    inner.run.add(styles_.style("text", attribute_of(node, "style-name")).run);
    return inlines(node, inner, depth + 1, open);
  }
  if (name == "a") {
    Look inner = look;
    const std::string_view target = attribute_of(node, "href");
    if (!target.starts_with('#')) inner.link = target;
    return inlines(node, inner, depth + 1, open);
  }
  if (name == "tab") return put("\t", look, open);
  if (name == "line-break") return put("\n", look, open);
  if (name == "s") {
    const int count = integer(attribute_of(node, "c")).value_or(1);
    return put(std::string(static_cast<std::size_t>(std::clamp(count, 1, most_blanks)), ' '), look,
               open);
  }
  if (name == "page-number" || name == "page-count") {
    open.paragraph.page_field = true;
  } else if (name == "note") {
    blocks(child_of(node, "note-body"), depth + 1, notes_);
  } else if (is_frame(name)) {
    frame(node, depth + 1, open.boxes);
  } else {
    inlines(node, look, depth + 1, open);
  }
}

// Blanks and line ends of the XML are one blank (ODF 1.3 part 3, 6.1.2).
void OdtReader::text(std::string_view utf8, const Look& look, Open& open) {
  std::string out;
  for (const char c : utf8) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (blank && open.blank) continue;
    open.blank = blank;
    out += blank ? ' ' : c;
  }
  if (out.empty()) return;
  const bool blank = open.blank;
  put(without_private_glyphs(out, ""), look, open);
  open.blank = blank;
}

void OdtReader::put(std::string_view utf8, const Look& look, Open& open) {
  open.blank = utf8 == "\n";
  const RunSettings& run = look.run;
  const bool tiny = run.size && *run.size > 0 && *run.size < smallest_size;
  const bool white = run.colour && (*run.colour == "ffffff" || *run.colour == "FFFFFF") &&
                     !run.shaded.value_or(false) && !open.shaded && in_box_or_table_ == 0;
  if (run.hidden.value_or(false) || tiny || (white && white_is_hidden_)) {
    out_.hidden_characters +=
        static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
          return (static_cast<unsigned char>(c) & 0xC0) != 0x80 && c != ' ' && c != '\t';
        }));
    return;
  }
  std::vector<TextPiece>& pieces = open.paragraph.pieces;
  if (!pieces.empty() && pieces.back().look == run.look() && pieces.back().link == look.link) {
    pieces.back().text += utf8;
  } else {
    pieces.push_back({std::string(utf8), run.look(), look.link});
  }
}

void OdtReader::table(const pugi::xml_node& node, int depth, std::vector<Block>& out) {
  Table table;
  ++in_box_or_table_;
  const ListState before = std::exchange(list_, {});
  rows(node, widths_of(node, styles_), depth, table);
  list_ = before;
  --in_box_or_table_;
  out.emplace_back(std::move(table));
}

void OdtReader::rows(const pugi::xml_node& parent, const std::vector<float>& widths, int depth,
                     Table& out) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group") {
      rows(node, widths, depth + 1, out);
    }
    if (name != "table-row") continue;
    TableRow row;
    std::size_t column = 0;
    for (const pugi::xml_node& each : node.children()) {
      const std::string_view kind = local_name(each);
      if (kind != "table-cell" && kind != "covered-table-cell") continue;
      TableCell cell;
      cell.continues = kind == "covered-table-cell";
      const auto span = static_cast<std::size_t>(std::clamp(
          integer(attribute_of(each, "number-columns-spanned")).value_or(1), 1, most_columns));
      for (std::size_t i = column; i < std::min(column + span, widths.size()); ++i) {
        cell.width += widths[i];
      }
      blocks(each, depth + 1, cell.blocks);
      row.cells.push_back(std::move(cell));
      ++column;  // covered cells are written out
    }
    out.rows.push_back(std::move(row));
  }
}

// Frames, shapes with text, and groups of them.
void OdtReader::frame(const pugi::xml_node& node, int depth, std::vector<Block>& out) {
  if (depth > deepest_xml) return;
  if (local_name(node) == "g") {
    for (const pugi::xml_node& each : node.children()) {
      if (is_frame(local_name(each))) frame(each, depth + 1, out);
    }
    return;
  }
  const pugi::xml_node inner = child_of(node, "text-box");
  TextBox box;
  ++in_box_or_table_;
  const ListState before = std::exchange(list_, {});
  blocks(inner.empty() ? node : inner, depth + 1, box.blocks);
  list_ = before;
  --in_box_or_table_;
  if (box.blocks.empty()) return;
  const auto length = [&](const pugi::xml_node& of, std::string_view name) {
    return length_in_points(attribute_of(of, name)).value_or(0);
  };
  box.on_page = attribute_of(node, "anchor-type") == "page";
  box.box.left = length(node, "x") + (box.on_page ? 0 : out_.left_margin);
  box.box.top = length(node, "y");
  box.box.right = box.box.left + length(node, "width");
  const float height = std::max(length(node, "height"), length(inner, "min-height"));
  box.box.bottom = box.box.top + height;
  out.emplace_back(std::move(box));
}

}  // namespace vitagraph
