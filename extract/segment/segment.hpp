// Document -> lines with features -> sections: the one place where boundaries are decided.
#pragma once

#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/document.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

struct SegmentedDocument {
  std::vector<DateMention> dates;      ///< of all lines, sorted by span
  std::vector<LineFeatures> features;  ///< one for each of Document::lines
  std::vector<Section> sections;       ///< cover all lines, in order
};

SegmentedDocument segment(const Document& document);

}  // namespace vitagraph
