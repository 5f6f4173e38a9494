#include "cli/inspection_sheets.hpp"

#include <algorithm>
#include <string_view>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr float usual_character = 0.5F;  // of the font size
// Sheets for what has no pages.
constexpr float sheet_width = 595;
constexpr float sheet_height = 842;
constexpr float sheet_margin = 48;
constexpr float sheet_font = 9.5F;
constexpr float sheet_leading = 13;
constexpr float indent_width = 5;

float width_of(const Document& document, Span span) {
  return static_cast<float>(character_count(document.text_of(span)));
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
  float characters = 0;
  for (const Span cell : cells) characters += width_of(document, cell);
  if (cells.empty() || characters <= 0) return;
  const float size = line.font_size > 0 ? line.font_size : line.box.height() * 0.8F;
  float character = line.box.width() / characters;
  if (cells.size() > 1) character = std::min(character, usual_character * size);
  const float free = line.box.width() - character * characters;
  const float gap = cells.size() > 1 ? free / static_cast<float>(cells.size() - 1) : 0.0F;
  float x = line.box.left;
  for (const Span cell : cells) {
    const float width = character * width_of(document, cell);
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
    const float character = usual_character * sheet_font;
    const auto room = static_cast<std::uint32_t>((sheet_width - sheet_margin - left) / character);
    Span rest = line.span;
    bool continued = false;
    while (!rest.empty()) {
      const Span piece{rest.begin, break_before(rest, room)};
      if (y_ + sheet_leading > sheet_height - sheet_margin) new_sheet();
      y_ += sheet_leading;
      const float right = left + character * width_of(document_, piece);
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

  std::uint32_t break_before(Span span, std::uint32_t characters) const {
    std::uint32_t blank = 0;
    std::uint32_t count = 0;
    std::uint32_t at = span.begin;
    for (; at < span.end && count < characters; ++at) {
      const auto byte = static_cast<unsigned char>(document_.text[at]);
      if ((byte & 0xC0) != 0x80) ++count;
      if (byte == ' ' && at > span.begin) blank = at;
    }
    while (at < span.end && (static_cast<unsigned char>(document_.text[at]) & 0xC0) == 0x80) ++at;
    if (at >= span.end) return span.end;
    return blank > span.begin ? blank : at;
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
  const float character = piece.box.width() / whole;
  const float left = piece.box.left + character * width_of(document, {piece.span.begin, begin});
  return {left, piece.box.top, left + character * width_of(document, {begin, end}),
          piece.box.bottom};
}

}  // namespace vitagraph
