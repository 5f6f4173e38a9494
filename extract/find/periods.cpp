#include "extract/find/periods.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"

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

bool has_dates(const Period& period) {
  return !period.start.empty() || !period.end.empty() || period.current;
}

Period period_of(const DateMention& range) { return from_range(range); }

namespace {

struct PlacedDate {
  const DateMention* mention;
  std::uint32_t line;
};

std::vector<PlacedDate> dates_of(const SegmentedDocument& segmented, LineRange lines) {
  std::vector<PlacedDate> dates;
  for (auto i = lines.begin; i < lines.end; ++i) {
    const LineFeatures& f = segmented.features[i];
    for (std::uint32_t d = 0; d < f.date_count; ++d) {
      const DateMention& mention = segmented.dates[f.first_date + d];
      if (!mention.duration_only && !mention.placeholder) dates.push_back({&mention, i});
    }
  }
  return dates;
}

bool is_point(const DateMention& mention) { return !mention.is_range && !mention.range.empty(); }

/// "03.2019 –", which a dash and nothing else leaves open.
bool is_open_by_dash(const DateMention& mention) {
  return mention.is_open && !mention.range.start.empty() && mention.end_span.size() <= 3;
}

/// Nothing, or "from" and "to", before the date on its line.
bool leads_line(const Document& document, const PlacedDate& date) {
  const Span line = document.lines[date.line].span;
  const Span before = {line.begin, std::max(line.begin, date.mention->span.begin)};
  if (before.size() > 12) return false;
  constexpr std::array<std::string_view, 16> words = {"from", "to", "von",   "bis",   "de", "du",
                                                      "à",    "au", "desde", "hasta", "da", "dal",
                                                      "al",   "a",  "с",     "по"};
  const std::string word = fold_words(document.text_of(before));
  return word.empty() ||
         std::ranges::any_of(words, [&](std::string_view w) { return fold_words(w) == word; });
}

/// The end of a period whose start stands on the line above it: a rail of dates in two rows
/// ("03.2019 –" over "05.2021", "De 02/2015" over "à 09/2022"), or before it in two cells.
bool ends_period(const Document& document, const SegmentedDocument& segmented,
                 const PlacedDate& start, const PlacedDate& end) {
  if (end.line > start.line + 2) return false;
  const DateMention& last = *end.mention;
  const bool only_end = last.is_range && last.range.start.empty() && !last.range.end.empty();
  if (!only_end && !is_point(last)) return false;
  if (end.line == start.line) {
    const Span between = {start.mention->span.end,
                          std::max(start.mention->span.end, last.span.begin)};
    if (!is_point(*start.mention) || !trim_blanks(document.text, between).empty()) return false;
  } else {
    const LineFeatures& above = segmented.features[start.line];
    const LineFeatures& below = segmented.features[end.line];
    const bool in_rail = (leads_line(document, start) && leads_line(document, end)) ||
                         (above.date_at_end && below.date_at_end);
    if (!in_rail) return false;
  }
  const PartialDate from = start.mention->range.start;
  const PartialDate to = only_end ? last.range.end : last.range.start;
  const bool named_twice = from.year == to.year && (from.month == 0) != (to.month == 0);
  return !from.empty() && from <= to && !named_twice &&
         (is_open_by_dash(*start.mention) || is_point(*start.mention));
}

/// The start of a period whose end stands before it, as time lines have it: "Feb 2018" and behind
/// or below it "Mar 2017 –".
bool begins_period(const PlacedDate& end, const PlacedDate& start) {
  return start.line <= end.line + 1 && is_point(*end.mention) && is_open_by_dash(*start.mention) &&
         start.mention->range.start < end.mention->range.start;
}

/// "Summers 2017, 2018": of a job, from the first to the last year of the list on one line.
Period from_list(const std::vector<PlacedDate>& dates) {
  std::size_t last = 0;
  while (last + 1 < dates.size() && dates[last + 1].line == dates[0].line &&
         dates[last + 1].mention->in_list) {
    ++last;
  }
  const DateMention& first = *dates[0].mention;
  const DateMention& end = *dates[last].mention;
  if (end.range.start.year <= first.range.start.year)
    return from_point(first, SingleDate::both_ends);
  Period period;
  period.start = date_fact(first.range.start, first.span, likely, "date/single");
  period.end = date_fact(end.range.start, end.span, likely, "date/single");
  return period;
}

/// The first date, or the month in the same year that another one gives.
const DateMention& most_exact(const std::vector<PlacedDate>& dates) {
  const DateMention& first = *dates.front().mention;
  if (first.range.start.month != 0) return first;
  for (const PlacedDate& date : dates) {
    const PartialDate& start = date.mention->range.start;
    if (is_point(*date.mention) && start.year == first.range.start.year && start.month != 0) {
      return *date.mention;
    }
  }
  return first;
}

Period from_rows(const DateMention& start, const DateMention& end) {
  Period period;
  const Span from = start.start_span.empty() ? start.span : start.start_span;
  period.start = date_fact(start.range.start, from, likely, "date/range-start");
  const PartialDate to = end.range.start.empty() ? end.range.end : end.range.start;
  period.end = date_fact(to, end.span, likely, "date/range-end");
  return period;
}

/// Does the text between two dates say that the second is awaited? "(voraussichtlicher Abschluss:
/// Fachabitur, Sommer 2025)".
bool tells_expectation(std::string_view between) {
  constexpr std::string_view roots[] = {"voraussicht", "expected",  "verwacht",
                                        "prevu",       "previst",   "geplant",
                                        "gepland",     "przewidyw", "beraknad"};
  const std::string folded = fold_words(between);
  return std::ranges::any_of(
      roots, [&](std::string_view root) { return folded.find(root) != folded.npos; });
}

/// A study that goes on, with the date on which it is to end behind its period.
Period with_expected_end(const Document& document, Period period, const PlacedDate& open,
                         const std::vector<PlacedDate>& behind) {
  for (const PlacedDate& date : behind) {
    const DateMention& mention = *date.mention;
    if (mention.is_range && !mention.range.start.empty()) break;
    const PartialDate end = mention.range.end.empty() ? mention.range.start : mention.range.end;
    const Span between = {open.mention->span.end,
                          std::max(open.mention->span.end, mention.span.begin)};
    const bool awaited = mention.expected ||
                         (date.line == open.line && tells_expectation(document.text_of(between)));
    if (!awaited || end <= period.start.value) continue;
    period.end = date_fact(end, mention.span, likely, "date/expected");
    period.current = false;
    period.current_evidence = {};
    period.expected = true;
    break;
  }
  return period;
}

}  // namespace

