#include "extract/read/pdf/gutter_score.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>

#include "extract/read/list_mark.hpp"

namespace vitagraph {
namespace {

constexpr float dense_pitch = 2.0F;     // baselines nearer than this times the size
constexpr std::size_t dense_lines = 4;  // so many of them are running text or a list
constexpr float threshold = 1.5F;
constexpr std::uint32_t most_heading_words = 5;
constexpr float large_print = 1.25F;  // of the body's size
// Two lists side by side: shares of lines with bullets. Headings stand on the left as well.
constexpr float label_share = 0.55F;  // of the lines look like headings: they are labels
constexpr std::size_t least_headings = 2;
constexpr float same_row = 2.0F;  // points, between rules or filled boxes
// Rows of a table whose cells are wrapped.
constexpr float band_pitch = 1.45F;  // of the size: lines farther apart are of two bands
constexpr float level_rows = 0.45F;  // of the size
constexpr float most_entry_lines = 9;
constexpr float most_dated = 0.5F;  // of the left side's lines
constexpr float flush_share = 0.8F;
constexpr float level_share = 0.7F;
constexpr float least_bands = 4;
constexpr float most_band_lines = 1.8F;  // of the side that has less, on average
constexpr float rail_share = 0.6F;       // of the left side's lines that are no headings
constexpr std::uint32_t most_date_words = 5;
constexpr std::uint32_t most_date_bytes = 28;
constexpr float marked_left = 0.25F;
constexpr float marked_right = 0.45F;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_bullet(const std::string& word) {
  const char first = word.empty() ? 'x' : word.front();
  const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  if ((letter && first != 'o') || is_digit(first)) return false;  // most words
  return find_list_mark(word + " x").mark == ListMark::bullet;
}

void add_side(const std::vector<PdfWord>& words, const WordRow& row, std::size_t index,
              std::span<const std::uint32_t> part, std::vector<SideLine>& out) {
  SideLine line;
  line.row = index;
  line.baseline = row.baseline;
  line.left = words[part.front()].box.left;
  line.bold = true;
  std::uint32_t upper = 0;
  std::uint32_t lower = 0;
  for (const std::uint32_t i : part) {
    const PdfWord& word = words[i];
    line.right = std::max(line.right, word.box.right);
    line.size = std::max(line.size, word.size);
    line.words += word.glued ? 0 : 1;
    line.characters += static_cast<std::uint32_t>(word.text.size());
    line.has_year = line.has_year || word.has_year;
    line.bold = line.bold && word.bold;
    upper += word.upper;
    lower += word.lower;
  }
  line.capitals = upper >= 4 && lower == 0;
  line.marked = part.size() > 1 && is_bullet(words[part.front()].text);
  out.push_back(line);
}

bool is_heading_like(const SideLine& line, float body) {
  if (line.has_year || line.words > 5) return false;
  return line.size > 1.12F * body || line.capitals || line.bold;
}

/// What the score is made of, for one side.
struct SideFacts {
  float lines = 0;
  float dense = 0;     // share of the lines that stand in runs of text
  float dates = 0;     // share of lines with a year
  float headings = 0;  // share of lines that look like headings
  std::size_t heading_count = 0;
  std::size_t large_count = 0;  // lines in larger print
  float marked = 0;             // share of lines with a bullet
  float words = 0;              // a line
  float width = 0;              // between the outermost edges
  float flush_right = 0;  // share of lines that end at the right edge, when the left is ragged
};

SideFacts facts_of(const std::vector<SideLine>& side, float body) {
  SideFacts f;
  f.lines = static_cast<float>(side.size());
  std::size_t run = 0;
  std::size_t dense = 0;
  float left = side.front().left;
  float right = side.front().right;
  for (std::size_t i = 0; i < side.size(); ++i) {
    const SideLine& line = side[i];
    const bool near =
        i > 0 && line.baseline - side[i - 1].baseline < dense_pitch * std::max(line.size, body);
    run = near ? run + 1 : 1;
    if (run == dense_lines) dense += dense_lines;
    if (run > dense_lines) ++dense;
    f.dates += line.has_year ? 1.0F : 0.0F;
    f.heading_count += is_heading_like(line, body) ? 1 : 0;
    f.large_count += !line.has_year && line.size > large_print * body ? 1 : 0;
    f.words += static_cast<float>(line.words);
    f.marked += line.marked ? 1.0F : 0.0F;
    left = std::min(left, line.left);
    right = std::max(right, line.right);
  }
  float at_left = 0;
  float at_right = 0;
  for (const SideLine& line : side) {
    at_left += line.left - left < 0.3F * body ? 1.0F : 0.0F;
    at_right += right - line.right < 0.3F * body ? 1.0F : 0.0F;
  }
  f.dense = static_cast<float>(dense) / f.lines;
  f.dates /= f.lines;
  f.headings = static_cast<float>(f.heading_count) / f.lines;
  f.words /= f.lines;
  f.marked /= f.lines;
  f.width = right - left;
  f.flush_right = at_right > at_left ? at_right / f.lines : 0.0F;
  return f;
}

/// Share of short lines with a year among those that are no headings: a rail of dates, which is no
/// column however few lines stand beside it.
float share_of_dates(const std::vector<SideLine>& side, float body) {
  float lines = 0;
  float dates = 0;
  for (const SideLine& line : side) {
    if (is_heading_like(line, body)) continue;
    ++lines;
    const bool is_date =
        line.has_year && line.words <= most_date_words && line.characters <= most_date_bytes;
    dates += is_date ? 1.0F : 0.0F;
  }
  return lines > 0 ? dates / lines : 0.0F;
}

float shared_rows(const GutterSides& sides) {
  float shared = 0;
  std::size_t j = 0;
  for (const SideLine& line : sides.left) {
    while (j < sides.right.size() && sides.right[j].row < line.row) ++j;
    shared += j < sides.right.size() && sides.right[j].row == line.row ? 1.0F : 0.0F;
  }
  return shared;
}

/// Text between two level strips of white that run across both sides.
struct Band {
  const SideLine* first[2] = {nullptr, nullptr};  // of the left and of the right side
  const SideLine* last[2] = {nullptr, nullptr};
  float lines[2] = {0, 0};
  bool dated[2] = {false, false};  // a year below the first line
};

std::vector<Band> bands_of(const GutterSides& sides, float body) {
  std::vector<Band> bands;
  float reached = -1e9F;
  auto left = sides.left.begin();
  auto right = sides.right.begin();
  while (left != sides.left.end() || right != sides.right.end()) {
    const bool from_left = right == sides.right.end() ||
                           (left != sides.left.end() && left->baseline <= right->baseline);
    const SideLine& line = from_left ? *left++ : *right++;
    const int side = from_left ? 0 : 1;
    if (line.baseline - reached > band_pitch * std::max(line.size, body)) bands.emplace_back();
    reached = line.baseline;
    Band& band = bands.back();
    if (band.first[side] == nullptr) {
      band.first[side] = &line;
    } else {
      band.dated[side] = band.dated[side] || line.has_year;
    }
    band.last[side] = &line;
    ++band.lines[side];
  }
  return bands;
}

// Rows of a table: in band after band both sides begin, or have their middle, at one height.
bool is_in_rows(const GutterSides& sides, float body) {
  float both = 0;
  float level = 0;
  float lines = 0;
  std::size_t single = 0;
  for (const Band& band : bands_of(sides, body)) {
    if (band.first[0] == nullptr || band.first[1] == nullptr) {
      ++single;
      continue;
    }
    ++both;
    lines += std::min(band.lines[0], band.lines[1]);
    const float top = band.first[0]->baseline - band.first[1]->baseline;
    const float bottom = band.last[0]->baseline - band.last[1]->baseline;
    if (std::fabs(top) < level_rows * body || std::fabs(top + bottom) < level_rows * body) ++level;
  }
  return both >= least_bands && level >= level_share * both && lines <= most_band_lines * both;
}

// Headings that have none beside them.
std::size_t lone_headings(const std::vector<SideLine>& side, const std::vector<SideLine>& other,
                          float body) {
  std::size_t count = 0;
  auto beside = other.begin();
  for (const SideLine& line : side) {
    while (beside != other.end() && beside->row < line.row) ++beside;
    if (!is_heading_like(line, body)) continue;
    const bool level =
        beside != other.end() && beside->row == line.row && is_heading_like(*beside, body);
    count += level ? 0 : 1;
  }
  return count;
}

// Labels or dates that end at the strip, as text begins behind it.
bool ends_at_strip(const std::vector<SideLine>& left, float body) {
  float from = 1e9F;
  float to = -1e9F;
  for (const SideLine& line : left) {
    from = std::min(from, line.left);
    to = std::max(to, line.right);
  }
  const auto share = [&](auto near) {
    return static_cast<float>(std::count_if(left.begin(), left.end(), near)) /
           static_cast<float>(left.size());
  };
  const float at_right = share([&](const SideLine& line) { return to - line.right < 0.3F * body; });
  const float at_left = share([&](const SideLine& line) { return line.left - from < 0.3F * body; });
  return at_right >= 0.7F && at_left < 0.5F;
}

// Tops of what is painted left of x, and of what is painted behind it.
template <class Painted>
std::pair<std::vector<float>, std::vector<float>> tops_beside(const std::vector<Painted>& all,
                                                              float x) {
  std::pair<std::vector<float>, std::vector<float>> out;
  for (const Painted& one : all) {
    const bool on_left = (one.box.left + one.box.right) / 2 < x;
    (on_left ? out.first : out.second).push_back(one.box.top);
  }
  return out;
}

// Whether one of `these` has none of `those` beside it.
bool has_lone(const std::vector<float>& these, const std::vector<float>& those) {
  return std::any_of(these.begin(), these.end(), [&](float top) {
    return std::none_of(those.begin(), those.end(),
                        [&](float other) { return std::fabs(other - top) < same_row; });
  });
}

}  // namespace

bool are_entries(const GutterSides& sides, float body) {
  std::size_t both = 0;
  std::size_t entries = 0;
  std::size_t headed = 0;
  for (const Band& band : bands_of(sides, body)) {
    if (band.first[0] == nullptr || band.first[1] == nullptr) continue;
    ++both;
    const bool plain =
        std::none_of(std::begin(band.first), std::end(band.first),
                     [](const SideLine* line) { return line->has_year || line->marked; });
    if (!plain || !band.dated[0] || !band.dated[1]) continue;
    if (std::max(band.lines[0], band.lines[1]) > most_entry_lines) continue;
    const float top = band.first[0]->baseline - band.first[1]->baseline;
    if (std::fabs(top) > level_rows * body) continue;
    ++entries;
    headed += is_heading_like(*band.first[0], body) && is_heading_like(*band.first[1], body);
  }
  // Dates begin the rows of tables.
  const auto dated = std::count_if(sides.left.begin(), sides.left.end(),
                                   [](const SideLine& line) { return line.has_year; });
  if (static_cast<float>(dated) > most_dated * static_cast<float>(sides.left.size())) return false;
  if (entries == 0 || entries * 2 < both || (entries < 2 && headed < 1)) return false;
  float left = 1e9F;
  for (const SideLine& line : sides.right) left = std::min(left, line.left);
  const auto flush = std::count_if(sides.right.begin(), sides.right.end(), [&](const auto& line) {
    return line.left - left < level_rows * body;
  });
  return static_cast<float>(flush) >= flush_share * static_cast<float>(sides.right.size());
}

bool is_table(const GutterSides& sides, float body) {
  if (!is_in_rows(sides, body)) return false;
  if (ends_at_strip(sides.left, body)) return true;
  const SideFacts left = facts_of(sides.left, body);
  const SideFacts right = facts_of(sides.right, body);
  return std::max(left.headings, right.headings) > label_share ||
         lone_headings(sides.left, sides.right, body) < least_headings ||
         lone_headings(sides.right, sides.left, body) < least_headings;
}

bool has_year(std::string_view word) {
  for (std::size_t i = 0; i + 4 <= word.size(); ++i) {
    const bool starts = i == 0 || !is_digit(word[i - 1]);
    const bool ends = i + 4 == word.size() || !is_digit(word[i + 4]);
    if (!starts || !ends) continue;
    const bool century =
        (word[i] == '1' && word[i + 1] == '9') || (word[i] == '2' && word[i + 1] == '0');
    if (century && is_digit(word[i + 2]) && is_digit(word[i + 3])) return true;
  }
  return false;
}

GutterEdges edges_of(const std::vector<PdfWord>& words, const std::vector<WordRow>& rows,
                     std::size_t first, std::size_t last, float x) {
  GutterEdges edges;
  for (std::size_t r = first; r < last; ++r) {
    for (const std::uint32_t i : rows[r].words) {
      const Box& box = words[i].box;
      if (box.left < x) {
        edges.left = std::max({edges.left, 0.0F, box.right});
      } else {
        edges.right = std::min(edges.right, box.left);
        break;  // the words of a row stand from left to right
      }
    }
  }
  return edges;
}

GutterSides sides_of(const std::vector<PdfWord>& words, const std::vector<WordRow>& rows,
                     std::size_t first, std::size_t last, float x) {
  GutterSides sides;
  sides.edges = edges_of(words, rows, first, last, x);
  for (std::size_t r = first; r < last; ++r) {
    const WordList& all = rows[r].words;
    const auto middle = std::partition_point(
        all.begin(), all.end(), [&](std::uint32_t i) { return words[i].box.left < x; });
    const std::span<const std::uint32_t> span(all);
    const auto count = static_cast<std::size_t>(middle - all.begin());
    if (count > 0) {
      add_side(words, rows[r], r, span.first(count), sides.left);
    }
    if (count < all.size()) {
      add_side(words, rows[r], r, span.subspan(count), sides.right);
    }
  }
  return sides;
}

PdfBacking backing_of(const PdfPage& page, const std::vector<WordRow>& rows,
                      const GutterSides& sides, std::size_t first, std::size_t last, float body) {
  const float top = rows[first].baseline;
  const float bottom = rows[last - 1].baseline;
  const float need = 0.6F * (bottom - top);
  const auto runs_along = [&](const Box& box) {
    return std::min(box.bottom, bottom) - std::max(box.top, top) >= need;
  };
  const auto in_strip = [&](float x) {
    return x > sides.edges.left - 0.3F * body && x < sides.edges.right + 0.3F * body;
  };
  const bool filled = std::any_of(page.fills.begin(), page.fills.end(), [&](const PdfFill& fill) {
    return runs_along(fill.box) && (in_strip(fill.box.left) || in_strip(fill.box.right));
  });
  if (filled) return PdfBacking::fill;
  const bool ruled = std::any_of(page.rules.begin(), page.rules.end(), [&](const PdfRule& rule) {
    return runs_along(rule.box) && in_strip((rule.box.left + rule.box.right) / 2);
  });
  return ruled ? PdfBacking::rule : PdfBacking::none;
}

bool is_ruled_apart(const PdfPage& page, const std::vector<WordRow>& rows, const GutterSides& sides,
                    std::size_t first, std::size_t last) {
  const float top = rows[first].baseline - rows[first].size;
  const float bottom = rows[last - 1].baseline + rows[last - 1].size;
  float left = 1e9F;
  float right = -1e9F;
  for (const SideLine& line : sides.left) left = std::min(left, line.left);
  for (const SideLine& line : sides.right) right = std::max(right, line.right);
  const auto tops_of = [&](float from, float to) {
    std::vector<float> tops;
    for (const PdfRule& rule : page.rules) {
      const Box& box = rule.box;
      if (box.top > top && box.bottom < bottom && box.width() > 0.7F * (to - from) &&
          box.left > from - 0.2F * (to - from) && box.right < to + 0.2F * (to - from)) {
        tops.push_back(box.top);
      }
    }
    return tops;
  };
  const std::vector<float> on_left = tops_of(left, sides.edges.left);
  const std::vector<float> on_right = tops_of(sides.edges.right, right);
  if (on_left.empty() || on_right.empty()) return false;
  // Rules of cells stand in rows, on both sides.
  const auto [on_the_left, on_the_right] = tops_beside(page.rules, sides.edges.right);
  return has_lone(on_left, on_the_right) || has_lone(on_right, on_the_left);
}

bool is_barred_apart(const PdfPage& page, const GutterSides& sides, float body) {
  const auto tops_of = [&](const std::vector<SideLine>& side, float from, float to) {
    std::vector<float> tops;
    for (const SideLine& line : side) {
      if (line.has_year || line.marked || line.words > most_heading_words) continue;
      const auto bar = std::find_if(page.fills.begin(), page.fills.end(), [&](const auto& fill) {
        const Box& box = fill.box;
        return box.top < line.baseline && box.bottom > line.baseline && box.height() < 3 * body &&
               box.left > from - 2 * body && box.left < from + 2 * body &&
               box.right < to + 2 * body && box.width() > 0.7F * (to - from);
      });
      if (bar != page.fills.end()) tops.push_back(bar->box.top);
    }
    return tops;
  };
  const auto left_of = [](const std::vector<SideLine>& side) {
    return std::min_element(side.begin(), side.end(),
                            [](const auto& a, const auto& b) { return a.left < b.left; })
        ->left;
  };
  const auto right_of = [](const std::vector<SideLine>& side) {
    return std::max_element(side.begin(), side.end(),
                            [](const auto& a, const auto& b) { return a.right < b.right; })
        ->right;
  };
  const std::vector<float> left = tops_of(sides.left, left_of(sides.left), sides.edges.left);
  const std::vector<float> right = tops_of(sides.right, sides.edges.right, right_of(sides.right));
  if (left.empty() || right.empty()) return false;
  // Filled cells of a table stand in rows, however tall the cells are.
  const auto [on_the_left, on_the_right] = tops_beside(page.fills, sides.edges.right);
  return has_lone(left, on_the_right) || has_lone(right, on_the_left);
}

float gutter_score(const GutterSides& sides, float body, bool backed) {
  const SideFacts left = facts_of(sides.left, body);
  const SideFacts right = facts_of(sides.right, body);
  const bool left_is_less = left.lines < right.lines;
  const SideFacts& less = left_is_less ? left : right;
  const SideFacts& more = left_is_less ? right : left;
  const bool lists = left.marked > marked_left && right.marked > marked_right;
  if (less.lines < (lists ? 2 : 3) || more.lines < (lists ? 3 : 4)) return -1;
  const float alone = 1 - shared_rows(sides) / less.lines;
  float score = 3 * std::min(alone, 0.6F) + 1.5F * less.dense - 0.5F;
  const bool labels = less.headings > label_share;
  if (!labels && less.heading_count >= 1 && more.heading_count >= 1) score += 0.5F;
  if (!labels && less.heading_count >= 2 && more.heading_count >= 2) score += 0.5F;
  if (labels) score -= 1;
  const float rail = share_of_dates(sides.left, body);
  const float dated = rail > rail_share ? std::max(rail, less.dates) : less.dates;
  score -= 3 * std::max(0.0F, dated - 0.1F);
  // Dates and places stand flush right, without headings of their own.
  const bool headed = right.large_count >= 2 && right.dates < 0.2F;
  if (!left_is_less) score -= (headed ? 0.3F : 1.5F) * right.flush_right;
  if (less.words < 1.5F) score -= 0.5F;
  if (lists) score += 2;
  if (backed) score += 2;
  return score - threshold;
}

}  // namespace vitagraph
