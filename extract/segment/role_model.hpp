// What the learnt models say of each line's role.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Scores of every line. Two passes: the second knows what the first thought of the neighbours
/// and of the lines of this document that look alike. Needs dates, features and headings of
/// `segmented`.
std::vector<RoleScores> role_scores(const Document& document, const SegmentedDocument& segmented);

}  // namespace vitagraph
