#include "extract/find/careers/nested_roles.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/periods.hpp"

namespace vitagraph {
namespace {

/// From one date to another: a single date lies within too much.
bool is_stay(const Period& period) {
  if (period.start.empty()) return false;
  return period.current || (!period.end.empty() &&
                            period.start.evidence.span.begin != period.end.evidence.span.begin);
}

bool lies_within(const Period& inner, const Period& outer) {
  if (!is_stay(inner) || !is_stay(outer)) return false;
  const PartialDate from = outer.start.value;
  const PartialDate start = inner.start.value;
  const bool begins = from <= start || (from.year == start.year && start.month == 0);
  if (!begins || outer.current) return begins;
  const PartialDate to = outer.end.value;
  const PartialDate end = inner.end.value;
  return !inner.current && (end <= to || (end.year == to.year && to.month == 0));
}

bool same_period(const Period& a, const Period& b) {
  return a.start.value == b.start.value && a.current == b.current && a.end.value == b.end.value;
}

/// At most a line or two about the employer stand between the heads, no list.
bool follows_at_once(const Document& document, const Entry& above, const Entry& below) {
  constexpr std::uint32_t most_lines = 2;
  if (document.lines[above.lines.begin].mark != ListMark::none) return false;
  if (below.lines.begin < above.head_end || below.lines.begin > above.head_end + most_lines) {
    return false;
  }
  for (auto i = above.head_end; i < below.lines.begin; ++i) {
    if (document.lines[i].mark != ListMark::none) return false;
  }
  return true;
}

/// The one value of a slot, or nullptr.
SlottedSegment* only_value(SlottedHead& head, Slot slot) {
  if (std::ranges::count(head, slot, &SlottedSegment::slot) != 1) return nullptr;
  return &*std::ranges::find(head, slot, &SlottedSegment::slot);
}

/// A "title" that is none by its words, over titles.
SlottedSegment* mistaken_employer(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::employer)) return nullptr;
  SlottedSegment* title = only_value(head, Slot::title);
  if (title == nullptr) return nullptr;
  return title_score(document.text_of(title->segment.span)) < 0 ? title : nullptr;
}

/// What stands where the employer does is a part of the one above, or where that was.
void take_for_unit(const Document& document, SlottedHead& role) {
  SlottedSegment* employer = only_value(role, Slot::employer);
  if (employer == nullptr || has_slot(role, Slot::unit)) return;
  const std::string_view text = document.text_of(employer->segment.span);
  if (find_legal_form(text)) return;
  const bool place = is_place(text) || place_score(text) > 0;
  if (!place) employer->slot = Slot::unit;
  if (place) employer->slot = has_slot(role, Slot::place) ? Slot::other : Slot::place;
}

}  // namespace

void tell_employers_of_roles(const Document& document, const SegmentedDocument& segmented,
                             const std::vector<CareerHead>& heads,
                             std::vector<SlottedHead>& slotted) {
  std::vector<Period> periods(heads.size());
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    periods[h] = period_of_entry(document, segmented, heads[h].entry, SingleDate::both_ends);
  }
  const auto is_role_of = [&](std::size_t role, std::size_t banner) {
    return role < heads.size() && heads[role].kind == HeadKind::job &&
           heads[role].section_at == heads[banner].section_at &&
           has_slot(slotted[role], Slot::title) && lies_within(periods[role], periods[banner]);
  };
  const auto is_undated_role_of = [&](std::size_t role, std::size_t banner) {
    return heads[role].kind == HeadKind::job && has_slot(slotted[role], Slot::title) &&
           heads[role].section_at == heads[banner].section_at && !has_dates(periods[role]) &&
           is_stay(periods[banner]) && !has_slot(slotted[banner], Slot::title) &&
           has_slot(slotted[banner], Slot::employer);
  };
  for (std::size_t h = 0; h + 1 < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    if (!follows_at_once(document, heads[h].entry, heads[h + 1].entry)) continue;
    if (is_undated_role_of(h + 1, h)) take_for_unit(document, slotted[h + 1]);
    if (!is_role_of(h + 1, h)) continue;
    SlottedSegment* mistaken = mistaken_employer(document, slotted[h]);
    const bool strictly = !same_period(periods[h], periods[h + 1]);
    if (mistaken != nullptr && strictly && !has_slot(slotted[h + 1], Slot::employer)) {
      mistaken->slot = Slot::employer;
    }
    if (has_slot(slotted[h], Slot::title) || !has_slot(slotted[h], Slot::employer)) continue;
    for (std::size_t role = h + 1; is_role_of(role, h); ++role) {
      take_for_unit(document, slotted[role]);
    }
  }
}

}  // namespace vitagraph
