#include "extract/read/pdf/page_flows.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "extract/read/pdf/cell_rows.hpp"
#include "extract/read/pdf/gutter.hpp"

namespace vitagraph {
namespace {

constexpr int deepest = 6;
constexpr float equal_width = 0.78F;   // narrower than this share of the other: a side bar
constexpr float equal_text = 0.6F;     // less text than this share of the other as well
constexpr float most_text = 0.4F;      // of the page's, in columns that are not tall
constexpr std::size_t least_rows = 6;  // of such columns
constexpr float tall_share = 0.3F;     // of the page's height
constexpr std::size_t tall_rows = 12;
constexpr float wrapped_title = 1.8F;  // times the body's size
constexpr float title_pitch = 1.6F;    // of its size, between its baselines
constexpr float title_reach = 0.35F;   // of the page's height
constexpr float title_size = 1.45F;    // times the body's: the owner's name

std::size_t characters_of(const std::vector<PdfWord>& words, const WordList& list) {
  std::size_t count = 0;
  for (const std::uint32_t i : list) count += words[i].text.size() + 1;
  return count;
}

float largest_of(const std::vector<PdfWord>& words, const WordList& list) {
  float size = 0;
  for (const std::uint32_t i : list) {
    if (words[i].text.size() > 1 && !words[i].icon) size = std::max(size, words[i].size);
  }
  return size;
}

struct Extent {
  float left = 1e9F;
  float right = -1e9F;
  float width() const { return right - left; }
};

Extent extent_of(const std::vector<PdfWord>& words, const WordList& list) {
  Extent e;
  for (const std::uint32_t i : list) {
    e.left = std::min(e.left, words[i].box.left);
    e.right = std::max(e.right, words[i].box.right);
  }
  return e;
}

class Splitter {
 public:
  Splitter(const PdfPage& page, const std::vector<PdfWord>& words, const WordList& region)
      : page_(page),
        words_(words),
        body_(body_size(words, region)),
        all_text_(static_cast<float>(characters_of(words, region))),
        grids_(grids_of(page)) {}

  std::vector<PdfFlow> take() { return std::move(flows_); }

  // A name in large print, wrapped beside smaller text: read first, for its rows are not theirs.
  void take_wrapped_title(WordList& region) {
    const float size = largest_of(words_, region);
    if (size < wrapped_title * body_) return;
    WordList title;
    WordList rest;
    Box box{1e9F, 1e9F, -1e9F, -1e9F};
    float first = 1e9F;
    for (const WordRow& row : word_rows(words_, region, gutter_row_tolerance)) {
      for (const std::uint32_t i : row.words) {
        const PdfWord& word = words_[i];
        const bool far = !title.empty() && word.baseline - box.bottom > title_pitch * size;
        if (word.icon || far || word.size < 0.97F * size) {
          rest.push_back(i);
          continue;
        }
        title.push_back(i);
        first = std::min(first, word.baseline);
        box = {std::min(box.left, word.box.left), std::min(box.top, word.baseline - 0.7F * size),
               std::max(box.right, word.box.right), std::max(box.bottom, word.baseline)};
      }
    }
    const bool beside = std::any_of(rest.begin(), rest.end(), [&](std::uint32_t i) {
      const PdfWord& word = words_[i];
      return word.baseline > box.top && word.baseline <= box.bottom + 0.2F * size &&
             (word.box.left > box.right || word.box.right < box.left);
    });
    const bool on_top = box.top < title_reach * page_.size.height;
    if (!beside || !on_top || box.bottom - first < 0.5F * size) return;
    add_flow(title, 0, false);
    region = std::move(rest);
  }

