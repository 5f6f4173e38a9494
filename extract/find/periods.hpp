// The dates of a head -> the period of a job or a degree (eval rule: a single date is both ends of
// a job, and only the end of a degree).
#pragma once

#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

enum class SingleDate : std::uint8_t { both_ends, end_only };

/// Does the period say anything?
bool has_dates(const Period& period);

/// What a printed period says.
Period period_of(const DateMention& range);

/// The period that the lines print, empty when they print none.
Period period_of(const Document& document, const SegmentedDocument& segmented, LineRange lines,
                 SingleDate single);

/// The same of an entry; what its head leaves open, the first lines below it may tell: the second
/// row of a rail of dates, or the whole period beside or above the text.
Period period_of_entry(const Document& document, const SegmentedDocument& segmented,
                       const Entry& entry, SingleDate single);

}  // namespace vitagraph
