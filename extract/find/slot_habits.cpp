#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <unordered_map>

#include "extract/find/slot_features.hpp"

namespace vitagraph {
namespace {

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }

/// Sums of the first pass's probabilities over segments.
struct Sum {
  std::array<float, slot_count> of{};
  float count = 0;

  void add(const SlotScores& probabilities, float sign) {
    for (std::size_t k = 0; k < slot_count; ++k) of[k] += sign * probabilities[k];
    count += sign;
  }
};

constexpr std::size_t view_count = 5;

/// What makes segments of different heads alike: five views, each a number of its own.
std::array<std::uint32_t, view_count> views_of(const CareerHead& head, std::size_t i) {
  const HeadSegment& s = head.segments[i];
  const auto in_line =
      static_cast<std::uint32_t>(std::ranges::count(head.segments, s.line, &HeadSegment::line));
  const std::uint32_t line = std::min<std::uint32_t>(s.line_in_head, 7);
  const std::uint32_t place = std::min<std::uint32_t>(s.place_in_line, 7);
  const std::uint32_t from_end = std::min<std::uint32_t>(in_line - s.place_in_line, 7);
  const auto before = static_cast<std::uint32_t>(s.before);
  const auto after = static_cast<std::uint32_t>(s.after);
  const std::uint32_t style =
      (s.bold ? 1U : 0U) + (s.italic ? 2U : 0U) + (s.heading ? 4U : 0U) + (s.link ? 8U : 0U);
  const std::uint32_t at = line * 8 + place;
  return {(0U << 28U) + at * 32 + before, (1U << 28U) + at * 16 + style,
          (2U << 28U) + (((before * 32 + after) * 16 + style) * 2) + std::min(line, 1U),
          (3U << 28U) + (line * 8 + from_end) * 32 + before,
          (4U << 28U) + (head.section_at % 4096U) * 1024U + at * 16 + style};
}

SlotScores probabilities_of(const SlotScores& scores) {
  SlotScores out{};
  for (std::size_t k = 0; k < slot_count; ++k) out[k] = std::exp(scores[k]);
  return out;
}

class Habits {
 public:
  void add(const CareerHead& head, const std::vector<SlotScores>& probabilities, float sign) {
    for (std::size_t i = 0; i < head.segments.size(); ++i) {
      for (const std::uint32_t view : views_of(head, i)) sums_[view].add(probabilities[i], sign);
    }
  }
  void push(const CareerHead& head, std::size_t i, std::span<const Slot> slots,
            SlotRows& row) const {
    for (const std::uint32_t view : views_of(head, i)) {
      const auto found = sums_.find(view);
      const bool some = found != sums_.end() && found->second.count > 0.5F;
      for (const Slot slot : slots) {
        row.push(some ? found->second.of[index_of(slot)] / found->second.count : -1.0F);
      }
      row.push(some ? std::min(found->second.count, 12.0F) : 0.0F);
    }
  }

 private:
  std::unordered_map<std::uint32_t, Sum> sums_;
};

void push_opinions(const std::vector<SlotScores>& head, std::size_t i, std::span<const Slot> slots,
                   SlotRows& row) {
  for (const int step : {0, -2, -1, 1, 2}) {
    const auto at = static_cast<std::ptrdiff_t>(i) + step;
    const bool there = at >= 0 && at < static_cast<std::ptrdiff_t>(head.size());
    for (const Slot slot : slots) {
      row.push(there ? head[static_cast<std::size_t>(at)][index_of(slot)] : -1.0F);
    }
  }
  for (const Slot slot : slots) {
    const float own = head[i][index_of(slot)];
    float best = 0;
    float mass = 0;
    float rank = 0;
    for (std::size_t k = 0; k < head.size(); ++k) {
      if (k == i) continue;
      const float other = head[k][index_of(slot)];
      best = std::max(best, other);
      mass += other;
      rank += other > own ? 1.0F : 0.0F;
    }
    row.push(best);
    row.push(mass);
    row.push(rank);
  }
}

}  // namespace

SlotRows second_slot_rows(const SlotRows& rows, const std::vector<CareerHead>& heads, HeadKind kind,
                          const std::vector<std::vector<SlotScores>>& first) {
  std::vector<std::vector<SlotScores>> probabilities(heads.size());
  Habits habits;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (const SlotScores& scores : first[h]) probabilities[h].push_back(probabilities_of(scores));
    habits.add(heads[h], probabilities[h], 1);
  }
  SlotRows out;
  std::size_t at = 0;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    habits.add(heads[h], probabilities[h], -1);  // a head is no witness for itself
    for (std::size_t i = 0; i < heads[h].segments.size(); ++i, ++at) {
      out.push(rows[at]);
      push_opinions(probabilities[h], i, slots_of(kind), out);
      habits.push(heads[h], i, slots_of(kind), out);
      out.end_row();
    }
    habits.add(heads[h], probabilities[h], 1);
  }
  return out;
}

}  // namespace vitagraph
