#include "extract/read/pdf/ruled_tables.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace vitagraph {
namespace {

using Stroke = PdfGrid::Stroke;

constexpr float same_place = 2.5F;  // points: strokes nearer than this lie on one line
constexpr float meets = 3.5F;       // points between the ends of lines that meet
constexpr float drawn_share = 0.5F;
constexpr float least_side = 5.0F;          // points: lines nearer than this enclose no text
constexpr std::size_t most_strokes = 1500;  // of one direction, a page
constexpr std::size_t most_lines = 300;     // of one direction, a grid
constexpr std::size_t tallest_column = 9;   // rows of text: cells so tall are columns of a page
constexpr std::size_t least_cells_of_one_row = 3;
constexpr int deepest = 6;

// Pieces of one line, put together.
std::vector<Stroke> joined(std::vector<Stroke> strokes) {
  std::sort(strokes.begin(), strokes.end(), [](const Stroke& a, const Stroke& b) {
    return a.at != b.at ? a.at < b.at : a.from < b.from;
  });
  std::vector<Stroke> out;
  for (std::size_t begin = 0; begin < strokes.size();) {
    std::size_t end = begin;
    while (end < strokes.size() && strokes[end].at - strokes[begin].at <= same_place / 2) ++end;
    std::sort(strokes.begin() + static_cast<std::ptrdiff_t>(begin),
              strokes.begin() + static_cast<std::ptrdiff_t>(end),
              [](const Stroke& a, const Stroke& b) { return a.from < b.from; });
    const std::size_t first = out.size();
    for (; begin < end; ++begin) {
      if (out.size() > first && strokes[begin].from <= out.back().to + meets) {
        out.back().to = std::max(out.back().to, strokes[begin].to);
      } else {
        out.push_back(strokes[begin]);
      }
    }
  }
  return out;
}

bool meet(const Stroke& level, const Stroke& upright) {
  return upright.at > level.from - meets && upright.at < level.to + meets &&
         level.at > upright.from - meets && level.at < upright.to + meets;
}

/// Lines that meet, directly or by others.
class Groups {
 public:
  explicit Groups(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t of(std::size_t one) {
    while (parent_[one] != one) one = parent_[one] = parent_[parent_[one]];
    return one;
  }
  void join(std::size_t a, std::size_t b) { parent_[of(a)] = of(b); }

 private:
  std::vector<std::size_t> parent_;
};

std::vector<float> places(const std::vector<Stroke>& strokes, float from, float to) {
  std::vector<float> all{from, to};
  for (const Stroke& stroke : strokes) all.push_back(stroke.at);
  std::sort(all.begin(), all.end());
  std::vector<float> out;
  for (const float at : all) {
    if (out.empty() || at - out.back() > least_side) out.push_back(at);
  }
  return out;
}

std::size_t full_cells(const std::vector<PdfTableRow>& rows) {
  std::size_t out = 0;
  for (const PdfTableRow& row : rows) {
    if (row.cells.size() > 1) ++out;
    for (const PdfTableCell& cell : row.cells) out += full_cells(cell.rows);
  }
  return out;
}

// Two cells side by side that hold as much as columns of a page do.
bool holds_columns(const std::vector<PdfWord>& words, const std::vector<PdfTableRow>& rows) {
  return std::any_of(rows.begin(), rows.end(), [&](const PdfTableRow& row) {
    const auto tall = std::count_if(row.cells.begin(), row.cells.end(), [&](const auto& cell) {
      return word_rows(words, cell.words, 0.2F).size() >= tallest_column;
    });
    return tall > 1;
  });
}

}  // namespace

PdfGrid::PdfGrid(std::vector<Stroke> level, std::vector<Stroke> upright)
    : level_(std::move(level)), upright_(std::move(upright)) {
  box_ = {1e9F, 1e9F, -1e9F, -1e9F};
  for (const Stroke& line : level_) {
    box_ = {std::min(box_.left, line.from), std::min(box_.top, line.at),
            std::max(box_.right, line.to), std::max(box_.bottom, line.at)};
  }
  for (const Stroke& line : upright_) {
    box_ = {std::min(box_.left, line.at), std::min(box_.top, line.from),
            std::max(box_.right, line.at), std::max(box_.bottom, line.to)};
  }
  xs_ = places(upright_, box_.left, box_.right);
  ys_ = places(level_, box_.top, box_.bottom);
}

bool PdfGrid::is_drawn(const std::vector<Stroke>& strokes, float at,
                       std::span<const float> stops) const {
  std::vector<Stroke> near;
  std::copy_if(strokes.begin(), strokes.end(), std::back_inserter(near),
               [at](const Stroke& stroke) { return std::fabs(stroke.at - at) <= least_side; });
  for (std::size_t i = 1; i < stops.size(); ++i) {
    float drawn = 0;
    for (const Stroke& stroke : near) {
      drawn += std::max(0.0F, std::min(stroke.to, stops[i]) - std::max(stroke.from, stops[i - 1]));
    }
    if (drawn < drawn_share * (stops[i] - stops[i - 1])) return false;
  }
  return true;
}

bool PdfGrid::crosses_words(const std::vector<PdfWord>& words, const WordList& within) const {
  std::size_t crossed = 0;
  for (const std::uint32_t i : within) {
    const PdfWord& word = words[i];
    crossed += std::any_of(upright_.begin(), upright_.end(), [&](const Stroke& line) {
      return word.box.left + 0.3F * word.size < line.at &&
             word.box.right - 0.3F * word.size > line.at && word.baseline > line.from &&
             word.baseline < line.to;
    });
  }
  return crossed * 20 > within.size();
}

std::vector<std::size_t> PdfGrid::level_cuts(const Area& area) const {
  std::vector<std::size_t> out;
  for (std::size_t y = area.top + 1; y < area.bottom; ++y) {
    if (is_drawn(level_, ys_[y], std::span(xs_).subspan(area.left, area.right - area.left + 1))) {
      out.push_back(y);
    }
  }
  return out;
}

void PdfGrid::keep_rows_whole(const Area& area, std::vector<std::size_t>& edges) const {
  std::vector<std::size_t> kept{edges.front()};
  const auto cuts = [&](std::size_t e) {
    return level_cuts({edges[e - 1], edges[e], area.top, area.bottom});
  };
  std::vector<std::size_t> before = cuts(1);
  for (std::size_t e = 2; e < edges.size(); ++e) {
    std::vector<std::size_t> own = cuts(e);
    if (own.empty() || own != before) kept.push_back(edges[e - 1]);
    before = std::move(own);
  }
  kept.push_back(edges.back());
  if (kept.size() > 2) edges = std::move(kept);
}

PdfTableRow PdfGrid::row_in(const std::vector<PdfWord>& words, const WordList& list,
                            const Area& area, int depth) const {
  std::vector<std::size_t> edges{area.left};
  for (std::size_t x = area.left + 1; x < area.right; ++x) {
    if (is_drawn(upright_, xs_[x], std::span(ys_).subspan(area.top, area.bottom - area.top + 1))) {
      edges.push_back(x);
    }
  }
  edges.push_back(area.right);
  keep_rows_whole(area, edges);
  PdfTableRow row;
  for (std::size_t e = 1; e < edges.size(); ++e) {
    PdfTableCell cell;
    cell.left = xs_[edges[e - 1]];
    cell.right = xs_[edges[e]];
    for (const std::uint32_t i : list) {
      const float middle = (words[i].box.left + words[i].box.right) / 2;
      const bool first = e == 1 && middle < cell.left;
      const bool last = e + 1 == edges.size() && middle >= cell.right;
      if (first || last || (middle >= cell.left && middle < cell.right)) cell.words.push_back(i);
    }
    if (cell.words.empty()) continue;
    const Area inner{edges[e - 1], edges[e], area.top, area.bottom};
    if (edges.size() > 2 && depth < deepest) {
      cell.rows = rows_in(words, cell.words, inner, depth + 1);
      if (cell.rows.size() < 2) cell.rows.clear();
    }
    row.cells.push_back(std::move(cell));
  }
  return row;
}

std::vector<PdfTableRow> PdfGrid::rows_in(const std::vector<PdfWord>& words, const WordList& list,
                                          const Area& area, int depth) const {
  std::vector<std::size_t> edges{area.top};
  for (const std::size_t y : level_cuts(area)) edges.push_back(y);
  edges.push_back(area.bottom);
  std::vector<PdfTableRow> rows;
  for (std::size_t e = 1; e < edges.size(); ++e) {
    const float top = ys_[edges[e - 1]];
    const float bottom = ys_[edges[e]];
    WordList inside;
    for (const std::uint32_t i : list) {
      const float middle = words[i].baseline - 0.3F * words[i].size;
      const bool first = e == 1 && middle < top;
      const bool last = e + 1 == edges.size() && middle >= bottom;
      if (first || last || (middle >= top && middle < bottom)) inside.push_back(i);
    }
    if (inside.empty()) continue;
    rows.push_back(row_in(words, inside, {area.left, area.right, edges[e - 1], edges[e]}, depth));
  }
  return rows;
}

std::vector<PdfTableRow> PdfGrid::rows(const std::vector<PdfWord>& words,
                                       const WordList& within) const {
  if (xs_.size() < 3 || ys_.size() < 2 || xs_.size() > most_lines || ys_.size() > most_lines) {
    return {};
  }
  if (crosses_words(words, within)) return {};
  std::vector<PdfTableRow> rows = rows_in(words, within, {0, xs_.size() - 1, 0, ys_.size() - 1}, 0);
  const bool several = full_cells(rows) > 1 ||
                       (rows.size() == 1 && rows.front().cells.size() >= least_cells_of_one_row);
  if (!several || holds_columns(words, rows)) return {};
  return rows;
}

std::vector<PdfGrid> grids_of(const PdfPage& page) {
  std::vector<Stroke> level;
  std::vector<Stroke> upright;
  for (const PdfRule& rule : page.rules) {
    const Box& box = rule.box;
    if (box.width() >= box.height()) {
      level.push_back({(box.top + box.bottom) / 2, box.left, box.right});
    } else {
      upright.push_back({(box.left + box.right) / 2, box.top, box.bottom});
    }
  }
  if (level.size() > most_strokes || upright.size() > most_strokes) return {};
  level = joined(std::move(level));
  upright = joined(std::move(upright));
  Groups groups(level.size() + upright.size());
  for (std::size_t l = 0; l < level.size(); ++l) {
    for (std::size_t u = 0; u < upright.size(); ++u) {
      if (meet(level[l], upright[u])) groups.join(l, level.size() + u);
    }
  }
  std::vector<std::pair<std::vector<Stroke>, std::vector<Stroke>>> found(level.size() +
                                                                         upright.size());
  for (std::size_t l = 0; l < level.size(); ++l) found[groups.of(l)].first.push_back(level[l]);
  for (std::size_t u = 0; u < upright.size(); ++u) {
    found[groups.of(level.size() + u)].second.push_back(upright[u]);
  }
  std::vector<PdfGrid> out;
  for (auto& [across, down] : found) {
    if (across.size() >= 2 && !down.empty()) out.emplace_back(std::move(across), std::move(down));
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const PdfGrid& a, const PdfGrid& b) { return a.box().top < b.box().top; });
  return out;
}

}  // namespace vitagraph
