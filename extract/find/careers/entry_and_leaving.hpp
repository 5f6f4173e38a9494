// Careers told event by event, as the Japanese 履歴書 and its kin do:
//
//   平成17年4月　　石川県立犀川高等学校　入学
//   平成20年3月　　石川県立犀川高等学校　卒業
//   平成30年7月　　金沢みらい博物館　入職　学芸員
//   　　　　　　　現在に至る
//
// Entering and leaving one place are two lines; together they are one item.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Do the lines of this section tell events? At least two, and at least half of the dated lines.
bool tells_events(const Document& document, const SegmentedDocument& segmented,
                  const Section& section);

/// The jobs that its events tell, in the order of entering.
std::vector<Work> jobs_from_events(const Document& document, const SegmentedDocument& segmented,
                                   const Section& section);

/// The schools that its events tell, in the order of entering.
std::vector<Education> schools_from_events(const Document& document,
                                           const SegmentedDocument& segmented,
                                           const Section& section);

}  // namespace vitagraph
