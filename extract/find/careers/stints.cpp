#include "extract/find/careers/stints.hpp"

#include <algorithm>
#include <string_view>

#include "extract/find/periods.hpp"

namespace vitagraph {
namespace {

std::vector<const DateMention*> periods_in(const SegmentedDocument& segmented, LineRange lines) {
  std::vector<const DateMention*> periods;
  for (auto i = lines.begin; i < lines.end; ++i) {
    const LineFeatures& f = segmented.features[i];
    for (std::uint32_t d = 0; d < f.date_count; ++d) {
      const DateMention& mention = segmented.dates[f.first_date + d];
      if (mention.is_range && !mention.range.empty()) periods.push_back(&mention);
    }
  }
  return periods;
}

bool is_of_one_stint(Slot slot) {
  return slot == Slot::title || slot == Slot::unit || slot == Slot::employment_type;
}

/// The period that a segment belongs to.
std::size_t period_of_segment(const HeadSegment& segment,
                              const std::vector<const DateMention*>& periods, bool dates_first) {
  std::size_t at = 0;
  while (at < periods.size() && periods[at]->span.begin < segment.span.begin) ++at;
  if (!dates_first) return std::min(at, periods.size() - 1);
  return at == 0 ? 0 : at - 1;
}

std::size_t count(const SlottedHead& head, Slot slot) {
  return static_cast<std::size_t>(std::ranges::count(head, slot, &SlottedSegment::slot));
}

std::size_t count_titles(const SlottedHead& head) { return count(head, Slot::title); }

/// "Weaver, Loom Works (2010 - 2011); Dyer, Vat & Sons (2006 - 2010)": does each period have an
/// employer and a title of its own, and no second one, all on one line with semicolons?
bool are_several_jobs(const Document& document, const SlottedHead& head,
                      const std::vector<const DateMention*>& periods, bool dates_first) {
  for (std::size_t p = 1; p < periods.size(); ++p) {
    const Span between = {periods[p - 1]->span.end, periods[p]->span.begin};
    if (between.begin > between.end) return false;
    if (document.text_of(between).find(';') == std::string_view::npos) return false;
  }
  std::vector<int> employers(periods.size());
  std::vector<int> titles(periods.size());
  for (const SlottedSegment& s : head) {
    if (s.segment.line != head.front().segment.line) return false;
    if (s.slot != Slot::employer && s.slot != Slot::title) continue;
    auto& of_slot = s.slot == Slot::employer ? employers : titles;
    ++of_slot[period_of_segment(s.segment, periods, dates_first)];
  }
  const auto one = [](int n) { return n == 1; };
  return std::ranges::all_of(employers, one) && std::ranges::all_of(titles, one);
}

/// "head of department since 2018".
bool is_since(const DateMention& date) {
  return date.is_open && date.end_span.begin <= date.start_span.begin;
}

bool encloses(const DateMention& outer, const DateMention& inner) {
  const DateRange& a = outer.range;
  const DateRange& b = inner.range;
  if (a.start.empty() || b.start.empty() || b.start < a.start) return false;
  const bool same_start = !(a.start < b.start);
  if (is_since(inner)) return !same_start && (outer.is_open || b.start < a.end);
  if (outer.is_open) return !same_start || !b.end.empty();
  if (b.end.empty() || a.end.empty() || a.end < b.end) return false;
  return !same_start || b.end < a.end;
}

std::uint32_t line_at(const SegmentedDocument& segmented, LineRange lines,
                      const DateMention& date) {
  for (auto i = lines.begin; i < lines.end; ++i) {
    const LineFeatures& f = segmented.features[i];
    const DateMention* first = segmented.dates.data() + f.first_date;
    if (f.date_count > 0 && &date >= first && &date < first + f.date_count) return i;
  }
  return lines.end;
}

/// One title and two periods, one within the other. "2003 – 2010 Loom Works" over "Weaver (2006 –
/// 2010)": the period beside the title is the job's, the other the whole stay's. A duty's start
/// beside the title is not the job's ("Weaver, acting head since 2018"). Else both may be stints.
void keep_own_period(const SegmentedDocument& segmented, LineRange lines, const SlottedHead& head,
                     std::vector<const DateMention*>& periods) {
  const auto title = std::ranges::find(head, Slot::title, &SlottedSegment::slot);
  if (periods.size() != 2 || title == head.end()) return;
  const auto beside_title = [&](const DateMention& date) {
    return line_at(segmented, lines, date) == title->segment.line;
  };
  for (const std::size_t inner : {std::size_t{1}, std::size_t{0}}) {
    const DateMention& within = *periods[inner];
    const DateMention& outer = *periods[1 - inner];
    if (!encloses(outer, within) || !beside_title(within)) continue;
    if (is_since(within) && within.span.begin > title->segment.span.begin) {
      periods.erase(periods.begin() + static_cast<std::ptrdiff_t>(inner));
      return;
    }
    const bool of_stay = inner == 1 && line_at(segmented, lines, outer) < title->segment.line;
    if (of_stay) {
      periods.erase(periods.begin());
      return;
    }
  }
}

}  // namespace

std::vector<Stint> split_stints(const Document& document, const SegmentedDocument& segmented,
                                const Entry& entry, const SlottedHead& head) {
  const LineRange lines = {entry.lines.begin, entry.head_end};
  auto periods = periods_in(segmented, lines);
  const bool several = periods.size() > 1 && !head.empty();
  if (several && count_titles(head) == 1) keep_own_period(segmented, lines, head, periods);
  if (several && periods.size() == 1) return {{head, period_of(*periods[0])}};
  if (periods.size() < 2 || head.empty()) {
    return {{head, period_of_entry(document, segmented, entry, SingleDate::both_ends)}};
  }
  const bool dates_first = periods.front()->span.begin < head.front().segment.span.begin;
  const bool titles_shared = count_titles(head) < 2;
  const bool apart = are_several_jobs(document, head, periods, dates_first);
  std::vector<Stint> stints(periods.size());
  for (std::size_t p = 0; p < periods.size(); ++p) {
    stints[p].period = period_of(*periods[p]);
    for (const SlottedSegment& s : head) {
      const bool own =
          apart || (is_of_one_stint(s.slot) && !(titles_shared && s.slot == Slot::title));
      if (!own || period_of_segment(s.segment, periods, dates_first) == p) {
        stints[p].head.push_back(s);
      }
    }
  }
  const bool all_titled =
      std::ranges::all_of(stints, [](const Stint& s) { return count_titles(s.head) > 0; });
  if (all_titled || titles_shared) return stints;
  return {{head, period_of_entry(document, segmented, entry, SingleDate::both_ends)}};
}

}  // namespace vitagraph
