// Document -> lines with features -> sections: the one place where boundaries are decided.
#pragma once

#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/document.hpp"
#include "extract/segment/headings.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/line_role.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

struct SegmentedDocument {
  std::vector<DateMention> dates;      ///< of all lines, sorted by span
  std::vector<LineFeatures> features;  ///< one for each of Document::lines
  HeadingOpinion headings;             ///< what the words and the look of headings say
  std::vector<LineRole> roles;         ///< of each line
  std::vector<float> role_shares;      ///< of each line: probability of its role by itself
  std::vector<Section> sections;       ///< cover all lines, in order
};

SegmentedDocument segment(const Document& document);

/// Dates, features and headings of all lines; neither roles nor sections yet.
SegmentedDocument look_at_lines(const Document& document);

/// Roles and sections by the scores of each line.
void decide_roles(const Document& document, std::vector<RoleScores> scores,
                  SegmentedDocument& segmented);

}  // namespace vitagraph
