// The roles of all lines, decided together: what the models say of each line, and which role may
// follow which.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/line_role.hpp"

namespace vitagraph {

/// The most probable chain: a further line of a head stands below its head, a body below an entry.
/// `lines`, `features` and `scores` are those of the whole document.
std::vector<LineRole> best_roles(const std::vector<Line>& lines,
                                 const std::vector<LineFeatures>& features,
                                 const std::vector<RoleScores>& scores);

}  // namespace vitagraph
