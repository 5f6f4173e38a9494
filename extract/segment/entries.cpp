#include "extract/segment/entries.hpp"

namespace vitagraph {

std::vector<Entry> find_career_entries(const SegmentedDocument& segmented, const Section& section) {
  const bool degrees = section.kind == SectionKind::education;
  const LineRole begin = degrees ? LineRole::degree_begin : LineRole::job_begin;
  const LineRole head = degrees ? LineRole::degree_head : LineRole::job_head;
  std::vector<Entry> entries;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    const LineRole role = segmented.roles[i];
    if (role == begin) {
      if (!entries.empty()) entries.back().lines.end = i;
      entries.push_back({{i, section.body.end}, i + 1, -1});
    } else if (role == head && !entries.empty() && entries.back().head_end == i) {
      entries.back().head_end = i + 1;
    }
  }
  return entries;
}

}  // namespace vitagraph
