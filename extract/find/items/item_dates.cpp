#include "extract/find/items/item_dates.hpp"

#include <algorithm>

namespace vitagraph {
namespace {

DateFact date_fact(PartialDate value, Span span, std::string_view rule) {
  if (value.empty()) return {};
  DateFact fact;
  fact.value = value;
  fact.evidence.span = span;
  fact.evidence.confidence = Confidence::thousandths(930);
  fact.evidence.rule = rule;
  return fact;
}

Span or_whole(Span part, Span whole) { return part.empty() ? whole : part; }

}  // namespace

std::pair<std::size_t, std::size_t> dates_in(const std::vector<DateMention>& dates, Span span) {
  const auto first =
      std::lower_bound(dates.begin(), dates.end(), span.begin,
                       [](const DateMention& m, std::uint32_t at) { return m.span.begin < at; });
  auto last = first;
  while (last != dates.end() && last->span.end <= span.end) ++last;
  return {static_cast<std::size_t>(first - dates.begin()),
          static_cast<std::size_t>(last - dates.begin())};
}

Period period_of(const DateMention& mention, std::string_view rule) {
  Period period;
  const DateRange& range = mention.range;
  period.start = date_fact(range.start, or_whole(mention.start_span, mention.span), rule);
  period.end = date_fact(range.end, or_whole(mention.end_span, mention.span), rule);
  period.expected = range.end_kind == EndKind::expected;
  if (range.end_kind == EndKind::current) {
    period.current = true;
    period.current_evidence.span = or_whole(mention.end_span, mention.span);
    period.current_evidence.confidence = Confidence::thousandths(930);
    period.current_evidence.rule = rule;
  } else if (!mention.is_range && period.end.empty()) {
    period.end = period.start;
  }
  return period;
}

DateFact date_of(const DateMention& mention, std::string_view rule) {
  const bool only_end = mention.range.start.empty();
  const Span part = only_end ? mention.end_span : mention.start_span;
  return date_fact(only_end ? mention.range.end : mention.range.start, or_whole(part, mention.span),
                   rule);
}

}  // namespace vitagraph
