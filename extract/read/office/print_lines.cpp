#include "extract/read/office/print_lines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extract/read/document_writer.hpp"
#include "extract/read/list_mark.hpp"
#include "extract/read/office/flat_line.hpp"
#include "extract/read/office/flatten.hpp"
#include "extract/read/office/page_order.hpp"

namespace vitagraph {
namespace {

constexpr float character_width = 5.5F;  // in points, of body text
constexpr std::uint16_t deepest_indent = 40;

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Blanks around a tabulator, and several of them, are one gap.
std::vector<TextPiece> with_single_tabs(std::vector<TextPiece> pieces) {
  bool after_tab = false;
  std::string* last = nullptr;
  for (TextPiece& piece : pieces) {
    std::string text;
    for (const char c : piece.text) {
      if (after_tab && is_blank(c)) continue;
      after_tab = c == '\t';
      if (after_tab) {
        while (!text.empty() && text.back() == ' ') text.pop_back();
        if (text.empty() && last != nullptr) {
          while (!last->empty() && last->back() == ' ') last->pop_back();
        }
      }
      text += c;
    }
    piece.text = std::move(text);
    if (!piece.text.empty()) last = &piece.text;
  }
  return pieces;
}

class LinePrinter {
 public:
  explicit LinePrinter(Document& document) : document_(document), writer_(document) {}

  void print(FlatLine line) {
    Line& out = writer_.line();
    out.heading_level = line.heading;
    out.list_depth = line.list_depth;
    out.mark = line.mark;
    out.right_aligned = line.right_aligned;
    out.rule_above = line.rule_above;
    out.rule_below = line.rule_below;
    out.column = line.column;
    out.table_row = line.table_row;
    out.table_cell = line.table_cell;
    out.font_size = line.size;
    out.gap_above = line.gap_above;
    out.indent = indent_of(line);
    writer_.blank_lines(line.blank_lines_above);
    writer_.before_line(std::string(out.indent, ' ') + line.mark_text);
    for (const TextPiece& piece : with_single_tabs(std::move(line.pieces))) print(piece);
    look({}, "");
    const bool written = !writer_.line_is_empty();
    writer_.end_line();
    if (written) take_typed_mark(document_.lines.back());
  }
  void finish() { writer_.finish(); }

 private:
  static std::uint16_t indent_of(const FlatLine& line) {
    if (line.table_row > 0) return 0;
    int indent = static_cast<int>(std::clamp(line.indent, 0.0F, 400.0F) / character_width);
    if (line.list_depth > 0) indent = 2 * (line.list_depth - 1);
    if (line.list_depth > 0 && line.mark == ListMark::none) indent += 2;
    return static_cast<std::uint16_t>(std::min<int>(indent, deepest_indent));
  }

  void print(const TextPiece& piece) {
    look(piece.look, piece.link);
    writer_.text(piece.text);
  }

  // Goes over to another look; what stays open is not interrupted.
  void look(const TextLook& next, const std::string& link) {
    set(Emphasis::bold, look_.bold, next.bold);
    set(Emphasis::italic, look_.italic, next.italic);
    set(Emphasis::underline, look_.underline, next.underline);
    set(Emphasis::strike, look_.strike, next.strike);
    look_ = next;
    if (link == link_) return;
    if (!link_.empty()) writer_.end_link();
    link_ = link;
    if (!link_.empty()) writer_.begin_link(link_);
  }

  void set(Emphasis emphasis, bool before, bool now) {
    if (before == now) return;
    if (now) {
      writer_.begin_style(emphasis);
    } else {
      writer_.end_style(emphasis);
    }
  }

  // Marks that their author typed: bullets, and numbers that cannot begin a date.
  void take_typed_mark(Line& line) const {
    if (line.mark != ListMark::none || line.heading_level > 0 || line.table_row > 0) return;
    const FoundMark found = find_list_mark(document_.text_of(line));
    if (found.mark == ListMark::none || !found.certain) return;
    line.mark = found.mark;
    line.span.begin += static_cast<std::uint32_t>(found.length);
    line.list_depth = std::max(line.list_depth, std::uint8_t{1});
  }

  Document& document_;
  DocumentWriter writer_;
  TextLook look_;
  std::string link_;
};

// A gap that is clearly wider than the usual one sets lines apart, as a blank line does.
void mark_wide_gaps(Document& document) {
  std::vector<float> gaps;
  for (const Line& line : document.lines) gaps.push_back(line.gap_above);
  if (gaps.empty()) return;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  const float usual = *middle;
  for (Line& line : document.lines) {
    const float size = line.font_size > 0 ? line.font_size : 11.0F;
    if (line.blank_lines_above == 0 && line.gap_above >= usual + 0.45F * size) {
      line.blank_lines_above = 1;
    }
  }
}

// Under a title set as such, the headings of sections are of the second level.
void lower_headings_below_title(FlatLines& lines) {
  const bool titled = std::any_of(lines.begin(), lines.end(),
                                  [](const FlatLine& line) { return line.heading == title_level; });
  for (FlatLine& line : lines) {
    if (line.heading == title_level) {
      line.heading = 1;
    } else if (titled && line.heading > 0) {
      ++line.heading;
    }
  }
}

}  // namespace

void print_blocks(BlockDocument blocks, Document& document) {
  const std::size_t hidden = blocks.hidden_characters;
  FlatLines lines = in_page_order(std::move(blocks));
  lower_headings_below_title(lines);
  LinePrinter printer(document);
  for (FlatLine& line : lines) printer.print(std::move(line));
  printer.finish();
  mark_wide_gaps(document);
  if (hidden > 0) {
    document.diagnostics.push_back(
        {DiagnosticCode::hidden_text, {}, std::to_string(hidden) + " characters"});
  }
}

}  // namespace vitagraph
