#include "extract/read/office/page_order.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "extract/read/office/estimate.hpp"
#include "extract/read/office/flatten.hpp"

namespace vitagraph {
namespace {

constexpr float same_height = 8;           // points; tops that differ less are side by side
constexpr std::size_t side_bar_lines = 6;  // shorter boxes are notes and banners
constexpr float side_bar_share = 0.55F;    // of the page's width at most
constexpr std::size_t most_boxes = 1000;   // of a page; those behind it are on the next
constexpr float margin_overlap = 6;        // points that a box in the margin may reach over text
constexpr std::size_t part_lines = 3;      // of a box that belongs to a side bar of longer ones
constexpr std::size_t longest_search = 4;  // blocks, for a heading before which a side bar fits

struct PlacedBox {
  TextBox box;
  FlatLines lines;
  Box place;  // on the page; right and bottom are estimates where the format does not say
};

struct PlacedBlock {
  Block block;
  float top = 0;
  float height = 0;
};

struct Page {
  std::vector<PlacedBlock> flow;
  std::vector<PlacedBox> boxes;
};

void append(FlatLines& out, FlatLines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(out));
}

std::size_t characters_of(const FlatLines& lines) {
  std::size_t out = 0;
  for (const FlatLine& line : lines) out += printed_characters(line);
  return out;
}

bool is_heading_like(const Block& block) {
  const Paragraph& paragraph = block.paragraph;
  if (paragraph.pieces.empty()) return false;
  if (paragraph.heading > 0 || paragraph.rule_below || paragraph.rule_above) return true;
  std::size_t characters = 0;
  for (const TextPiece& piece : paragraph.pieces) {
    characters += piece.text.size();
    const bool blank = piece.text.find_first_not_of(" \t") == std::string::npos;
    if (!blank && !piece.look.bold) return false;
  }
  return characters > 0 && characters < 60;
}

// A box and what is right of it or below: where no box crosses, the page is cut, first from top
// to bottom, else from left to right (XY-cut, Nagy and Seth 1984).
class BoxOrder {
 public:
  explicit BoxOrder(std::vector<PlacedBox>& boxes) : boxes_(boxes) {}

  std::vector<std::size_t> order() {
    std::vector<std::size_t> all(boxes_.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    cut(std::move(all), 0);
    return std::move(out_);
  }

 private:
  const Box& place(std::size_t i) const { return boxes_[i].place; }

  // Splits `group`, sorted by its begin along one axis, at the first place that nothing crosses.
  template <typename Begin, typename End>
  std::size_t gap(const std::vector<std::size_t>& group, Begin begin, End end) const {
    float reach = end(place(group.front()));
    for (std::size_t i = 1; i < group.size(); ++i) {
      if (begin(place(group[i])) >= reach - 2) return i;
      reach = std::max(reach, end(place(group[i])));
    }
    return group.size();
  }

  void cut(std::vector<std::size_t> group, int depth) {
    if (group.size() < 2 || depth > 64) {
      for (const std::size_t i : group) out_.push_back(i);
      return;
    }
    std::stable_sort(group.begin(), group.end(),
                     [&](auto a, auto b) { return place(a).left < place(b).left; });
    std::size_t at = gap(
        group, [](const Box& b) { return b.left; }, [](const Box& b) { return b.right; });
    if (at == group.size()) {
      std::stable_sort(group.begin(), group.end(), [&](auto a, auto b) {
        if (std::fabs(place(a).top - place(b).top) >= same_height) {
          return place(a).top < place(b).top;
        }
        return false;
      });
      at = gap(
          group, [](const Box& b) { return b.top; }, [](const Box& b) { return b.bottom; });
    }
    if (at == group.size()) {
      for (const std::size_t i : group) out_.push_back(i);
      return;
    }
    const auto middle = group.begin() + static_cast<std::ptrdiff_t>(at);
    cut({group.begin(), middle}, depth + 1);
    cut({middle, group.end()}, depth + 1);
  }

  std::vector<PlacedBox>& boxes_;
  std::vector<std::size_t> out_;
};

class PageOrder {
 public:
  explicit PageOrder(BlockDocument blocks) : blocks_(std::move(blocks)) {
    if (blocks_.page.width <= 0) blocks_.page = {595, 842};
    width_ = std::max(100.0F, blocks_.page.width - blocks_.left_margin - blocks_.right_margin);
  }

  FlatLines lines() {
    Flattener header(rows_);
    std::vector<Block> boxes_of_header;
    std::vector<Block> rest;
    for (Block& block : blocks_.header) {
      const bool box = block.box != nullptr;
      (box ? boxes_of_header : rest).push_back(std::move(block));
    }
    header.add(rest);
    append(out_, header.take());
    for (Block& block : boxes_of_header) place(std::move(block));
    for (Block& block : blocks_.body) place(std::move(block));
    end_page();
    append(out_, std::move(aside_));
    Flattener footer(rows_);
    footer.add(blocks_.footer);
    append(out_, footer.take());
    return std::move(out_);
  }

 private:
  void place(Block block) {
    const bool ends = block.paragraph.ends_page;
    if (block.paragraph.begins_page) end_page();
    if (block.box != nullptr) return place(std::move(*block.box));
    const float height = estimated_height(block, width_);
    page_.flow.push_back({std::move(block), y_, height});
    y_ += height;
    if (ends) end_page();
  }