  void split(const WordList& region, std::uint8_t column, bool aside, int depth) {
    if (region.empty()) return;
    float top = 1e9F;
    float bottom = -1e9F;
    for (const std::uint32_t i : region) {
      top = std::min(top, words_[i].baseline);
      bottom = std::max(bottom, words_[i].baseline);
    }
    for (const PdfGrid& grid : grids_) {
      if (grid.box().bottom < top - body_ || grid.box().top > bottom) continue;
      if (split_at_table(grid, region, column, aside, depth)) return;
    }
    const std::vector<WordRow> rows = word_rows(words_, region, gutter_row_tolerance);
    std::optional<PdfGutter> gutter;
    if (depth < deepest) gutter = find_gutter(page_, words_, rows, body_);
    if (depth < deepest && split_into_cells(rows, gutter, {column, aside, false, false, depth})) {
      return;
    }
    if (!gutter) return add_flow(region, column, aside);
    const auto part = [&](std::size_t first, std::size_t last, bool left, bool right) {
      WordList out;
      for (std::size_t r = first; r < last; ++r) {
        for (const std::uint32_t i : rows[r].words) {
          if (words_[i].box.left < gutter->x ? left : right) out.push_back(i);
        }
      }
      return out;
    };
    const std::size_t first = trimmed_first(rows, *gutter);
    gutter->last = trimmed_last(rows, *gutter);
    split(part(0, first, true, true), column, aside, depth + 1);
    const WordList left = part(first, gutter->last, true, false);
    const WordList right = part(first, gutter->last, false, true);
    const float height = rows[gutter->last - 1].baseline - rows[first].baseline;
    const std::size_t count = gutter->last - first;
    const bool tall = height > tall_share * page_.size.height || count >= tall_rows;
    split_columns(left, right, {column, aside, tall, count >= least_rows, depth});
    split(part(gutter->last, rows.size(), true, true), column, aside, depth + 1);
  }

 private:
  struct Place {
    std::uint8_t column = 0;
    bool aside = false;
    bool tall = false;
    bool several_rows = false;
    int depth = 0;
  };

  // Parts a table from what stands above and below it, where nothing stands beside it.
  bool split_at_table(const PdfGrid& grid, const WordList& region, std::uint8_t column, bool aside,
                      int depth) {
    const Box& box = grid.box();
    WordList above;
    WordList within;
    WordList below;
    for (const std::uint32_t i : region) {
      const PdfWord& word = words_[i];
      const float x = (word.box.left + word.box.right) / 2;
      const float y = word.baseline - 0.3F * word.size;
      const bool level = y > box.top && y < box.bottom;
      if (level && (x < box.left || x > box.right)) return false;
      (level ? within : y <= box.top ? above : below).push_back(i);
    }
    if (within.empty()) return false;
    std::vector<PdfTableRow> rows = grid.rows(words_, within);
    if (rows.empty()) return false;
    split(above, column, aside, depth);
    flows_.push_back({within, column, aside, box.left, box.right, std::move(rows), true});
    split(below, column, aside, depth);
    return true;
  }

  // Reads entries and tables without rules cell after cell.
  bool split_into_cells(const std::vector<WordRow>& rows, const std::optional<PdfGutter>& gutter,
                        const Place& place) {
    if (gutter && gutter->apart) return false;
    const std::vector<PdfCellSection> found =
        find_cell_rows(page_, words_, rows, body_, gutter ? &*gutter : nullptr);
    if (found.empty()) return false;
    split(words_of(rows, 0, found.front().first), place.column, place.aside, place.depth + 1);
    for (const PdfCellSection& section : found) {
      WordList within = words_of(rows, section.first, section.last);
      if (section.rows.empty()) {
        add_flow(within, place.column, place.aside);
        continue;
      }
      flows_.push_back({std::move(within), place.column, place.aside, section.lefts.front(),
                        section.rights.back(), table_of(words_, rows, section), false});
    }
    split(words_of(rows, found.back().last, rows.size()), place.column, place.aside,
          place.depth + 1);
    return true;
  }

  static WordList words_of(const std::vector<WordRow>& rows, std::size_t first, std::size_t last) {
    WordList out;
    for (std::size_t r = first; r < last; ++r) {
      out.insert(out.end(), rows[r].words.begin(), rows[r].words.end());
    }
    return out;
  }

  void add_flow(const WordList& region, std::uint8_t column, bool aside) {
    const Extent e = extent_of(words_, region);
    flows_.push_back({region, column, aside, text_left(region, e.left), e.right, {}, false});
  }

  // Where text begins that no bullet hangs before.
  float text_left(const WordList& region, float otherwise) const {
    float left = 1e9F;
    for (const std::uint32_t i : region) {
      if (words_[i].text != "•") left = std::min(left, words_[i].box.left);
    }
    return left < 1e8F ? left : otherwise;
  }

  // Rows in large print at the top with text on one side only are above both columns.
  std::size_t trimmed_first(const std::vector<WordRow>& rows, const PdfGutter& gutter) const {
    std::size_t first = gutter.first;
    std::size_t cut = first;
    while (first + 4 < gutter.last) {
      const WordRow& row = rows[first];
      const bool left = row.left < gutter.x;
      if (left && row.right > gutter.x) break;
      if (left != (rows[gutter.first].left < gutter.x)) break;
      ++first;
      if (largest_of(words_, row.words) > title_size * body_) cut = first;
      if (first - gutter.first > 4) break;
    }
    return cut;
  }

