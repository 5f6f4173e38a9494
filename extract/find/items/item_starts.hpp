// Where the items of a list of papers or projects begin: the lines' roles, the cut by layout
// (list_items.hpp) and the habits of the list, weighed by a learnt linear model in two passes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/find/items/list_items.hpp"

namespace vitagraph {

inline constexpr std::size_t start_feature_count = 63;
using StartRow = std::array<float, start_feature_count>;

/// What is known of one line of a list; the trainer (bench/train/item_starts.py) sees the same.
struct StartLine {
  std::uint32_t line = 0;  ///< index into Document::lines
  bool forced = false;     ///< the first of the list, or right under a label: begins an item
  StartRow row{};
};

/// First-pass rows of the lines of `items` in order, labels left out. `opinion`: for each of the
/// lines the probability that it begins an item, for the second pass; empty: the roles'.
std::vector<StartLine> start_lines(const Document& document, const SegmentedDocument& segmented,
                                   const SectionBlock& block, const std::vector<ListItem>& items,
                                   const std::vector<float>& opinion);

/// The first pass's opinion of the lines.
std::vector<float> first_opinion(SectionKind kind, const std::vector<StartLine>& lines);

/// The items of a block of papers (any kind of them) or of projects.
std::vector<ListItem> learnt_items(const Document& document, const SegmentedDocument& segmented,
                                   const SectionBlock& block);

}  // namespace vitagraph
