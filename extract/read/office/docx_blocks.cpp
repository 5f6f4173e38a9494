#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "extract/read/office/docx_reader.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_columns = 64;

// Elements that only wrap others, and which of their children to go on with.
bool is_wrapper(std::string_view name) {
  return name == "sdtContent" || name == "customXml" || name == "ins" || name == "moveTo" ||
         name == "smartTag";
}

bool is_placeholder(const pugi::xml_node& sdt) {
  return !child_of(child_of(sdt, "sdtPr"), "showingPlcHdr").empty();
}

std::vector<float> grid_of(const pugi::xml_node& table) {
  std::vector<float> out;
  for (const pugi::xml_node& column : child_of(table, "tblGrid").children()) {
    if (out.size() == most_columns) break;
    out.push_back(twentieths(attribute_of(column, "w")).value_or(0));
  }
  return out;
}

float width_of(const pugi::xml_node& properties, const std::vector<float>& grid, std::size_t column,
               std::size_t span) {
  const pugi::xml_node width = child_of(properties, "tcW");
  const std::string_view type = attribute_of(width, "type");
  if (type.empty() || type == "dxa") {
    const float given = twentieths(attribute_of(width, "w")).value_or(0);
    if (given > 0) return given;
  }
  float out = 0;
  for (std::size_t i = column; i < std::min(column + span, grid.size()); ++i) out += grid[i];
  return out;
}

bool is_continued(const pugi::xml_node& properties) {
  const pugi::xml_node merged = child_of(properties, "vMerge");
  return !merged.empty() && attribute_of(merged, "val") != "restart";
}

}  // namespace

DocxReader::DocxReader(DocxParts& parts) : parts_(parts), part_path_(parts.main()) {
  const std::string_view raw = parts.bytes(part_path_);
  white_is_hidden_ = raw.find("behindDoc=\"1\"") == std::string_view::npos &&
                     raw.find("<w:background") == std::string_view::npos;
  // Most of what Word writes of styles: what tables look like in their corners.
  const std::string styles = parts.part_of_kind(part_path_, "styles");
  for (const char* unused : {"w:latentStyles", "w:tblStylePr"}) parts.drop(styles, unused);
  styles_ = DocxStyles(parts.root(styles));
  numbering_ = DocxNumbering(parts.root(parts.part_of_kind(part_path_, "numbering")));
}

BlockDocument DocxReader::read() {
  const pugi::xml_node body = child_of(parts_.root(part_path_), "body");
  // The page is that of the first section, whose properties end it.
  for (const pugi::xml_node& node : body.children()) {
    const pugi::xml_node own = child_of(child_of(node, "pPr"), "sectPr");
    const pugi::xml_node properties = local_name(node) == "sectPr" ? node : own;
    if (properties.empty()) continue;
    section(properties);
    break;
  }
  blocks(body, 0, out_.body);
  notes();
  return std::move(out_);
}

void DocxReader::section(const pugi::xml_node& properties) {
  const pugi::xml_node size = child_of(properties, "pgSz");
  const pugi::xml_node margins = child_of(properties, "pgMar");
  out_.page.width = twentieths(attribute_of(size, "w")).value_or(0);
  out_.page.height = twentieths(attribute_of(size, "h")).value_or(0);
  out_.left_margin = twentieths(attribute_of(margins, "left")).value_or(72);
  out_.right_margin = twentieths(attribute_of(margins, "right")).value_or(72);
  out_.top_margin = twentieths(attribute_of(margins, "top")).value_or(72);
  furniture(properties);
}

// Of the headers, the one on the first page: others repeat what is known.
void DocxReader::furniture(const pugi::xml_node& properties) {
  const pugi::xml_node title = child_of(properties, "titlePg");
  const bool own_first = !title.empty() && is_on(attribute_of(title, "val"));
  for (const pugi::xml_node& node : properties.children()) {
    const std::string_view name = local_name(node);
    if (name != "headerReference" && name != "footerReference") continue;
    const std::string_view type = attribute_of(node, "type");
    if (type != (own_first ? "first" : "default")) continue;
    const std::string path = parts_.target(part_path_, attribute_of(node, "id"));
    (name == "headerReference" ? out_.header : out_.footer) = part(path);
  }
}

// Blocks of another part, without the page numbers.
std::vector<Block> DocxReader::part(const std::string& path) {
  std::vector<Block> out;
  std::string before = std::exchange(part_path_, path);
  blocks(parts_.root(path), 0, out);
  part_path_ = std::move(before);
  std::erase_if(out, [](const Block& block) { return block.paragraph.page_field; });
  return out;
}

void DocxReader::notes() {
  for (const std::string_view kind : {"footnotes", "endnotes"}) {
    const std::string path = parts_.part_of_kind(part_path_, kind);
    if (path.empty() || footnotes_.empty()) continue;
    std::string before = std::exchange(part_path_, path);
    for (const pugi::xml_node& note : parts_.root(path).children()) {
      const std::string id = std::string(kind) + std::string(attribute_of(note, "id"));
      if (footnotes_.contains(id)) blocks(note, 0, out_.footer);
    }
    part_path_ = std::move(before);
  }
}

void DocxReader::blocks(const pugi::xml_node& parent, int depth, std::vector<Block>& out) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "p") {
      paragraph(node, depth, out);
    } else if (name == "tbl") {
      table(node, depth, out);
    } else if (name == "sdt") {
      if (!is_placeholder(node)) blocks(child_of(node, "sdtContent"), depth + 1, out);
    } else if (name == "AlternateContent") {
      const pugi::xml_node choice = child_of(node, "Choice");
      blocks(choice.empty() ? child_of(node, "Fallback") : choice, depth + 1, out);
    } else if (is_wrapper(name)) {
      blocks(node, depth + 1, out);
    }
  }
}

