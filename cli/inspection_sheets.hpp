// A document laid out for drawing: the pages as printed or, of formats without pages, its lines
// on sheets of our own.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph {

/// A piece of a line that stands in one place.
struct SheetPiece {
  Span span;
  Box box;
  float font_size = 0;
  std::uint32_t line = 0;  ///< index in Document::lines
  bool continued = false;  ///< not the first piece of its line
};

struct Sheet {
  PageSize size;
  std::vector<SheetPiece> pieces;
};

/// Cells of a line are placed by the line's box and the usual width of a character, so that the
/// places within a line are close to those printed, not the same.
std::vector<Sheet> sheets_of(const Document& document);

/// Where a part of a piece stands.
Box part_of(const Document& document, const SheetPiece& piece, Span part);

}  // namespace vitagraph
