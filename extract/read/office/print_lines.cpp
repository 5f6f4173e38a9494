#include "extract/read/office/print_lines.hpp"

#include <algorithm>
#include <array>
#include <map>
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

constexpr float usual_size = 11;
constexpr float usual_width = 451;   // of a page's text, in points
constexpr float glyph_width = 0.5F;  // of most letters, in font sizes
constexpr std::uint16_t deepest_indent = 60;

// The font size of most of the text.
float body_size(const FlatLines& lines) {
  std::map<float, std::size_t> sizes;
  for (const FlatLine& line : lines) sizes[line.size] += printed_characters(line);
  const auto most = std::max_element(
      sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == sizes.end() || most->first <= 0 ? usual_size : most->first;
}

float text_width(const FlatLine& line) {
  const float size = line.size > 0 ? line.size : usual_size;
  return glyph_width * size * static_cast<float>(printed_characters(line));
}

// Where centred lines begin, and rules seen from both sides, as on a printed page.
void settle(FlatLines& lines, float width) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    FlatLine& line = lines[i];
    if (line.centred && line.indent < width) {
      line.indent = std::max(line.indent, (width - text_width(line)) / 2);
    }
    if (i == 0 || lines[i - 1].column != line.column) continue;
    const bool rule = line.rule_above || lines[i - 1].rule_below;
    line.rule_above = lines[i - 1].rule_below = rule;
  }
}

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
  LinePrinter(Document& document, float body_size)
      : document_(document), writer_(document), half_(body_size / 2) {}

  void print(FlatLine line) {
    Line& out = writer_.line();
    out.heading_level = line.heading;
    out.list_depth = line.list_depth;
    out.mark = line.mark;
    out.right_aligned = line.right_aligned;
    out.rule_above = line.rule_above;
    out.rule_below = line.rule_below;
    out.column = line.column;
    out.aside = line.column > 0;
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
  // In halves of the body's font size, as on pages.
  std::uint16_t indent_of(const FlatLine& line) const {
    if (line.table_row > 0) return 0;
    int indent = static_cast<int>(std::clamp(line.indent, 0.0F, 400.0F) / half_);
    if (line.list_depth > 0) indent = std::max(indent, 2 * (line.list_depth - 1));
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
  float half_;
  TextLook look_;
  std::string link_;
};

// A gap that is clearly wider than the usual one sets lines apart, as a blank line does.
// Lines that a page would break count as several.
void mark_wide_gaps(Document& document, float width, float body) {
  constexpr float most_parts = 50;
  std::vector<float> gaps;
  for (const Line& line : document.lines) {
    gaps.push_back(line.gap_above);
    const float parts = glyph_width * body * static_cast<float>(line.span.size()) / width;
    gaps.insert(gaps.end(), static_cast<std::size_t>(std::min(parts, most_parts)), 0.0F);
  }
  if (gaps.empty()) return;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  const float usual = *middle;
  for (Line& line : document.lines) {
    const float size = line.font_size > 0 ? line.font_size : usual_size;
    if (line.blank_lines_above == 0 && line.gap_above >= usual + 0.45F * size) {
      line.blank_lines_above = 1;
    }
  }
}

// "*2009: …", "*French": asterisks stuck to their text are marks where a document has several.
void take_stuck_marks(Document& document) {
  constexpr std::size_t several = 3;
  const auto is_stuck = [&](const Line& line) {
    const std::string_view text = document.text_of(line);
    return line.mark == ListMark::none && line.heading_level == 0 && text.size() > 2 &&
           text[0] == '*' && text[1] != '*' && !is_blank(text[1]) &&
           text.find('*', 1) == std::string_view::npos;
  };
  std::vector<Line*> stuck;
  for (Line& line : document.lines) {
    if (is_stuck(line)) stuck.push_back(&line);
  }
  if (stuck.size() < several) return;
  for (Line* line : stuck) {
    line->mark = ListMark::bullet;
    line->list_depth = std::max(line->list_depth, std::uint8_t{1});
    ++line->span.begin;
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
  const float page = blocks.page.width - blocks.left_margin - blocks.right_margin;
  const float width = page > 0 ? page : usual_width;
  FlatLines lines = in_page_order(std::move(blocks));
  lower_headings_below_title(lines);
  settle(lines, width);
  const float body = body_size(lines);
  LinePrinter printer(document, body);
  for (FlatLine& line : lines) printer.print(std::move(line));
  printer.finish();
  mark_wide_gaps(document, width, body);
  take_stuck_marks(document);
  if (hidden > 0) {
    document.diagnostics.push_back(
        {DiagnosticCode::hidden_text, {}, std::to_string(hidden) + " characters"});
  }
}

}  // namespace vitagraph
