#include "extract/read/pdf/cell_rows.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vitagraph {
namespace {

constexpr float level = 0.45F;          // of the body's size: tops of one row
constexpr float nearly_level = 1.3F;    // likewise: the text beside a label has a margin above it
constexpr float least_strip = 0.6F;     // likewise
constexpr float inner_strip = 0.75F;    // likewise, between cells on the right
constexpr float usual_strip = 1.3F;     // likewise
constexpr float wide = 0.75F;           // likewise: a gap behind which a cell may begin
constexpr float narrowest_cell = 2.5F;  // likewise
constexpr float widest_cell = 0.52F;    // of the region: the left cell
constexpr float beyond_pitch = 0.22F;   // of the size: lines farther apart are of two texts
constexpr float far_apart = 1.8F;       // of the size: a text behind a blank line
constexpr float least_pitch = 1.3F;
constexpr float widest_pitch = 2.2F;
constexpr float full_line = 0.8F;     // of the cell's width: it may be wrapped
constexpr float large_print = 1.45F;  // of the body's size
constexpr float edge_grid = 1.5F;     // points: edges nearer than this are one
constexpr std::size_t least_edges = 2;
constexpr std::size_t most_lines_left = 8;  // of one cell, on average
constexpr std::size_t most_lines_of_head = 5;

/// What stands on one side of a row of words.
struct Side {
  std::size_t row = 0;
  float left = 0;
  float right = 0;
  float baseline = 0;
  float size = 0;
  bool stands_out = true;  ///< bold, large or in capitals, without a year
  bool bold = true;
  bool dated = false;
  bool mark = false;  ///< no letter or digit: a bullet, or "|" between dates one above another
};

using Sides = std::vector<Side>;

/// Lines on the left that stand close, and what begins beside the first of them.
struct Block {
  std::size_t first_row = 0;  ///< of words, on either side
  std::size_t lines = 0;
  std::size_t lines_beside = 0;
  bool dates = true;   ///< all its lines are dated
  bool dated = false;  ///< one of them is
  bool beside = false;
  bool is_level = false;
  bool is_near = false;  ///< a little below
  bool opens = false;    ///< what stands beside it begins there
  bool heading = false;
};

class CellFinder {
 public:
  CellFinder(const PdfPage& page, const std::vector<PdfWord>& words,
             const std::vector<WordRow>& rows, float body)
      : page_(page), words_(words), rows_(rows), body_(body) {
    for (const WordRow& row : rows) {
      left_ = std::min(left_, row.left);
      right_ = std::max(right_, row.right);
    }
  }

  std::vector<PdfCellSection> find(const PdfGutter* columns) const {
    std::vector<PdfCellSection> best;
    std::size_t most = 0;
    for (const float x : places()) {
      if (columns != nullptr && (x < columns->left - 1 || x > columns->right + 1)) continue;
      std::size_t first = 0;
      for (std::size_t i = 0; i <= rows_.size(); ++i) {
        if (i < rows_.size() && (!crosses(rows_[i], x) || is_title(rows_[i]))) continue;
        std::size_t size = 0;
        std::vector<PdfCellSection> found = cells_at(x, first, i, columns, size);
        if (size > most) {
          best = std::move(found);
          most = size;
        }
        first = i + 1;
      }
    }
    return best;
  }

 private:
  // Where text begins behind wide gaps, or far from the left edge.
  std::vector<float> places() const {
    std::vector<float> edges;
    for (const WordRow& row : rows_) {
      float reached = left_ + narrowest_cell * body_ - wide * body_;
      for (const std::uint32_t i : row.words) {
        if (words_[i].box.left - reached > wide * body_) edges.push_back(words_[i].box.left);
        reached = std::max(reached, words_[i].box.right);
      }
    }
    std::sort(edges.begin(), edges.end());
    std::vector<float> out;
    for (std::size_t i = 0; i < edges.size();) {
      std::size_t end = i;
      while (end < edges.size() && edges[end] - edges[i] < edge_grid) ++end;
      const bool near = edges[i] - left_ < widest_cell * (right_ - left_) + 2 * body_;
      if (end - i >= least_edges && near) out.push_back(edges[i] - 0.25F * body_);
      i = end;
    }
    return out;
  }