Period period_of(const Document& document, const SegmentedDocument& segmented, LineRange lines,
                 SingleDate single) {
  const std::vector<PlacedDate> dates = dates_of(segmented, lines);
  if (dates.empty()) return {};
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (i + 1 < dates.size() && ends_period(document, segmented, dates[i], dates[i + 1])) {
      return from_rows(*dates[i].mention, *dates[i + 1].mention);
    }
    if (i + 1 < dates.size() && begins_period(dates[i], dates[i + 1])) {
      return from_rows(*dates[i + 1].mention, *dates[i].mention);
    }
    if (!dates[i].mention->is_range) continue;
    const Period period = from_range(*dates[i].mention);
    if (!period.current || single == SingleDate::both_ends) return period;
    const std::vector<PlacedDate> behind(dates.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                         dates.end());
    return with_expected_end(document, period, dates[i], behind);
  }
  if (single == SingleDate::both_ends && dates.front().mention->in_list) return from_list(dates);
  return from_point(most_exact(dates), single);
}

namespace {

/// "03.2019" before the head and, on the first line below it, "05.2021" before the text.
Period from_rail(const Document& document, const SegmentedDocument& segmented, const Entry& entry,
                 const PlacedDate& start) {
  const std::uint32_t below = entry.head_end;
  if (below >= entry.lines.end || document.lines[below].mark != ListMark::none) return {};
  const auto dates = dates_of(segmented, {below, below + 1});
  if (dates.empty() || !leads_line(document, start) || !leads_line(document, dates[0])) return {};
  const PartialDate from = start.mention->range.start;
  const PartialDate to = dates[0].mention->range.start;
  const bool alike = (from.month == 0) == (to.month == 0);
  if (!alike || !ends_period(document, segmented, start, dates[0])) return {};
  return from_rows(*start.mention, *dates[0].mention);
}

/// The period that stands beside one of the first lines below a head without dates.
Period from_body(const SegmentedDocument& segmented, const Entry& entry) {
  constexpr std::uint32_t most_lines = 3;
  const LineRange lines = {entry.head_end, std::min(entry.lines.end, entry.head_end + most_lines)};
  for (const PlacedDate& date : dates_of(segmented, lines)) {
    const LineFeatures& f = segmented.features[date.line];
    if (date.mention->is_range && (f.date_at_end || f.date_at_start)) {
      return from_range(*date.mention);
    }
  }
  return {};
}

}  // namespace

Period period_of_entry(const Document& document, const SegmentedDocument& segmented,
                       const Entry& entry, SingleDate single) {
  const LineRange head = {entry.lines.begin, entry.head_end};
  const auto dates = dates_of(segmented, head);
  if (dates.empty()) return from_body(segmented, entry);
  if (dates.size() == 1) {
    const Period rail = from_rail(document, segmented, entry, dates[0]);
    if (!rail.end.empty()) return rail;
  }
  return period_of(document, segmented, head, single);
}

}  // namespace vitagraph
