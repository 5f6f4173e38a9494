// The dates of an item: the first period or point that its lines print.
#pragma once

#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// The document's dates within `span`, as a stretch of `dates` (which are sorted): [first, last).
std::pair<std::size_t, std::size_t> dates_in(const std::vector<DateMention>& dates, Span span);

/// The period that a mention says. A point is both start and end (eval/GUIDE rule 2).
Period period_of(const DateMention& mention, std::string_view rule);
/// The point that a mention says (its start; the end where only that is printed).
DateFact date_of(const DateMention& mention, std::string_view rule);

}  // namespace vitagraph