  bool crosses(const WordRow& row, float x) const {
    return std::any_of(row.words.begin(), row.words.end(),
                       [&](std::uint32_t i) {
                         return words_[i].box.left < x && words_[i].box.right > x;
                       }) ||
           is_running(row, x);
  }

  // Text without a gap at x: its words are of one cell.
  bool is_running(const WordRow& row, float x) const {
    float left = -1e9F;
    float right = 1e9F;
    for (const std::uint32_t i : row.words) {
      (words_[i].box.left < x ? left : right) = words_[i].box.left < x
                                                    ? std::max(left, words_[i].box.right)
                                                    : std::min(right, words_[i].box.left);
    }
    return right - left < least_strip * body_;
  }

  static bool is_mark(const PdfWord& word) {
    return word.icon || std::none_of(word.text.begin(), word.text.end(), [](char c) {
             return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                    (static_cast<unsigned char>(c) >= 0xC3 &&
                     static_cast<unsigned char>(c) != 0xE2);
           });
  }

  bool stands_out(const PdfWord& word) const {
    return !word.has_year &&
           (word.bold || word.size > 1.12F * body_ || (word.upper > 2 && word.lower == 0));
  }

  // A section's heading: larger than the text, or in capitals.
  bool is_title(const WordRow& row) const {
    return std::all_of(row.words.begin(), row.words.end(), [&](std::uint32_t i) {
      const PdfWord& word = words_[i];
      return !word.has_year &&
             (word.size > 1.12F * body_ || (word.bold && word.upper > 1 && word.lower == 0));
    });
  }

  bool is_ruled(float above, float below, float x) const {
    return std::any_of(page_.rules.begin(), page_.rules.end(), [&](const PdfRule& rule) {
      const float y = (rule.box.top + rule.box.bottom) / 2;
      return y > above && y < below && rule.box.left < x && rule.box.right > x &&
             rule.box.width() > rule.box.height();
    });
  }

  void add(const WordRow& row, std::size_t index, float from, float to, Sides& out) const {
    Side side;
    side.row = index;
    side.baseline = row.baseline;
    side.left = 1e9F;
    side.right = -1e9F;
    side.mark = true;
    for (const std::uint32_t i : row.words) {
      const PdfWord& word = words_[i];
      if (word.box.left < from || word.box.left >= to) continue;
      side.left = std::min(side.left, word.box.left);
      side.right = std::max(side.right, word.box.right);
      side.size = std::max(side.size, word.size);
      side.stands_out = side.stands_out && stands_out(word);
      side.bold = side.bold && word.bold;
      side.dated = side.dated || word.has_year;
      side.mark = side.mark && is_mark(word);
    }
    if (side.size > 0) out.push_back(side);
  }

  // How far apart lines of one text stand at most, as a multiple of their size.
  float pitch_of(const Sides& left, const Sides& right) const {
    std::vector<float> pitches;
    for (const Sides* sides : {&left, &right}) {
      for (std::size_t i = 1; i < sides->size(); ++i) {
        const Side& side = (*sides)[i];
        const float pitch = (side.baseline - (*sides)[i - 1].baseline) / side.size;
        if (pitch > 0.9F && pitch < widest_pitch) pitches.push_back(pitch);
      }
    }
    if (pitches.empty()) return least_pitch;
    const auto quarter = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
    std::nth_element(pitches.begin(), quarter, pitches.end());
    return std::max(least_pitch, *quarter + beyond_pitch);
  }

  bool parts(const Side& above, const Side& below, float pitch, float x) const {
    return below.baseline - above.baseline > pitch * std::max(below.size, above.size) ||
           is_ruled(above.baseline, below.baseline - 0.5F * below.size, x);
  }

  bool is_beside(const Side& side, const Sides& right) const {
    return std::any_of(right.begin(), right.end(), [&](const Side& other) {
      return std::fabs(other.baseline - side.baseline) < level * body_;
    });
  }

