// Is an item of a list of papers a paper, or a talk, a course, a stay, a stray line? A linear model
// over its fields, its lines' roles and what the list's other items have.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "extract/find/papers/paper_list.hpp"

namespace vitagraph {

inline constexpr std::size_t paper_feature_count = 58;
using PaperRow = std::array<float, paper_feature_count>;

/// One row for each candidate of a block. The trainer (bench/train/paper_check.py) sees the same.
std::vector<PaperRow> paper_rows(const Document& document, const SegmentedDocument& segmented,
                                 const SectionBlock& block, const ReferenceContext& context,
                                 const std::vector<PaperCandidate>& candidates);

bool is_paper(const PaperRow& row);

}  // namespace vitagraph
