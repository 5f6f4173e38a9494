// Sections that follow from the lines' roles.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/headings.hpp"
#include "extract/segment/line_role.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

/// Sections that cover all lines in order; the first is `top` (it may be empty). A heading's kind
/// is what its words say, or, where nobody knows them, what stands below it. Jobs, degrees and
/// papers that stand under a heading of another kind, or under none, get a section of their own.
std::vector<Section> sections_of(const Document& document, const HeadingOpinion& headings,
                                 const std::vector<LineRole>& roles);

}  // namespace vitagraph
