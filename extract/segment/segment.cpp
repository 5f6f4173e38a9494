#include "extract/segment/segment.hpp"

#include "extract/segment/headings.hpp"
#include "extract/segment/role_chain.hpp"
#include "extract/segment/role_hints.hpp"
#include "extract/segment/role_model.hpp"
#include "extract/segment/role_sections.hpp"

namespace vitagraph {

SegmentedDocument look_at_lines(const Document& document) {
  SegmentedDocument segmented;
  segmented.dates = find_dates(document.text, date_habits(document.text));
  segmented.features = line_features(document, segmented.dates);
  segmented.headings = find_headings(document, segmented.features);
  return segmented;
}

void decide_roles(const Document& document, std::vector<RoleScores> scores,
                  SegmentedDocument& segmented) {
  add_table_rows(document, segmented.features, scores);
  add_hints(document, segmented.headings, scores);
  add_stated_date(document, scores);
  segmented.roles = best_roles(document.lines, segmented.features, scores);
  segmented.sections = sections_of(document, segmented.headings, segmented.roles);
}

SegmentedDocument segment(const Document& document) {
  SegmentedDocument segmented = look_at_lines(document);
  decide_roles(document, role_scores(document, segmented), segmented);
  return segmented;
}

}  // namespace vitagraph
