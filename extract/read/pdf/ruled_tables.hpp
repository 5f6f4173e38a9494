// Tables drawn with rules: grids of cells, before any word is read.
#pragma once

#include <span>
#include <vector>

#include "extract/read/pdf/word_rows.hpp"

namespace vitagraph {

struct PdfTableRow;

/// What rules enclose: words, or rows of smaller cells (beside a cell that spans them).
struct PdfTableCell {
  WordList words;                 ///< all of them
  std::vector<PdfTableRow> rows;  ///< empty: not cut further
  float left = 0;
  float right = 0;
};

/// Cells that hold something, from left to right.
struct PdfTableRow {
  std::vector<PdfTableCell> cells;
};

/// Lines that meet each other: where they run, and the box around them.
class PdfGrid {
 public:
  struct Stroke {
    float at = 0;  ///< y of a level line, x of an upright one
    float from = 0;
    float to = 0;
  };

  PdfGrid(std::vector<Stroke> level, std::vector<Stroke> upright);

  const Box& box() const { return box_; }

  /// The rows that the grid makes of the words within it. Empty where it is no table: a frame, a
  /// page in columns with a line between them, lines that cross words.
  std::vector<PdfTableRow> rows(const std::vector<PdfWord>& words, const WordList& within) const;

 private:
  /// Between lines: indices of xs_ and ys_.
  struct Area {
    std::size_t left, right, top, bottom;
  };
  std::vector<PdfTableRow> rows_in(const std::vector<PdfWord>& words, const WordList& list,
                                   const Area& area, int depth) const;
  PdfTableRow row_in(const std::vector<PdfWord>& words, const WordList& list, const Area& area,
                     int depth) const;
  /// Lines drawn across the whole area, within it: indices of ys_.
  std::vector<std::size_t> level_cuts(const Area& area) const;
  /// Drops the edges between cells that the same lines cut into rows: beside a cell that spans
  /// rows, what stands in one of them is read together.
  void keep_rows_whole(const Area& area, std::vector<std::size_t>& edges) const;
  /// Along all of `stops`, which rise: a cell's side may be dashed, but not missing.
  bool is_drawn(const std::vector<Stroke>& strokes, float at, std::span<const float> stops) const;
  bool crosses_words(const std::vector<PdfWord>& words, const WordList& within) const;

  std::vector<Stroke> level_;
  std::vector<Stroke> upright_;
  std::vector<float> xs_;
  std::vector<float> ys_;
  Box box_;
};

/// The grids of a page from top to bottom.
std::vector<PdfGrid> grids_of(const PdfPage& page);

}  // namespace vitagraph
