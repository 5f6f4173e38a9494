#include "extract/find/careers/stints.hpp"

#include <algorithm>

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

std::size_t count_titles(const SlottedHead& head) {
  return static_cast<std::size_t>(std::ranges::count(head, Slot::title, &SlottedSegment::slot));
}

}  // namespace

std::vector<Stint> split_stints(const Document& document, const SegmentedDocument& segmented,
                                const Entry& entry, const SlottedHead& head) {
  const auto periods = periods_in(segmented, {entry.lines.begin, entry.head_end});
  if (periods.size() < 2 || head.empty()) {
    return {{head, period_of_entry(document, segmented, entry, SingleDate::both_ends)}};
  }
  const bool dates_first = periods.front()->span.begin < head.front().segment.span.begin;
  const bool titles_shared = count_titles(head) < 2;
  std::vector<Stint> stints(periods.size());
  for (std::size_t p = 0; p < periods.size(); ++p) {
    stints[p].period = period_of(*periods[p]);
    for (const SlottedSegment& s : head) {
      const bool own = is_of_one_stint(s.slot) && !(titles_shared && s.slot == Slot::title);
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
