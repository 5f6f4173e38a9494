// What the learnt models say of each line's role.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Scores of every line, by the signals of all lines of the document (role_network.hpp). Needs
/// dates, features and headings of `segmented`.
std::vector<RoleScores> role_scores(const Document& document, const SegmentedDocument& segmented);

}  // namespace vitagraph