  // Whether a text begins level with a line on the left, apart from what stands above it.
  bool opens_beside(const Side& side, const Sides& right, float right_x) const {
    const auto beside = std::find_if(right.begin(), right.end(), [&](const Side& other) {
      return other.baseline > side.baseline - level * body_;
    });
    return beside != right.end() && beside != right.begin() &&
           beside->baseline < side.baseline + level * body_ &&
           parts(*(beside - 1), *beside, far_apart, right_x);
  }

  // "Languages | C, Rust" above "Tools | Git": lines of a list, each with its own text beside it.
  void part_pairs(const Sides& left, const Sides& right, std::vector<bool>& starts) const {
    float begin = 1e9F;
    float end = -1e9F;
    for (const Side& side : right) {
      begin = std::min(begin, side.left);
      end = std::max(end, side.right);
    }
    for (std::size_t i = 0, next = 0; i < left.size(); i = next) {
      for (next = i + 1; next < left.size() && !starts[next];) ++next;
      const bool alike =
          std::all_of(left.begin() + static_cast<std::ptrdiff_t>(i),
                      left.begin() + static_cast<std::ptrdiff_t>(next), [&](const Side& side) {
                        return side.bold == left[i].bold && side.dated == left[i].dated;
                      });
      if (next - i < 2 || !alike) continue;
      auto beside = std::find_if(right.begin(), right.end(), [&](const Side& side) {
        return side.baseline > left[i].baseline - level * body_;
      });
      std::size_t pairs = 0;
      for (std::size_t k = i; k < next && beside != right.end(); ++k, ++beside) {
        if (std::fabs(beside->baseline - left[k].baseline) > level * body_) break;
        if (k + 1 < next && beside->right > begin + full_line * (end - begin)) break;
        ++pairs;
        // Words set a little higher or lower are of the same line.
        while (beside + 1 != right.end() &&
               (beside + 1)->baseline < left[k].baseline + level * body_) {
          ++beside;
        }
      }
      if (pairs < next - i) continue;
      for (std::size_t k = i; k < next; ++k) starts[k] = true;
    }
  }

  std::vector<Block> blocks_of(const Sides& left, const Sides& right, float x,
                               float right_x) const {
    const float pitch = pitch_of(left, right);
    std::vector<bool> starts;
    for (std::size_t i = 0; i < left.size(); ++i) {
      // Headings stand alone, however close the text below them is.
      starts.push_back(i == 0 || parts(left[i - 1], left[i], pitch, x) ||
                       (is_title(rows_[left[i - 1].row]) && !is_title(rows_[left[i].row])) ||
                       (left[i - 1].dated && opens_beside(left[i], right, right_x)) ||
                       (left[i - 1].stands_out && !left[i].stands_out &&
                        !is_beside(left[i - 1], right) && is_beside(left[i], right)));
    }
    part_pairs(left, right, starts);
    std::vector<Block> out;
    std::vector<float> tops;
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (starts[i]) {
        out.emplace_back();
        out.back().first_row = left[i].row;
        out.back().heading = true;
        tops.push_back(left[i].baseline);
      }
      Block& block = out.back();
      ++block.lines;
      block.dates = block.dates && left[i].dated;
      block.dated = block.dated || left[i].dated;
      block.heading = block.heading && left[i].stands_out;
    }
    judge(right, tops, pitch, right_x, out);
    return out;
  }

  // What stands beside each block; `tops` are their first baselines.
  void judge(const Sides& right, const std::vector<float>& tops, float pitch, float right_x,
             std::vector<Block>& out) const {
    std::size_t r = 0;
    for (std::size_t b = 0; b < out.size(); ++b) {
      const float end = b + 1 < out.size() ? tops[b + 1] : std::numeric_limits<float>::max();
      while (r < right.size() && right[r].baseline < tops[b] - level * body_) ++r;
      Block& block = out[b];
      for (std::size_t k = r; k < right.size() && right[k].baseline < end - level * body_; ++k) {
        ++block.lines_beside;
      }
      block.beside = block.lines_beside > 0;
      if (!block.beside) continue;
      block.heading = false;
      block.first_row = std::min(block.first_row, right[r].row);
      block.is_level = right[r].baseline - tops[b] <= level * body_;
      block.is_near = !block.is_level && right[r].baseline - tops[b] <= nearly_level * body_ &&
                      (r == 0 || parts(right[r - 1], right[r], pitch, right_x));
      block.opens = r == 0 || parts(right[r - 1], right[r], pitch, right_x) ||
                    (right[r].stands_out && !right[r - 1].stands_out);
    }
  }

