#include "extract/segment/segment.hpp"

#include <cmath>

#include "extract/segment/headings.hpp"
#include "extract/segment/inner_headings.hpp"
#include "extract/segment/role_chain.hpp"
#include "extract/segment/role_hints.hpp"
#include "extract/segment/role_model.hpp"
#include "extract/segment/role_sections.hpp"

namespace vitagraph {

SegmentedDocument look_at_lines(const Document& document) {
  SegmentedDocument segmented;
  segmented.dates = dates_of_document(document.text);
  segmented.features = line_features(document, segmented.dates);
  segmented.headings = find_headings(document, segmented.features);
  return segmented;
}

namespace {

/// The share of its role among all roles, by the scores of each line alone.
std::vector<float> shares_of(const std::vector<LineRole>& roles,
                             const std::vector<RoleScores>& scores) {
  std::vector<float> shares;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const float own = scores[i].of(roles[i]);
    float sum = 0;
    for (const float other : scores[i].log_probability) sum += std::exp(other - own);
    shares.push_back(1.0F / sum);
  }
  return shares;
}

}  // namespace

void decide_roles(const Document& document, std::vector<RoleScores> scores,
                  SegmentedDocument& segmented) {
  add_heading_levels(document, scores);
  add_inner_headings(document, segmented.headings, scores);
  add_table_rows(document, segmented.features, scores);
  add_hints(document, segmented.headings, scores);
  add_stated_date(document, scores);
  segmented.roles = best_roles(document.lines, segmented.features, scores);
  segmented.role_shares = shares_of(segmented.roles, scores);
  segmented.sections = sections_of(document, segmented.headings, segmented.roles);
}

SegmentedDocument segment(const Document& document) {
  SegmentedDocument segmented = look_at_lines(document);
  decide_roles(document, role_scores(document, segmented), segmented);
  return segmented;
}

}  // namespace vitagraph
