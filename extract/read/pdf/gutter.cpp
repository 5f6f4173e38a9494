#include "extract/read/pdf/gutter.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "extract/read/pdf/gutter_score.hpp"

namespace vitagraph {
namespace {

constexpr float strip_width = 0.75F;    // of the body's size
constexpr float grid = 5.0F;            // points between the places tried
constexpr float edge_grid = 1.5F;       // left edges nearer than this are one
constexpr std::size_t least_edges = 2;  // words that begin at a place worth a look
constexpr std::size_t most_places = 220;
constexpr float ruled_apart = 1.0F;   // added where both sides have rules of their own
constexpr float barred_apart = 2.0F;  // where they have heading bars of their own
constexpr float tabular = 2.0F;       // taken off where both sides stand in rows
constexpr std::size_t least_entry_rows = 3;
constexpr float heading_gap = 1.45F;  // of the size, between a heading and what stands above it
constexpr float sure_enough = 2.0F;   // a score above it says no more
constexpr float attached = 0.7F;      // of the dates: with text beside them
constexpr float mostly_dates = 0.6F;
constexpr float mostly_flush = 0.8F;
constexpr float rule_overhang = 18.0F;  // a rule this far over both sides crosses the strip

/// What can be seen of one side of a row.
class Search {
 public:
  Search(const PdfPage& page, const std::vector<PdfWord>& words, const std::vector<WordRow>& rows,
         float body)
      : page_(page), words_(words), rows_(rows), body_(body), width_(strip_width * body) {
    reaches_.reserve(rows.size());
    for (const WordRow& row : rows) reaches_.push_back(reach_of(row));
  }

  std::optional<PdfGutter> best() {
    std::vector<PdfGutter> found;
    for (const float x : places()) {
      for (const PdfGutter& gutter : gutters_at(x)) {
        if (gutter.score > 0) found.push_back(gutter);
      }
    }
    const auto value = [](const PdfGutter& gutter) {
      const float rows = static_cast<float>(gutter.last - gutter.first);
      return std::lround(1000 * std::min(gutter.score, sure_enough) * std::pow(rows, 0.75F));
    };
    std::vector<PdfGutter> by_value = found;
    std::stable_sort(by_value.begin(), by_value.end(),
                     [&](const PdfGutter& a, const PdfGutter& b) { return value(a) > value(b); });
    const auto best = std::find_if(by_value.begin(), by_value.end(), [&](const PdfGutter& gutter) {
      return !tears_off_dates(gutter, found);
    });
    if (best == by_value.end()) return entries_beside();
    return longest_like(*best, found);
  }

 private:
  // Entries side by side, from one heading on the left to the next.
  std::optional<PdfGutter> entries_beside() const {
    std::optional<PdfGutter> most;
    for (const float x : places()) {
      std::size_t first = 0;
      for (std::size_t i = 0; i <= rows_.size(); ++i) {
        const bool ends = i == rows_.size() || crosses(rows_[i], x) || heads_alone(i, x);
        if (!ends) continue;
        if (i >= first + least_entry_rows && (!most || i - first > most->last - most->first)) {
          const GutterSides sides = sides_of(words_, rows_, first, i, x);
          if (!sides.left.empty() && !sides.right.empty() && are_entries(sides, body_)) {
            most = PdfGutter{x, sides.edges.left, sides.edges.right, first, i, 1, false, false};
          }
        }
        first = i + 1;
      }
    }
    return most;
  }

  // A row with text on the left only, apart from the row above: bold, large or in capitals, with
  // rows of both sides behind it.
  bool heads_alone(std::size_t i, float x) const {
    const WordRow& row = rows_[i];
    if (row.right > x || i == 0 || i + 1 >= rows_.size()) return false;
    const float above = row.baseline - rows_[i - 1].baseline;
    const float below = rows_[i + 1].baseline - row.baseline;
    if (above < heading_gap * body_ || below < 1.1F * body_) return false;
    if (rows_[i + 1].left > x || rows_[i + 1].right < x) return false;
    return std::all_of(row.words.begin(), row.words.end(), [&](std::uint32_t w) {
      const PdfWord& word = words_[w];
      return !word.has_year &&
             (word.bold || word.size > 1.12F * body_ || (word.upper > 2 && word.lower == 0));
    });
  }