  // `size` = rows of cells that begin level, 0 where there are no cells.
  std::vector<PdfCellSection> cells_at(float x, std::size_t first, std::size_t last,
                                       const PdfGutter* columns, std::size_t& size) const {
    if (last < first + 3) return {};
    Sides left;
    Sides right;
    float left_end = -1e9F;
    float right_begin = 1e9F;
    float right_end = -1e9F;
    for (std::size_t i = first; i < last; ++i) {
      const bool title = crosses(rows_[i], x);
      add(rows_[i], i, -1e9F, title ? 1e9F : x, left);
      if (title) continue;
      if (!left.empty() && left.back().row == i) left_end = std::max(left_end, left.back().right);
      add(rows_[i], i, x, 1e9F, right);
      if (!right.empty() && right.back().row == i) {
        right_begin = std::min(right_begin, right.back().left);
        right_end = std::max(right_end, right.back().right);
      }
    }
    const bool apart = right_begin - left_end >= least_strip * body_;
    const bool narrow = left_end - left_ <= widest_cell * (right_ - left_) &&
                        left_end - left_ <= right_end - right_begin;
    const bool marks = std::any_of(left.begin(), left.end(), [](const Side& s) { return s.mark; });
    if (left.size() < 2 || right.size() < 3 || !apart || !narrow || marks) return {};
    std::vector<Block> blocks = blocks_of(left, right, x - body_, right_begin + body_);
    skip_head(blocks, last);
    if (!trim(blocks, last)) return {};
    std::vector<PdfCellSection> found =
        sections_of(blocks, last, (left_end + right_begin) / 2, right_begin);
    if (!are_cells(blocks, found, columns)) return {};
    size = static_cast<std::size_t>(
        std::count_if(blocks.begin(), blocks.end(), [](const Block& b) { return b.is_level; }));
    return found;
  }

