#include "extract/segment/segment.hpp"

#include "extract/segment/headings.hpp"
#include "extract/segment/section_content.hpp"

namespace vitagraph {

SegmentedDocument segment(const Document& document) {
  SegmentedDocument segmented;
  segmented.dates = find_dates(document.text, date_habits(document.text));
  segmented.features = line_features(document, segmented.dates);
  segmented.sections = find_sections(document, segmented.features);
  name_sections_by_content(document, segmented);
  return segmented;
}

}  // namespace vitagraph