  bool is_heading_like(std::span<const std::uint32_t> part) const {
    return std::all_of(part.begin(), part.end(), [&](std::uint32_t i) {
      const PdfWord& word = words_[i];
      return word.bold || word.size > 1.12F * body_ || (word.upper > 2 && word.lower == 0);
    });
  }

  // A heading on the left of a short stretch, with none beside it and no text on the right alone
  // behind it, is below both columns.
  std::size_t trimmed_last(const std::vector<WordRow>& rows, const PdfGutter& gutter) const {
    if (gutter.last - gutter.first >= tall_rows) return gutter.last;
    std::size_t last = gutter.last;
    for (std::size_t r = gutter.last; r-- > gutter.first + 2;) {
      const std::span<const std::uint32_t> row(rows[r].words);
      const auto middle = std::find_if(
          row.begin(), row.end(), [&](std::uint32_t i) { return words_[i].box.left >= gutter.x; });
      const auto left = static_cast<std::size_t>(middle - row.begin());
      if (left == 0) break;
      if (!is_heading_like(row.first(left))) continue;
      if (left == row.size() || !is_heading_like(row.subspan(left))) last = r;
    }
    return last;
  }

  void split_columns(const WordList& left, const WordList& right, const Place& place) {
    const Extent l = extent_of(words_, left);
    const Extent r = extent_of(words_, right);
    const auto left_text = static_cast<float>(characters_of(words_, left));
    const auto right_text = static_cast<float>(characters_of(words_, right));
    const float wider = std::max(l.width(), r.width());
    const bool same_width = std::min(l.width(), r.width()) > equal_width * wider;
    const bool same_text =
        std::min(left_text, right_text) > equal_text * std::max(left_text, right_text);
    const bool right_is_main = same_width ? right_text > left_text : r.width() > l.width();
    if (!place.tall || (same_width && same_text)) {
      // A list of skills in two columns makes no page in columns.
      const bool of_page =
          place.tall || (place.several_rows && left_text + right_text > most_text * all_text_);
      split(left, place.column, place.aside, place.depth + 1);
      split(right, of_page && !place.aside ? next_column(place) : place.column, place.aside,
            place.depth + 1);
      return;
    }
    const WordList& main = right_is_main ? right : left;
    WordList side = right_is_main ? left : right;
    if (!place.aside) take_title(main, side);
    split(main, place.column, place.aside, place.depth + 1);
    split(side, next_column(place), true, place.depth + 1);
  }

  std::uint8_t next_column(const Place& place) {
    if (place.aside) return place.column;
    if (columns_ < 200) ++columns_;
    return columns_;
  }

  // The owner's name stands at the top of a side bar: it is read first.
  void take_title(const WordList& main, WordList& side) {
    const float size = largest_of(words_, side);
    if (size < title_size * body_ || size <= largest_of(words_, main)) return;
    const std::vector<WordRow> rows = word_rows(words_, side, gutter_row_tolerance);
    std::size_t last = 0;
    for (std::size_t r = 0; r < rows.size() && r < 6; ++r) {
      if (rows[r].size >= 0.98F * size) last = r + 1;
    }
    if (last == 0) return;
    WordList title;
    WordList rest;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      WordList& to = r < last ? title : rest;
      to.insert(to.end(), rows[r].words.begin(), rows[r].words.end());
    }
    add_flow(title, 0, false);
    side = std::move(rest);
  }

  const PdfPage& page_;
  const std::vector<PdfWord>& words_;
  float body_;
  float all_text_;
  std::vector<PdfGrid> grids_;
  std::uint8_t columns_ = 0;
  std::vector<PdfFlow> flows_;
};

}  // namespace

std::vector<PdfFlow> page_flows(const PdfPage& page, const std::vector<PdfWord>& words,
                                const WordList& region) {
  Splitter splitter(page, words, region);
  WordList rest = region;
  splitter.take_wrapped_title(rest);
  splitter.split(rest, 0, false, 0);
  std::vector<PdfFlow> flows = splitter.take();
  std::stable_partition(flows.begin(), flows.end(),
                        [](const PdfFlow& flow) { return !flow.aside; });
  return flows;
}

}  // namespace vitagraph
