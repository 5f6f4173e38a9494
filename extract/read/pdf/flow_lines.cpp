#include "extract/read/pdf/flow_lines.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "extract/read/list_mark.hpp"
#include "extract/read/pdf/cell_repairs.hpp"
#include "extract/read/pdf/glyph_text.hpp"
#include "extract/read/pdf/vertical_periods.hpp"
#include "extract/read/pdf/wrapped_cells.hpp"

namespace vitagraph {
namespace {

constexpr float row_tolerance = 0.2F;    // of the size
constexpr float loose_tolerance = 0.5F;  // for rows that stand beside each other
constexpr float wide_gap = 1.0F;         // of the size: a tab

bool stand_beside(const WordRow& a, const WordRow& b) {
  return a.right + 0.5F * a.size < b.left || b.right + 0.5F * b.size < a.left;
}

// Text beside text whose baselines differ a little: another font, a bullet that hangs low.
std::vector<WordRow> joined_rows(std::vector<WordRow> rows, const std::vector<PdfWord>& words) {
  std::vector<WordRow> out;
  for (WordRow& row : rows) {
    if (!out.empty()) {
      WordRow& above = out.back();
      const float smaller = std::min(row.size, above.size);
      if (row.baseline - above.baseline < loose_tolerance * smaller && stand_beside(above, row)) {
        above.words.insert(above.words.end(), row.words.begin(), row.words.end());
        std::stable_sort(above.words.begin(), above.words.end(),
                         [&](std::uint32_t a, std::uint32_t b) {
                           return words[a].box.left < words[b].box.left;
                         });
        above.left = std::min(above.left, row.left);
        above.right = std::max(above.right, row.right);
        above.size = std::max(above.size, row.size);
        continue;
      }
    }
    out.push_back(std::move(row));
  }
  return out;
}

void finish(const std::vector<PdfWord>& words, PdfLine& line) {
  line.box = {1e9F, 1e9F, -1e9F, -1e9F};
  WordList all;
  line.baseline = words[line.cells.front().words.front()].baseline;
  for (PdfCell& cell : line.cells) {
    cell.left = 1e9F;
    cell.right = -1e9F;
    for (const std::uint32_t i : cell.words) {
      const PdfWord& word = words[i];
      cell.left = std::min(cell.left, word.box.left);
      cell.right = std::max(cell.right, word.box.right);
      line.box.top = std::min(line.box.top, word.box.top);
      line.box.bottom = std::max(line.box.bottom, word.box.bottom);
      all.push_back(i);
    }
    line.box.left = std::min(line.box.left, cell.left);
    line.box.right = std::max(line.box.right, cell.right);
  }
  line.size = body_size(words, all);
}

// A bullet, however far from the text that it marks.
bool is_mark(const PdfWord& word) {
  std::size_t length = 0;
  const char32_t code = first_code(word.text, &length);
  if (word.icon) return true;
  return length == word.text.size() && !is_letter_code(code) && !(code >= '0' && code <= '9');
}

bool is_right_to_left_word(const PdfWord& word) {
  std::string_view rest = word.text;
  while (!rest.empty()) {
    std::size_t length = 0;
    if (is_right_to_left(first_code(rest, &length))) return true;
    rest.remove_prefix(length);
  }
  return false;
}

// Puts words of right-to-left scripts into the order in which they are read.
void order_right_to_left(const std::vector<PdfWord>& words, WordList& list) {
  const auto rtl = [&](std::uint32_t i) { return is_right_to_left_word(words[i]); };
  const auto count = std::count_if(list.begin(), list.end(), rtl);
  if (count == 0) return;
  const bool whole = static_cast<std::size_t>(count) * 2 > list.size();
  if (whole) std::reverse(list.begin(), list.end());
  for (auto begin = list.begin(); begin != list.end();) {
    const bool turns = rtl(*begin) != whole;
    auto end = begin;
    while (end != list.end() && (rtl(*end) != whole) == turns) ++end;
    if (turns) std::reverse(begin, end);
    begin = end;
  }
}

constexpr float justified_gap = 1.9F;  // of the row's median gap: wider than justified text
constexpr float stretched = 1.25F;     // of the other gaps
constexpr float behind_stop = 1.75F;   // likewise: blanks behind a full stop are wider in TeX
constexpr float lesser_share = 0.5F;
constexpr float least_column_gap = 0.35F;  // of the size, where many cells begin
constexpr int column_votes = 3;

float gap_before(const std::vector<PdfWord>& words, const WordList& row, std::size_t k) {
  return words[row[k]].box.left - words[row[k - 1]].box.right;
}

// What counts as a wide gap in this row. Where `uneven`, as many gaps may part cells as words: the
// lesser are those between words.
float wide_gap_in(const std::vector<PdfWord>& words, const WordRow& row, bool uneven = false) {
  std::vector<float> gaps;
  for (std::size_t k = 1; k < row.words.size(); ++k) {
    if (!words[row.words[k]].glued) gaps.push_back(gap_before(words, row.words, k));
  }
  if (gaps.size() < 4) return 0;
  std::sort(gaps.begin(), gaps.end());
  const float middle = gaps[gaps.size() / 2];
  const float lesser = gaps[gaps.size() / 4];
  return justified_gap * (uneven && lesser < lesser_share * middle ? lesser : middle);
}

/// Where cells begin, in steps of a point.
using ColumnStarts = std::map<int, int>;

int step_of(float x) { return static_cast<int>(std::lround(x)); }

ColumnStarts column_starts(const std::vector<PdfWord>& words, const std::vector<WordRow>& rows) {
  ColumnStarts starts;
  for (const WordRow& row : rows) {
    const float wide = wide_gap_in(words, row, true);
    for (std::size_t k = 1; k < row.words.size(); ++k) {
      const PdfWord& word = words[row.words[k]];
      const float gap = gap_before(words, row.words, k);
      if (gap > wide_gap * word.size && gap > wide) ++starts[step_of(word.box.left)];
    }
  }
  return starts;
}

int votes_at(const ColumnStarts& starts, float x) {
  int votes = 0;
  for (auto at = starts.lower_bound(step_of(x) - 1);
       at != starts.end() && at->first <= step_of(x) + 1; ++at) {
    votes += at->second;
  }
  return votes;
}

bool begins_column(const ColumnStarts& starts, float x) {
  return votes_at(starts, x) >= column_votes;
}

// The median gap of a row without the gap before word k; 0 where there are too few.
float usual_gap(const std::vector<PdfWord>& words, const WordList& row, std::size_t without) {
  std::vector<float> gaps;
  for (std::size_t k = 1; k < row.size(); ++k) {
    if (k != without && !words[row[k]].glued) gaps.push_back(gap_before(words, row, k));
  }
  if (gaps.size() < 3) return 0;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

/// The edge of the text right of a rail of dates or labels. The gap there may be as narrow as a
/// few blanks, but text begins at the same place in row after row.
class RailEdges {
 public:
  RailEdges(const std::vector<PdfWord>& words, const std::vector<WordRow>& rows,
            const PdfFlow& flow)
      : words_(words), flow_(flow) {
    for (const WordRow& row : rows) {
      const std::size_t first = row.words.size() > 1 && is_mark(words[row.words[0]]) ? 1 : 0;
      if (is_far_in(row, first)) ++starts_[step_of(words[row.words[first]].box.left)];
      for (std::size_t k = first + 1; k < row.words.size(); ++k) {
        if (is_far_in(row, k) && stands_off(row, k)) {
          ++starts_[step_of(words[row.words[k]].box.left)];
        }
      }
    }
  }

  /// Whether the row's text begins at word k, behind a label or date.
  bool at(const WordRow& row, std::size_t k) const {
    return is_far_in(row, k) && !is_mark(words_[row.words[k]]) &&
           votes_at(starts_, words_[row.words[k]].box.left) >= rail_votes &&
           words_[row.words[k - 1]].box.right - flow_.left < widest * (flow_.right - flow_.left) &&
           (stands_off(row, k) || is_behind_date(row, k));
  }

 private:
  bool is_far_in(const WordRow& row, std::size_t k) const {
    const PdfWord& word = words_[row.words[k]];
    return word.box.left > flow_.left + narrowest * word.size;
  }

  bool stands_off(const WordRow& row, std::size_t k) const {
    const PdfWord& word = words_[row.words[k]];
    const float gap = gap_before(words_, row.words, k);
    return !word.glued && gap > least_gap * word.size &&
           gap > wider * usual_gap(words_, row.words, k) && is_wider(row, k - 1, gap) &&
           is_wider(row, k + 1, gap);
  }

  // Blanks of justified text may be as wide as the gap behind a date.
  bool is_behind_date(const WordRow& row, std::size_t k) const {
    const PdfWord& word = words_[row.words[k]];
    if (word.glued || gap_before(words_, row.words, k) < least_gap * word.size) return false;
    PdfCell before;
    before.words.assign(row.words.begin(), row.words.begin() + static_cast<std::ptrdiff_t>(k));
    const bool dated = std::any_of(before.words.begin(), before.words.end(),
                                   [&](std::uint32_t i) { return words_[i].has_year; });
    return dated && is_one_date(text_of(words_, before));
  }

  // Than the gap before word k, unless that is a tab.
  bool is_wider(const WordRow& row, std::size_t k, float gap) const {
    if (k == 0 || k >= row.words.size() || words_[row.words[k]].glued) return true;
    const float other = gap_before(words_, row.words, k);
    return gap > wider * other || other > wide_gap * words_[row.words[k]].size;
  }

  static constexpr int rail_votes = 4;
  static constexpr float narrowest = 2.5F;   // of the size
  static constexpr float widest = 0.4F;      // of the flow
  static constexpr float least_gap = 0.45F;  // of the size
  static constexpr float wider = 1.35F;

  const std::vector<PdfWord>& words_;
  const PdfFlow& flow_;
  ColumnStarts starts_;
};

bool is_numbered(const std::vector<PdfWord>& words, const WordRow& row) {
  PdfCell first;
  first.words = {row.words[0]};
  return find_list_mark(text_of(words, first) + " x").length > 0;
}

PdfLine line_of(const std::vector<PdfWord>& words, const WordRow& row, const ColumnStarts& starts,
                const RailEdges& edges, const PdfFlow& flow) {
  PdfLine line;
  line.column = flow.column;
  line.aside = flow.aside;
  line.flow_left = flow.left;
  line.flow_right = flow.right;
  const float justified = wide_gap_in(words, row);
  for (std::size_t k = 0; k < row.words.size(); ++k) {
    const PdfWord& word = words[row.words[k]];
    bool cut = k == 0;
    if (k > 0 && !word.glued) {
      const float gap = gap_before(words, row.words, k);
      const float size = std::max(word.size, words[row.words[k - 1]].size);
      cut = gap > std::max(wide_gap * size, justified);
      // A blank of justified text may stand by chance where cells begin.
      const bool stop = words[row.words[k - 1]].text.ends_with('.');
      const float blank = (stop ? behind_stop : stretched) * usual_gap(words, row.words, k);
      const bool stands_off = gap > wide_gap * size || gap > blank;
      cut = cut ||
            (gap > least_column_gap * size && stands_off && begins_column(starts, word.box.left));
      cut = cut ||
            (line.cells.size() == 1 && edges.at(row, k) && !(k == 1 && is_numbered(words, row)));
      cut = cut && !(k == 1 && is_mark(words[row.words[0]]));
    }
    if (cut) line.cells.emplace_back();
    line.cells.back().words.push_back(row.words[k]);
  }
  for (PdfCell& cell : line.cells) order_right_to_left(words, cell.words);
  finish(words, line);
  return line;
}

bool is_list_row(const std::vector<PdfWord>& words, const PdfLine& line) {
  return line.cells.size() > 1 &&
         std::all_of(line.cells.begin(), line.cells.end(), [&](const PdfCell& cell) {
           return find_list_mark(text_of(words, cell)).mark == ListMark::bullet;
         });
}

// Lists beside each other, every item with its mark: column after column, an item a line.
std::vector<PdfLine> with_lists_apart(const std::vector<PdfWord>& words,
                                      std::vector<PdfLine> lines) {
  std::vector<PdfLine> out;
  for (std::size_t i = 0, end = 0; i < lines.size(); i = end) {
    end = i + 1;
    if (!is_list_row(words, lines[i])) {
      out.push_back(std::move(lines[i]));
      continue;
    }
    const std::size_t columns = lines[i].cells.size();
    while (end < lines.size() && lines[end].cells.size() == columns &&
           is_list_row(words, lines[end])) {
      ++end;
    }
    for (std::size_t c = 0; c < columns; ++c) {
      for (std::size_t k = i; k < end; ++k) {
        out.push_back(lines[k]);
        out.back().cells = {lines[k].cells[c]};
      }
    }
  }
  return out;
}

}  // namespace

std::string text_of(const std::vector<PdfWord>& words, const PdfCell& cell) {
  std::string out;
  for (const std::uint32_t i : cell.words) {
    if (words[i].icon) continue;
    if (!out.empty() && !words[i].glued) out += ' ';
    out += words[i].text;
  }
  return out;
}

std::vector<PdfLine> flow_lines(std::vector<PdfWord>& words, const PdfFlow& flow) {
  std::vector<PdfLine> lines;
  const std::vector<WordRow> rows = joined_rows(word_rows(words, flow.words, row_tolerance), words);
  const ColumnStarts starts = column_starts(words, rows);
  const RailEdges edges(words, rows, flow);
  for (const WordRow& row : rows) lines.push_back(line_of(words, row, starts, edges, flow));
  cut_flush_dates(words, lines);
  join_wrapped_cells(words, lines);
  join_torn_periods(words, lines);
  join_vertical_periods(words, lines);
  let_broken_periods_run_on(words, lines);
  let_wrapped_text_run_on(words, lines);
  lines = with_labels_apart(words, std::move(lines));
  lines = with_lists_apart(words, std::move(lines));
  for (PdfLine& line : lines) finish(words, line);
  return lines;
}

}  // namespace vitagraph