  std::vector<PdfCellSection> sections_of(const std::vector<Block>& blocks, std::size_t last,
                                          float strip, float right_begin) const {
    std::vector<PdfCellSection> out;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
      const std::size_t row = blocks[b].first_row;
      if (blocks[b].heading || b == 0 || blocks[b - 1].heading) {
        if (!out.empty()) out.back().last = row;
        out.push_back({row, last, {}, {strip}, {}, {}});
      }
      if (!blocks[b].heading) out.back().rows.push_back(row);
    }
    for (PdfCellSection& section : out) {
      if (section.rows.empty()) continue;
      add_inner_strips(section, right_begin);
      set_extents(section);
    }
    return out;
  }

  void set_extents(PdfCellSection& found) const {
    found.lefts.assign(found.strips.size() + 1, 1e9F);
    std::vector<float> reached(found.lefts.size(), -1e9F);
    for_each_row(found, [&](std::size_t first, std::size_t last) {
      for (std::size_t c = 0; c < found.lefts.size(); ++c) {
        for (const Side& side : lines_in(first, last, found, c)) {
          found.lefts[c] = std::min(found.lefts[c], side.left);
          reached[c] = std::max(reached[c], side.right);
        }
      }
    });
    for (std::size_t c = 1; c < found.lefts.size(); ++c) {
      found.rights.push_back(std::max(reached[c - 1], found.lefts[c] - usual_strip * body_));
    }
    found.rights.push_back(right_);
  }

  // What stands beside the owner's name, in large print, is no row of cells.
  void skip_head(std::vector<Block>& blocks, std::size_t last) const {
    std::size_t end = 0;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
      const std::size_t until = b + 1 < blocks.size() ? blocks[b + 1].first_row : last;
      const auto large = [&](const WordRow& row) { return row.size > large_print * body_; };
      const auto begin = rows_.begin() + static_cast<std::ptrdiff_t>(blocks[b].first_row);
      const auto stop = rows_.begin() + static_cast<std::ptrdiff_t>(until);
      if (blocks[b].beside && std::any_of(begin, stop, large)) end = b + 1;
    }
    blocks.erase(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(end));
  }

  // Leaves what lies between the first and the last row of cells, with the heading above.
  static bool trim(std::vector<Block>& blocks, std::size_t& end) {
    const auto good = [](const Block& block) { return block.is_level || block.is_near; };
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), good).base();
    if (last != blocks.end()) end = last->first_row;
    blocks.erase(last, blocks.end());
    auto first = std::find_if(blocks.begin(), blocks.end(), good);
    if (first == blocks.end()) return false;
    while (first != blocks.begin() && (first - 1)->heading) --first;
    blocks.erase(blocks.begin(), first);
    return true;
  }

  bool are_cells(const std::vector<Block>& blocks, const std::vector<PdfCellSection>& found,
                 const PdfGutter* columns) const {
    std::size_t both = 0;
    std::size_t good = 0;
    std::size_t near = 0;
    std::size_t opens = 0;
    std::size_t alone = 0;
    std::size_t several = 0;
    std::size_t dated = 0;
    std::size_t lines = 0;
    for (const Block& block : blocks) {
      if (block.heading) continue;
      alone += block.beside ? 0 : 1;
      if (!block.beside) continue;
      ++both;
      good += block.is_level ? 1 : 0;
      near += block.is_near ? 1 : 0;
      opens += block.is_level && block.opens ? 1 : 0;
      lines += block.lines;
      several += block.lines > 1 && block.lines_beside > 1 && !block.dates ? 1 : 0;
      dated += block.is_level && block.dated ? 1 : 0;
    }
    if (good < 2 || lines > most_lines_left * both) return false;
    if (columns != nullptr) {
      // Two columns may begin level here and there.
      const bool all = good == both && 10 * opens >= 9 * good && 4 * alone <= both;
      if (!all || good < 3 || lines > most_lines_of_head * both) return false;
    }
    if (near > good || both - good - near > both / 5) return false;
    if (2 * alone > both || 10 * opens < 7 * good) return false;
    for (const PdfCellSection& section : found) several += mixed_rows(section);
    if (good == 2) return several == 2 && dated == 2;
    return several >= 2 || (several == 1 && good == 3);
  }

  // Rows in which several cells right of the first have several lines each.
  std::size_t mixed_rows(const PdfCellSection& section) const {
    std::size_t out = 0;
    for_each_row(section, [&](std::size_t first, std::size_t last) {
      std::size_t tall = 0;
      for (std::size_t c = 1; c <= section.strips.size(); ++c) {
        tall += lines_in(first, last, section, c).size() > 1 ? 1 : 0;
      }
      out += tall > 1 ? 1 : 0;
    });
    return out;
  }

  Sides lines_in(std::size_t first, std::size_t last, const PdfCellSection& found,
                 std::size_t cell) const {
    Sides out;
    const float from = cell == 0 ? -1e9F : found.strips[cell - 1];
    const float to = cell == found.strips.size() ? 1e9F : found.strips[cell];
    for (std::size_t i = first; i < last; ++i) add(rows_[i], i, from, to, out);
    return out;
  }

  // Blank strips through all rows of cells, right of the first.
  void add_inner_strips(PdfCellSection& found, float begin) const {
    std::vector<std::pair<float, float>> spans;
    for_each_row(found, [&](std::size_t first, std::size_t last) {
      for (std::size_t i = first; i < last; ++i) {
        for (const std::uint32_t w : rows_[i].words) {
          if (words_[w].box.left >= begin - 1) {
            spans.emplace_back(words_[w].box.left, words_[w].box.right);
          }
        }
      }
    });
    std::sort(spans.begin(), spans.end());
    float reached = begin;
    for (const auto& [from, to] : spans) {
      if (from - reached > inner_strip * body_) found.strips.push_back((from + reached) / 2);
      reached = std::max(reached, to);
    }
    for (std::size_t s = found.strips.size(); s-- > 1;) {
      if (!begins_cells(found, s)) {
        found.strips.erase(found.strips.begin() + static_cast<std::ptrdiff_t>(s));
      }
    }
  }

  // Dates and places at the right edge belong to the lines beside them.
  bool is_flush_right(const PdfCellSection& found, std::size_t cell) const {
    const Sides lines = lines_in(found.first, found.last, found, cell);
    float from = 1e9F;
    float to = -1e9F;
    for (const Side& line : lines) {
      from = std::min(from, line.left);
      to = std::max(to, line.right);
    }
    const auto near = [&](auto distance) {
      return std::count_if(lines.begin(), lines.end(),
                           [&](const Side& line) { return distance(line) < level * body_; });
    };
    const auto at_right = near([&](const Side& line) { return to - line.right; });
    const auto at_left = near([&](const Side& line) { return line.left - from; });
    return at_right > at_left && 10 * at_right >= 7 * static_cast<std::ptrdiff_t>(lines.size());
  }

  // Whether behind strip s one text stands in most rows, level with the row's top.
  bool begins_cells(const PdfCellSection& found, std::size_t s) const {
    if (is_flush_right(found, s + 1)) return false;
    std::size_t rows = 0;
    std::size_t full = 0;
    bool fits = true;
    for_each_row(found, [&](std::size_t first, std::size_t last) {
      ++rows;
      const Sides before = lines_in(first, last, found, s);
      const Sides behind = lines_in(first, last, found, s + 1);
      if (behind.empty()) return;
      full += before.empty() ? 0 : 1;
      if (behind.front().baseline - rows_[first].baseline > level * body_) fits = false;
      for (std::size_t i = 1; i < behind.size(); ++i) {
        const float gap = behind[i].baseline - behind[i - 1].baseline;
        if (gap > widest_pitch * behind[i].size) fits = false;
      }
    });
    return fits && full >= 2 && 2 * full >= rows;
  }

  template <class Action>
  void for_each_row(const PdfCellSection& section, Action action) const {
    for (std::size_t r = 0; r < section.rows.size(); ++r) {
      action(section.rows[r], r + 1 < section.rows.size() ? section.rows[r + 1] : section.last);
    }
  }

  const PdfPage& page_;
  const std::vector<PdfWord>& words_;
  const std::vector<WordRow>& rows_;
  float body_;
  float left_ = 1e9F;
  float right_ = -1e9F;
};

}  // namespace

