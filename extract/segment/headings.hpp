// Which lines are headings, of which kind and level: a decision of its own, over the whole
// document, because headings of one document look alike.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

/// The document cut into sections that cover all its lines in order; the first is `top` (it may
/// be empty). A heading that nobody recognises starts a section of kind unknown.
std::vector<Section> find_sections(const Document& document,
                                   const std::vector<LineFeatures>& features);

}  // namespace vitagraph
