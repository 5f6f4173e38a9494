#include "extract/read/pdf/wrapped_cells.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "extract/read/list_mark.hpp"
#include "extract/read/pdf/glyph_text.hpp"
#include "extract/read/pdf/line_shape.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t least_cells = 3;
constexpr float same_edge = 2.0F;   // points
constexpr float near_below = 1.4F;  // of the size, between baselines
constexpr float slack = 1.5F;       // of the size: what stands between columns
constexpr std::size_t none = static_cast<std::size_t>(-1);

std::size_t cell_at(const PdfLine& row, float left) {
  for (std::size_t c = 0; c < row.cells.size(); ++c) {
    if (std::fabs(row.cells[c].left - left) < same_edge) return c;
  }
  return none;
}

class Joiner {
 public:
  explicit Joiner(std::vector<PdfWord>& words) : words_(words) {}

  // Whether each cell of the line goes on with one of the row above it, whose text ended where
  // `rights` say.
  bool goes_on(const PdfLine& row, const std::vector<float>& rights, float baseline,
               const PdfLine& line) const {
    if (line.cells.size() > row.cells.size() || line.label || line.flow != row.flow) return false;
    if (line.baseline - baseline > near_below * line.size) return false;
    return std::all_of(line.cells.begin(), line.cells.end(), [&](const PdfCell& cell) {
      const std::size_t at = cell_at(row, cell.left);
      return at != none && was_full(row, at, rights[at], cell) && alike(row.cells[at], cell);
    });
  }

  void join(PdfLine& row, std::vector<float>& rights, const PdfLine& line) {
    for (const PdfCell& cell : line.cells) {
      const std::size_t at = cell_at(row, cell.left);
      PdfCell& to = row.cells[at];
      PdfWord& last = words_[to.words.back()];
      PdfWord& next = words_[cell.words.front()];
      next.glued = next.glued || wraps_without_blank(last.text, next.text);
      const std::string whole = unbroken(last.text, next.text, {});
      if (!whole.empty()) last.text = whole;
      to.words.insert(to.words.end(), cell.words.begin() + (whole.empty() ? 0 : 1),
                      cell.words.end());
      to.right = std::max(to.right, cell.right);
      rights[at] = cell.right;
    }
    row.box = {std::min(row.box.left, line.box.left), row.box.top,
               std::max(row.box.right, line.box.right), std::max(row.box.bottom, line.box.bottom)};
  }

 private:
  bool was_full(const PdfLine& row, std::size_t at, float right, const PdfCell& below) const {
    const PdfWord& first = words_[below.words.front()];
    const float end = at + 1 < row.cells.size() ? row.cells[at + 1].left : row.flow_right;
    // What reaches into the next column stands in none.
    return below.right < end + 1 &&
           right + first.box.right - first.box.left + slack * first.size > end;
  }

  bool alike(const PdfCell& above, const PdfCell& below) const {
    const PdfWord& last = words_[above.words.back()];
    const PdfWord& first = words_[below.words.front()];
    // A single word is seldom wrapped, but names in wide print are single words.
    return above.words.size() > 1 && last.bold == first.bold && last.italic == first.italic &&
           !first.icon && !first.has_year && std::fabs(last.size - first.size) < 0.6F &&
           find_list_mark(text_of(words_, below)).length == 0;
  }

  std::vector<PdfWord>& words_;
};

std::vector<float> rights_of(const PdfLine& row) {
  std::vector<float> out;
  for (const PdfCell& cell : row.cells) out.push_back(cell.right);
  return out;
}

}  // namespace

void join_wrapped_cells(std::vector<PdfWord>& words, std::vector<PdfLine>& lines) {
  Joiner joiner(words);
  std::vector<PdfLine> out;
  out.reserve(lines.size());
  std::vector<float> rights;
  float baseline = 0;
  for (PdfLine& line : lines) {
    const bool below_row = !out.empty() && out.back().cells.size() >= least_cells;
    if (below_row && joiner.goes_on(out.back(), rights, baseline, line)) {
      joiner.join(out.back(), rights, line);
    } else {
      rights = rights_of(line);
      out.push_back(line);
    }
    baseline = line.baseline;
  }
  lines = std::move(out);
}

}  // namespace vitagraph
