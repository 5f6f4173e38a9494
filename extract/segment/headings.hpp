// Which lines are headings, of which kind and level: a decision of its own, over the whole
// document, because headings of one document look alike.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/headings/heading_table.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

/// What the words and the look of headings say by themselves.
struct HeadingOpinion {
  std::vector<HeadingReading> readings;  ///< of each line
  std::vector<float> scores;             ///< of each line: that it is a heading, in log-odds
  /// The document cut into sections that cover all its lines in order; the first is `top` (it may
  /// be empty). A heading that nobody recognises starts a section of kind unknown.
  std::vector<Section> sections;
};

HeadingOpinion find_headings(const Document& document, const std::vector<LineFeatures>& features);

}  // namespace vitagraph