  // Where words begin behind a wide gap, and a grid for columns that are not flush left.
  std::vector<float> places() const {
    std::vector<float> edges;
    float left = 1e9F;
    float right = -1e9F;
    for (const WordRow& row : rows_) {
      left = std::min(left, row.left);
      right = std::max(right, row.right);
      float reached = -1e9F;
      for (const std::uint32_t i : row.words) {
        if (words_[i].box.left - reached > width_) edges.push_back(words_[i].box.left);
        reached = std::max(reached, words_[i].box.right);
      }
    }
    std::sort(edges.begin(), edges.end());
    std::vector<float> out;
    for (std::size_t i = 0; i < edges.size();) {
      std::size_t end = i;
      while (end < edges.size() && edges[end] - edges[i] < edge_grid) ++end;
      if (end - i >= least_edges) out.push_back(edges[i] - width_ / 2);
      i = end;
    }
    for (float x = left + 3 * body_; x < right - 3 * body_; x += grid) {
      if (out.size() >= most_places) break;
      out.push_back(x);
    }
    std::sort(out.begin(), out.end());
    std::erase_if(out, [&](float x) { return x < left + 2 * body_ || x > right - 2 * body_; });
    return out;
  }

  // The same column may reach beyond the rows where it shows most.
  PdfGutter longest_like(const PdfGutter& best, const std::vector<PdfGutter>& found) const {
    PdfGutter longest = best;
    for (const PdfGutter& other : found) {
      const bool holds = other.first <= longest.first && other.last >= longest.last;
      const bool same = std::fabs(other.right - best.right) < 0.3F * body_ ||
                        std::fabs(other.left - best.left) < 0.3F * body_;
      const bool longer = other.last - other.first > longest.last - longest.first;
      if (holds && same && longer && !tears_off_dates(other, found)) longest = other;
    }
    return longest;
  }

  /// What stands between two strips, over the rows of the first.
  struct Band {
    float rows = 0;
    float dated = 0;
    float beside = 0;    // rows with text across the first strip
    float opposite = 0;  // rows with text across the second one
    float right = -1e9F;
    std::vector<float> rights;
  };

  Band band_between(const PdfGutter& gutter, float other) const {
    const float from = std::min(gutter.x, other);
    const float to = std::max(gutter.x, other);
    Band band;
    for (std::size_t r = gutter.first; r < gutter.last; ++r) {
      bool inside = false;
      bool dated = false;
      bool left = false;
      bool right = false;
      float end = -1e9F;
      for (const std::uint32_t i : rows_[r].words) {
        const PdfWord& word = words_[i];
        const float middle = (word.box.left + word.box.right) / 2;
        left = left || middle < from;
        right = right || middle > to;
        if (middle < from || middle > to) continue;
        inside = true;
        dated = dated || word.has_year;
        end = std::max(end, word.box.right);
      }
      if (!inside) continue;
      ++band.rows;
      band.dated += dated ? 1.0F : 0.0F;
      band.beside += (gutter.x < other ? left : right) ? 1.0F : 0.0F;
      band.opposite += (gutter.x < other ? right : left) ? 1.0F : 0.0F;
      band.right = std::max(band.right, end);
      band.rights.push_back(end);
    }
    return band;
  }

  // Whether dates (or what else stands flush right) behind the strip belong to the rows before
  // it, and another strip parts both together from the rest.
  bool tears_off_dates(const PdfGutter& gutter, const std::vector<PdfGutter>& found) const {
    return std::any_of(found.begin(), found.end(), [&](const PdfGutter& other) {
      if (std::fabs(other.x - gutter.x) < 2 * body_) return false;
      const std::size_t first = std::max(gutter.first, other.first);
      const std::size_t last = std::min(gutter.last, other.last);
      if (last < first + 3 || (last - first) * 10 < (gutter.last - gutter.first) * 6) return false;
      const Band band = band_between(gutter, other.x);
      if (band.rows < 2 || band.beside < attached * band.rows) return false;
      if (band.beside < band.opposite + 0.15F * band.rows) return false;
      const auto flush = std::count_if(band.rights.begin(), band.rights.end(), [&](float right) {
        return band.right - right < 0.3F * body_;
      });
      return band.dated >= mostly_dates * band.rows ||
             (gutter.x < other.x && static_cast<float>(flush) >= mostly_flush * band.rows);
    });
  }

