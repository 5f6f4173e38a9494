#include "extract/find/periods.hpp"

#include <vector>

namespace vitagraph {
namespace {

constexpr Confidence sure = Confidence::thousandths(960);
constexpr Confidence likely = Confidence::thousandths(880);

DateFact date_fact(PartialDate date, Span span, Confidence confidence, const char* rule) {
  if (date.empty()) return {};
  return {date, {span, {}, confidence, rule}};
}

Period from_range(const DateMention& mention) {
  Period period;
  period.start = date_fact(mention.range.start, mention.start_span, sure, "date/range-start");
  if (mention.range.end_kind == EndKind::current) {
    period.current = true;
    period.current_evidence = {
        mention.end_span.empty() ? mention.span : mention.end_span, {}, sure, "date/open-end"};
    return period;
  }
  period.end = date_fact(mention.range.end, mention.end_span, sure, "date/range-end");
  period.expected = mention.expected || mention.range.end_kind == EndKind::expected;
  return period;
}

Period from_point(const DateMention& mention, SingleDate single) {
  Period period;
  const PartialDate date = mention.range.start.empty() ? mention.range.end : mention.range.start;
  period.end = date_fact(date, mention.span, likely, "date/single");
  period.expected = mention.expected || mention.range.end_kind == EndKind::expected;
  if (single == SingleDate::both_ends) period.start = period.end;
  return period;
}

}  // namespace

Period period_of(const DateMention& range) { return from_range(range); }

Period period_of(const SegmentedDocument& segmented, LineRange lines, SingleDate single) {
  std::vector<const DateMention*> points;
  for (auto i = lines.begin; i < lines.end; ++i) {
    const LineFeatures& f = segmented.features[i];
    for (std::uint32_t d = 0; d < f.date_count; ++d) {
      const DateMention& mention = segmented.dates[f.first_date + d];
      if (mention.duration_only || mention.placeholder) continue;
      if (mention.is_range) return from_range(mention);
      points.push_back(&mention);
    }
  }
  if (points.empty()) return {};
  return from_point(*points.front(), single);
}

}  // namespace vitagraph