void DocxReader::paragraph(const pugi::xml_node& node, int depth, std::vector<Block>& out) {
  Open open;
  settle(node, open);
  inlines(node, depth + 1, open);
  std::move(open.boxes.begin(), open.boxes.end(), std::back_inserter(out));
  out.emplace_back(std::move(open.paragraph));
}

// The look of a paragraph: its style's, then its own.
void DocxReader::settle(const pugi::xml_node& node, Open& open) {
  const pugi::xml_node properties = child_of(node, "pPr");
  const ParagraphSettings own = paragraph_settings(properties);
  const DocxStyle& style = styles_.paragraph_style(own.style);
  ParagraphSettings all = style.paragraph;
  all.add(own);
  open.run = style.run;
  open.shaded = all.shaded.value_or(false);
  open.paragraph.begins_page = all.page_break_before.value_or(false);
  Paragraph& out = open.paragraph;
  const int outline = all.outline_level.value_or(9);
  out.heading = static_cast<HeadingLevel>(outline >= 0 && outline < 9 ? outline + 1 : 0);
  if (style.is_title && !own.outline_level) out.heading = title_level;
  out.right_aligned = all.right_aligned.value_or(false);
  out.rule_above = all.rule_above.value_or(false);
  out.rule_below = all.rule_below.value_or(false);
  out.centred = all.centred.value_or(false);
  out.close_above = all.contextual_spacing.value_or(false) && own.style == last_style_;
  out.space_above = out.close_above ? 0 : all.space_above.value_or(0);
  out.space_below = all.space_below.value_or(0);
  RunSettings mark = open.run;
  mark.add(run_settings(child_of(properties, "rPr")));
  out.size = mark.size.value_or(10);
  all.style = own.style;
  // What a list says of its indent is stronger than a style, weaker than the paragraph's own word.
  const DocxListItem item = number(all, out);
  const bool of_list = item.mark != ListMark::none && own.numbering;
  const auto& indent = of_list ? own.indent : all.indent;
  const auto& first_indent = of_list ? own.first_indent : all.first_indent;
  out.indent = indent.value_or(item.indent) + first_indent.value_or(item.first_indent);
  if (style.is_list_bullet && !all.numbering) {
    out.mark = ListMark::bullet;
    out.mark_text = "- ";
    out.list_depth = 1;
  }
  last_style_ = own.style;
}

DocxListItem DocxReader::number(const ParagraphSettings& settings, Paragraph& out) {
  const int list = settings.numbering.value_or(0);
  if (list == 0) return {};
  int level = settings.numbering_level.value_or(-1);
  if (level < 0) level = std::max(0, numbering_.level_of_style(list, settings.style));
  DocxListItem item = numbering_.next(list, level);
  out.mark_text = item.text;
  if (out.heading > 0) {  // a numbered heading is no item
    if (item.mark == ListMark::bullet) out.mark_text.clear();
    return item;
  }
  out.mark = item.mark;
  out.list_depth = item.depth;
  return item;
}

void DocxReader::table(const pugi::xml_node& node, int depth, std::vector<Block>& out) {
  if (depth > deepest_xml) return;
  Table table;
  ++in_box_or_table_;
  rows(node, grid_of(node), depth, table);
  --in_box_or_table_;
  out.emplace_back(std::move(table));
}

void DocxReader::rows(const pugi::xml_node& parent, const std::vector<float>& grid, int depth,
                      Table& out) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "tr") {
      row(node, grid, depth + 1, out);
    } else if (name == "sdt") {
      rows(child_of(node, "sdtContent"), grid, depth + 1, out);
    } else if (is_wrapper(name)) {
      rows(node, grid, depth + 1, out);
    }
  }
}

void DocxReader::row(const pugi::xml_node& node, const std::vector<float>& grid, int depth,
                     Table& out) {
  const pugi::xml_node properties = child_of(node, "trPr");
  const pugi::xml_node hidden = child_of(properties, "hidden");
  if (!child_of(properties, "del").empty()) return;
  if (!hidden.empty() && is_on(attribute_of(hidden, "val"))) return;
  TableRow row;
  auto column = static_cast<std::size_t>(
      std::clamp(integer(value_of(properties, "gridBefore")).value_or(0), 0, 60));
  cells(node, grid, depth, column, row);
  out.rows.push_back(std::move(row));
}

void DocxReader::cells(const pugi::xml_node& parent, const std::vector<float>& grid, int depth,
                       std::size_t& column, TableRow& out) {
  if (depth > deepest_xml) return;
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "sdt") cells(child_of(node, "sdtContent"), grid, depth + 1, column, out);
    if (is_wrapper(name)) cells(node, grid, depth + 1, column, out);
    if (name != "tc") continue;
    const pugi::xml_node properties = child_of(node, "tcPr");
    const auto span = static_cast<std::size_t>(
        std::clamp(integer(value_of(properties, "gridSpan")).value_or(1), 1, 60));
    TableCell cell;
    cell.width = width_of(properties, grid, column, span);
    cell.continues = is_continued(properties);
    blocks(node, depth + 1, cell.blocks);
    out.cells.push_back(std::move(cell));
    column += span;
  }
}

}  // namespace vitagraph