  bool crosses(const WordRow& row, float x) const {
    if (row.left > x + width_ / 2 || row.right < x - width_ / 2) return false;
    const Reach& reach = reaches_[static_cast<std::size_t>(&row - rows_.data())];
    const auto behind = std::lower_bound(reach.lefts.begin(), reach.lefts.end(),
                                         x + width_ / 2 - 0.1F);  // begins right of the strip
    return behind != reach.lefts.begin() &&
           reach.rights[static_cast<std::size_t>(behind - reach.lefts.begin()) - 1] >
               x - width_ / 2 + 0.1F;
  }

  /// Where words of a row begin, from left to right, and how far right those until there reach.
  struct Reach {
    std::vector<float> lefts;
    std::vector<float> rights;
  };

  Reach reach_of(const WordRow& row) const {
    std::vector<std::pair<float, float>> spans;
    spans.reserve(row.words.size());
    for (const std::uint32_t i : row.words) {
      spans.emplace_back(words_[i].box.left, words_[i].box.right);
    }
    if (!std::is_sorted(spans.begin(), spans.end())) std::sort(spans.begin(), spans.end());
    Reach out;
    float right = -1e9F;
    for (const auto& [left, end] : spans) {
      right = std::max(right, end);
      out.lefts.push_back(left);
      out.rights.push_back(right);
    }
    return out;
  }

  // A rule or a flat band over the strip between two baselines, or through a row.
  bool is_ruled(float x, float above, float below) const {
    const auto over = [&](const Box& box) {
      const float y = (box.top + box.bottom) / 2;
      return box.left < x - rule_overhang && box.right > x + rule_overhang && y > above &&
             y < below && box.height() < 3 * body_;
    };
    return std::any_of(page_.rules.begin(), page_.rules.end(),
                       [&](const PdfRule& rule) { return over(rule.box); });
  }

  std::vector<PdfGutter> gutters_at(float x) {
    std::vector<PdfGutter> out;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= rows_.size(); ++i) {
      const bool ends = i == rows_.size() || crosses(rows_[i], x);
      const bool ruled =
          !ends && i > first && is_ruled(x, rows_[i - 1].baseline, rows_[i].baseline);
      if (!ends && !ruled) continue;
      if (i > first) consider(x, first, i, out);
      first = ends ? i + 1 : i;
    }
    return out;
  }

  void consider(float x, std::size_t first, std::size_t last, std::vector<PdfGutter>& out) {
    if (last - first < 4) return;
    // The same words on both sides were judged at the place before.
    const GutterEdges edges = edges_of(words_, rows_, first, last, x);
    const std::array<float, 4> key{static_cast<float>(first), static_cast<float>(last), edges.left,
                                   edges.right};
    if (std::find(seen_.begin(), seen_.end(), key) != seen_.end()) return;
    seen_.push_back(key);
    const GutterSides sides = sides_of(words_, rows_, first, last, x);
    if (sides.left.size() < 2 || sides.right.size() < 2) return;
    PdfGutter gutter{x, edges.left, edges.right, first, last, 0, false, false};
    const PdfBacking backing = backing_of(page_, rows_, sides, first, last, body_);
    gutter.backed = backing != PdfBacking::none;
    gutter.score = gutter_score(sides, body_, gutter.backed);
    const bool ruled = is_ruled_apart(page_, rows_, sides, first, last);
    const bool barred = is_barred_apart(page_, sides, body_);
    if (ruled) gutter.score += ruled_apart;
    if (barred) gutter.score += barred_apart;
    gutter.apart = ruled || barred || backing == PdfBacking::fill;
    if (!gutter.apart && is_table(sides, body_)) gutter.score -= tabular;
    out.push_back(gutter);
  }

  const PdfPage& page_;
  const std::vector<PdfWord>& words_;
  const std::vector<WordRow>& rows_;
  float body_;
  float width_;
  std::vector<Reach> reaches_;  // by row
  std::vector<std::array<float, 4>> seen_;
};

}  // namespace

std::optional<PdfGutter> find_gutter(const PdfPage& page, const std::vector<PdfWord>& words,
                                     const std::vector<WordRow>& rows, float body) {
  if (rows.size() < 4) return std::nullopt;
  return Search(page, words, rows, body).best();
}

}  // namespace vitagraph