  void place(TextBox box) {
    PlacedBox placed;
    Flattener flattener(rows_);
    flattener.add(box.blocks);
    placed.lines = flattener.take();
    if (placed.lines.empty()) return;
    placed.place = box.box;
    if (!box.on_page) placed.place.top += y_;
    const float wide = box.box.width() > 0 ? box.box.width() : width_;
    const float tall = box.box.height() > 0 ? box.box.height() : 0;
    float high = 0;
    for (const Block& block : box.blocks) high += estimated_height(block, wide);
    placed.place.right = placed.place.left + wide;
    placed.place.bottom = placed.place.top + (tall > 0 ? tall : high);
    placed.box = std::move(box);
    page_.boxes.push_back(std::move(placed));
    if (page_.boxes.size() == most_boxes) end_page();
  }

  void end_page() {
    if (page_.boxes.empty()) {
      flow(0, page_.flow.size());
    } else if (mostly_boxes()) {
      add_flow_as_box();
      for (const std::size_t i : BoxOrder(page_.boxes).order()) {
        append(out_, std::move(page_.boxes[i].lines));
      }
    } else {
      boxes_within_flow();
    }
    page_ = {};
    y_ = blocks_.top_margin;
  }

  void flow(std::size_t begin, std::size_t end) {
    Flattener flattener(rows_);
    std::vector<Block> blocks;
    for (std::size_t i = begin; i < end; ++i) blocks.push_back(std::move(page_.flow[i].block));
    flattener.add(blocks);
    append(out_, flattener.take());
  }

  bool mostly_boxes() {
    if (page_.boxes.size() < 2) return false;
    std::size_t in_boxes = 0;
    for (const PlacedBox& box : page_.boxes) in_boxes += characters_of(box.lines);
    std::size_t in_flow = 0;
    for (const PlacedBlock& each : page_.flow) in_flow += estimated_characters(each.block);
    return in_boxes > 2 * in_flow;
  }

  void add_flow_as_box() {
    PlacedBox all;
    std::vector<Block> blocks;
    for (PlacedBlock& each : page_.flow) {
      if (estimated_characters(each.block) == 0) continue;
      if (blocks.empty()) all.place.top = each.top;
      all.place.bottom = each.top + each.height;
      blocks.push_back(std::move(each.block));
    }
    Flattener flattener(rows_);
    flattener.add(blocks);
    all.lines = flattener.take();
    if (all.lines.empty()) return;
    all.place.left = blocks_.left_margin;
    all.place.right = blocks_.left_margin + width_;
    page_.boxes.push_back(std::move(all));
  }

  bool is_side_bar(const PlacedBox& box) const {
    return box.lines.size() >= side_bar_lines && box.box.box.width() > 0 &&
           box.box.box.width() < side_bar_share * blocks_.page.width;
  }

  // A box in the margin, where no text of the flow stands.
  bool is_in_margin(const PlacedBox& box) const {
    const Box& place = box.place;
    const float right = blocks_.page.width - blocks_.right_margin;
    return box.box.box.width() > 0 && (place.right < blocks_.left_margin + margin_overlap ||
                                       place.left > right - margin_overlap);
  }

  // A side bar beside the flow may be of several boxes, some of them short.
  bool is_beside_flow(const PlacedBox& box) const {
    if (!is_in_margin(box)) return false;
    if (is_side_bar(box)) return true;
    return box.lines.size() >= part_lines &&
           std::any_of(page_.boxes.begin(), page_.boxes.end(), [&](const PlacedBox& other) {
             return is_side_bar(other) && is_in_margin(other) &&
                    other.place.left < box.place.right && box.place.left < other.place.right;
           });
  }

  // The block of the flow before which a box belongs.
  std::size_t slot_of(const PlacedBox& box, bool side_bar) const {
    const auto& flow = page_.flow;
    std::size_t at = 0;
    while (at < flow.size() && flow[at].top + 0.5F * flow[at].height < box.place.top) ++at;
    if (!side_bar || at == 0) return at;
    for (std::size_t i = at; i < flow.size() && i < at + longest_search; ++i) {
      if (is_heading_like(flow[i].block)) return i;
    }
    return at;
  }

  void boxes_within_flow() {
    std::stable_sort(page_.boxes.begin(), page_.boxes.end(), [](const auto& a, const auto& b) {
      const bool level =
          std::floor(a.place.top / same_height) == std::floor(b.place.top / same_height);
      return level ? a.place.left < b.place.left : a.place.top < b.place.top;
    });
    std::vector<std::pair<std::size_t, std::size_t>> slots;  // of the flow, of the box
    std::vector<std::size_t> beside;
    for (std::size_t i = 0; i < page_.boxes.size(); ++i) {
      const bool in_side_bar = is_beside_flow(page_.boxes[i]);
      const bool side_bar = in_side_bar || is_side_bar(page_.boxes[i]);
      const std::size_t slot = slot_of(page_.boxes[i], side_bar);
      if (side_bar) {
        for (FlatLine& line : page_.boxes[i].lines) line.column = 1;
      }
      if (in_side_bar && slot > 0) {
        beside.push_back(i);
      } else {
        slots.emplace_back(slot, i);
      }
    }
    std::stable_sort(slots.begin(), slots.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::size_t done = 0;
    for (const auto& [slot, box] : slots) {
      flow(done, slot);
      done = slot;
      append(out_, std::move(page_.boxes[box].lines));
    }
    flow(done, page_.flow.size());
    for (const std::size_t i : beside) append(aside_, std::move(page_.boxes[i].lines));
  }

  BlockDocument blocks_;
  float width_ = 0;
  float y_ = blocks_.top_margin;
  Page page_;
  std::uint32_t rows_ = 0;
  FlatLines out_;
  FlatLines aside_;  // side bars beside the flow, behind which they are read
};

}  // namespace

FlatLines in_page_order(BlockDocument blocks) { return PageOrder(std::move(blocks)).lines(); }

}  // namespace vitagraph
