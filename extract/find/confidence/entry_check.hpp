// Is what was found as a job or a degree one, or a course, a prize, an office held, a stray line?
// A linear model over its fields, the roles of its lines, its section and the document's others.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "extract/document.hpp"
#include "extract/leave_out.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

inline constexpr std::size_t entry_feature_count = 109;
using EntryRow = std::array<float, entry_feature_count>;

struct EntryRows {
  std::vector<EntryRow> jobs;     ///< one for each of Record::work
  std::vector<EntryRow> degrees;  ///< one for each of Record::education
};

/// The trainer (bench/train/entry_check.py) sees the same. The confidences of the record must be
/// those of the rules and models, not calibrated yet.
EntryRows entry_rows(const Document& document, const SegmentedDocument& segmented, Record& record);

/// Takes out of the record the jobs and degrees that are none by their rows, and counts their facts
/// in Record::left_out. Returns them: "/work/-/name", with the probability that the entry is one.
std::vector<LeftOut> leave_out_doubtful_entries(const EntryRows& rows, Record& record);

}  // namespace vitagraph
