// Columns or not: judges the text on both sides of a blank strip.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/read/pdf/word_rows.hpp"

namespace vitagraph {

/// One side of one row.
struct SideLine {
  std::size_t row = 0;
  float left = 0;
  float right = 0;
  float baseline = 0;
  float size = 0;
  std::uint32_t words = 0;
  std::uint32_t characters = 0;  ///< bytes
  bool has_year = false;
  bool bold = false;      ///< all of it
  bool capitals = false;  ///< at least four letters, none of them small
  bool marked = false;    ///< begins with a bullet
};

struct GutterEdges {
  float left = -1e9F;  ///< where the strip begins: the right end of the left side
  float right = 1e9F;  ///< where it ends: the left end of the right side
};

struct GutterSides {
  std::vector<SideLine> left;
  std::vector<SideLine> right;
  GutterEdges edges;
};

GutterEdges edges_of(const std::vector<PdfWord>& words, const std::vector<WordRow>& rows,
                     std::size_t first, std::size_t last, float x);

GutterSides sides_of(const std::vector<PdfWord>& words, const std::vector<WordRow>& rows,
                     std::size_t first, std::size_t last, float x);

enum class PdfBacking : std::uint8_t { none, rule, fill };

/// Whether a filled box ends in the strip, or a vertical rule runs in it, along most of the rows.
PdfBacking backing_of(const PdfPage& page, const std::vector<WordRow>& rows,
                      const GutterSides& sides, std::size_t first, std::size_t last, float body);

/// Whether horizontal rules as wide as their side stand on both sides, and end at the strip.
bool is_ruled_apart(const PdfPage& page, const std::vector<WordRow>& rows, const GutterSides& sides,
                    std::size_t first, std::size_t last);

/// Whether headings stand on filled bars as wide as their side, on both sides and one of them with
/// none beside it (header cells of a table stand in one row).
bool is_barred_apart(const PdfPage& page, const GutterSides& sides, float body);

/// Whether both sides stand in rows, however far apart their baselines are: cells of a table, dates
/// or labels beside entries. Columns have headings of their own on both sides.
bool is_table(const GutterSides& sides, float body);

/// Whether entries stand side by side, each with years of its own below its first line: cards, or
/// columns that are level throughout.
bool are_entries(const GutterSides& sides, float body);

/// Above 0: two columns, each read by itself. Below: what stands in one row belongs together.
float gutter_score(const GutterSides& sides, float body, bool backed);

/// "2014", "03/2014", "(2014-2016)": a year, or what is left of it.
bool has_year(std::string_view word);

}  // namespace vitagraph
