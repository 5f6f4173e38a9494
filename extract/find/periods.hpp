// The dates of a head -> the period of a job or a degree (eval rule: a single date is both ends of
// a job, and only the end of a degree).
#pragma once

#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

enum class SingleDate : std::uint8_t { both_ends, end_only };

/// What a printed period says.
Period period_of(const DateMention& range);

/// The period that the lines print, empty when they print none.
Period period_of(const Document& document, const SegmentedDocument& segmented, LineRange lines,
                 SingleDate single);

}  // namespace vitagraph
