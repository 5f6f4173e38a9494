// The degree of a résumé that has no section for it, told among the particulars of the person in
// Chinese, Japanese and Korean: "毕业院校：南湖大学", "学历 | 本科 | 专业 | 会计学",
// "本科/南湖大学计算机系".
#pragma once

#include <optional>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// From the lines before the first section of a career and those of personal data. nullopt where no
/// school is named.
std::optional<Education> education_in_particulars(const Document& document,
                                                  const SegmentedDocument& segmented);

}  // namespace vitagraph
