#include "cli/inspection_sheets.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "export/picture.hpp"

namespace vitagraph {
namespace {

/// Advance widths of Helvetica (and Arial, and Liberation Sans) from " " to "~", in thousandths of
/// the font size: the pictures name no other font.
constexpr std::array<std::uint16_t, 95> advances = {
    278,  278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,  // " " to "/"
    556,  556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,  // "0" to "?"
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,  // "@" to "O"
    667,  778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,  // "P" to "_"
    333,  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,  // "`" to "o"
    556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,       // "p" to "~"
};
struct Advance {
  std::string_view character;
  float advance;
};
constexpr std::array other_advances = {Advance{"·", 278}, Advance{"•", 350}, Advance{"’", 222},
                                       Advance{"—", 1000}, Advance{"→", 1000}};
constexpr float usual_advance = 556;
constexpr float wide_advance = 1000;

// Sheets for what has no pages.
constexpr float sheet_width = 595;
constexpr float sheet_height = 842;
constexpr float sheet_margin = 48;
constexpr float sheet_font = 9.5F;
constexpr float sheet_leading = 13;
constexpr float indent_width = 5;

std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
    ++length;
  }
  return length;
}

/// Of one character, as a part of the font size.
float advance_of(std::string_view character) {
  const auto first = static_cast<unsigned char>(character.front());
  if (character.size() > 1) {
    const auto* const row = std::ranges::find(other_advances, character, &Advance::character);
    if (row != other_advances.end()) return row->advance / 1000;
    return (display_width(character) > 1 ? wide_advance : usual_advance) / 1000;
  }
  const bool printed = first >= ' ' && first <= '~';
  return (printed ? static_cast<float>(advances[first - ' ']) : usual_advance) / 1000;
}

/// As a part of the font size.
float width_of(const Document& document, Span span) {
  float width = 0;
  for (std::string_view text = document.text_of(span); !text.empty();) {
    const std::size_t length = character_length(text);
    width += advance_of(text.substr(0, length));
    text.remove_prefix(length);
  }
  return width;
}

bool has_pages(const Document& document) {
  return !document.pages.empty() && std::any_of(document.lines.begin(), document.lines.end(),
                                                [](const Line& line) { return !line.box.empty(); });
}

std::vector<Span> cells_of(const Document& document, Span line) {
  std::vector<Span> cells;
  std::uint32_t begin = line.begin;
  for (std::uint32_t at = line.begin; at <= line.end; ++at) {
    if (at < line.end && document.text[at] != '\t') continue;
    if (at > begin) cells.push_back({begin, at});
    begin = at + 1;
  }
  return cells;
}

// Cells from left to right, the last one flush with the box, the gaps between them equal.
void place_cells(const Document& document, std::uint32_t index, std::vector<SheetPiece>& out) {
  const Line& line = document.lines[index];
  const std::vector<Span> cells = cells_of(document, line.span);
  float widths = 0;
  for (const Span cell : cells) widths += width_of(document, cell);
  if (cells.empty() || widths <= 0) return;
  const float size = line.font_size > 0 ? line.font_size : line.box.height() * 0.8F;
  float em = line.box.width() / widths;
  if (cells.size() > 1) em = std::min(em, size);
  const float free = line.box.width() - em * widths;
  const float gap = cells.size() > 1 ? free / static_cast<float>(cells.size() - 1) : 0.0F;
  float x = line.box.left;
  for (const Span cell : cells) {
    const float width = em * width_of(document, cell);
    const Box box{x, line.box.top, x + width, line.box.bottom};
    out.push_back({cell, box, size, index, x > line.box.left});
    x += width + gap;
  }
}

std::vector<Sheet> printed_sheets(const Document& document) {
  std::vector<Sheet> sheets;
  for (const PageSize& size : document.pages) sheets.push_back({size, {}});
  for (std::uint32_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    if (line.page == 0 || line.page > sheets.size() || line.box.empty()) continue;
    place_cells(document, i, sheets[line.page - 1U].pieces);
  }
  return sheets;
}

/// Sets lines on sheets, wrapped at blanks.
class Typesetter {
 public:
  explicit Typesetter(const Document& document) : document_(document) { new_sheet(); }

  std::vector<Sheet> take() { return std::move(sheets_); }

  void set(std::uint32_t index) {
    const Line& line = document_.lines[index];
    y_ += sheet_leading * 0.7F * static_cast<float>(std::min<int>(line.blank_lines_above, 2));
    const float indent =
        indent_width * static_cast<float>(std::min<int>(line.indent, 24)) + 12.0F * line.list_depth;
    const float left = sheet_margin + std::min(indent, 160.0F);
    const float room = (sheet_width - sheet_margin - left) / sheet_font;
    Span rest = line.span;
    bool continued = false;
    while (!rest.empty()) {
      const Span piece{rest.begin, break_before(rest, room)};
      if (y_ + sheet_leading > sheet_height - sheet_margin) new_sheet();
      y_ += sheet_leading;
      const float right = left + sheet_font * width_of(document_, piece);
      const Box box{left, y_ - 0.8F * sheet_font, right, y_ + 0.3F * sheet_font};
      sheets_.back().pieces.push_back({piece, box, sheet_font, index, continued});
      rest.begin = piece.end;
      while (rest.begin < rest.end && document_.text[rest.begin] == ' ') ++rest.begin;
      continued = true;
    }
  }

 private:
  void new_sheet() {
    sheets_.push_back({{sheet_width, sheet_height}, {}});
    y_ = sheet_margin;
  }

  /// At the last blank within `room` font sizes; in the midst of a word that fills it.
  std::uint32_t break_before(Span span, float room) const {
    std::uint32_t blank = 0;
    std::uint32_t at = span.begin;
    for (float width = 0; at < span.end;) {
      const std::string_view rest = document_.text_of(Span{at, span.end});
      const std::size_t length = character_length(rest);
      width += advance_of(rest.substr(0, length));
      if (width > room && at > span.begin) return blank > span.begin ? blank : at;
      if (rest.front() == ' ') blank = at;
      at += static_cast<std::uint32_t>(length);
    }
    return span.end;
  }

  const Document& document_;
  std::vector<Sheet> sheets_;
  float y_ = 0;
};

}  // namespace

std::vector<Sheet> sheets_of(const Document& document) {
  if (has_pages(document)) return printed_sheets(document);
  Typesetter typesetter(document);
  for (std::uint32_t i = 0; i < document.lines.size(); ++i) typesetter.set(i);
  return typesetter.take();
}

Box part_of(const Document& document, const SheetPiece& piece, Span part) {
  const std::uint32_t begin = std::max(part.begin, piece.span.begin);
  const std::uint32_t end = std::min(part.end, piece.span.end);
  const float whole = width_of(document, piece.span);
  if (end <= begin || whole <= 0) return {};
  const float em = piece.box.width() / whole;
  const float left = piece.box.left + em * width_of(document, {piece.span.begin, begin});
  return {left, piece.box.top, left + em * width_of(document, {begin, end}), piece.box.bottom};
}

}  // namespace vitagraph
