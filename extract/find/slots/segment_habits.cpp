#include "extract/find/slots/segment_habits.hpp"

#include <algorithm>

namespace vitagraph {
namespace {

/// Where the segment stands; where and how it is set; what stands around it and how it is set.
std::array<std::uint32_t, SegmentHabits::view_count> views_of(const CareerHead& head,
                                                              const HeadSegment& s) {
  const std::uint32_t kind = head.kind == HeadKind::job ? 0U : 1U << 24U;
  const std::uint32_t line = std::min<std::uint32_t>(s.line_in_head, 7);
  const std::uint32_t at = line * 8 + std::min<std::uint32_t>(s.place_in_line, 7);
  const auto before = static_cast<std::uint32_t>(s.before);
  const auto after = static_cast<std::uint32_t>(s.after);
  const std::uint32_t style =
      (s.bold ? 1U : 0U) + (s.italic ? 2U : 0U) + (s.heading ? 4U : 0U) + (s.link ? 8U : 0U);
  return {(0U << 28U) + kind + at * 32 + before, (1U << 28U) + kind + at * 16 + style,
          (2U << 28U) + kind + (((before * 32 + after) * 16 + style) * 2) + std::min(line, 1U)};
}

}  // namespace

SegmentHabits::SegmentHabits(const std::vector<CareerHead>& heads)
    : shares_(heads.size()), views_(heads.size()) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (const HeadSegment& segment : heads[h].segments) {
      Shares shares;
      std::ranges::transform(habit_classes, shares.begin(),
                             [&](TextClass c) { return segment.text.probability(c); });
      shares_[h].push_back(shares);
      views_[h].push_back(views_of(heads[h], segment));
      for (const std::uint32_t view : views_[h].back()) {
        Sum& sum = sums_[view];
        for (std::size_t k = 0; k < shares.size(); ++k) sum.of[k] += shares[k];
        sum.count += 1;
      }
    }
  }
}

std::array<SegmentHabits::Habit, SegmentHabits::view_count> SegmentHabits::of(
    std::size_t head, std::size_t segment) const {
  std::array<Habit, view_count> habits;
  for (std::size_t v = 0; v < view_count; ++v) {
    const std::uint32_t view = views_[head][segment][v];
    Sum sum = sums_.at(view);
    for (std::size_t i = 0; i < views_[head].size(); ++i) {  // a head is no witness for itself
      if (views_[head][i][v] != view) continue;
      for (std::size_t k = 0; k < habit_classes.size(); ++k) sum.of[k] -= shares_[head][i][k];
      sum.count -= 1;
    }
    habits[v].count = sum.count;
    habits[v].mean.fill(-1);
    if (sum.count < 0.5F) continue;
    for (std::size_t k = 0; k < habit_classes.size(); ++k) {
      habits[v].mean[k] = std::clamp(sum.of[k] / sum.count, 0.0F, 1.0F);
    }
  }
  return habits;
}

SegmentHabits::Shares SegmentHabits::rivals(std::size_t head, std::size_t segment) const {
  Shares most{};
  for (std::size_t i = 0; i < shares_[head].size(); ++i) {
    if (i == segment) continue;
    for (std::size_t k = 0; k < most.size(); ++k) most[k] = std::max(most[k], shares_[head][i][k]);
  }
  return most;
}

}  // namespace vitagraph
