#include "extract/segment/segment.hpp"

#include "extract/segment/headings.hpp"

namespace vitagraph {

SegmentedDocument segment(const Document& document) {
  SegmentedDocument segmented;
  segmented.dates = find_dates(document.text, date_habits(document.text));
  segmented.features = line_features(document, segmented.dates);
  segmented.sections = find_sections(document, segmented.features);
  return segmented;
}

}  // namespace vitagraph