std::vector<PdfCellSection> find_cell_rows(const PdfPage& page, const std::vector<PdfWord>& words,
                                           const std::vector<WordRow>& rows, float body,
                                           const PdfGutter* columns) {
  if (rows.size() < 4) return {};
  return CellFinder(page, words, rows, body).find(columns);
}

std::vector<PdfTableRow> table_of(const std::vector<PdfWord>& words,
                                  const std::vector<WordRow>& rows, const PdfCellSection& section) {
  std::vector<PdfTableRow> out;
  for (std::size_t n = 0; n < section.rows.size(); ++n) {
    const std::size_t last = n + 1 < section.rows.size() ? section.rows[n + 1] : section.last;
    out.emplace_back();
    for (std::size_t c = 0; c <= section.strips.size(); ++c) {
      PdfTableCell cell;
      cell.left = section.lefts[c];
      cell.right = section.rights[c];
      const float from = c == 0 ? -1e9F : section.strips[c - 1];
      const float to = c == section.strips.size() ? 1e9F : section.strips[c];
      for (std::size_t r = section.rows[n]; r < last; ++r) {
        for (const std::uint32_t i : rows[r].words) {
          if (words[i].box.left >= from && words[i].box.left < to) cell.words.push_back(i);
        }
      }
      if (!cell.words.empty()) out.back().cells.push_back(std::move(cell));
    }
  }
  return out;
}

}  // namespace vitagraph
