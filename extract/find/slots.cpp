#include "extract/find/slots.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <span>
#include <utility>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/hint_scores.hpp"
#include "extract/find/slot_scores.hpp"

namespace vitagraph {
namespace {

constexpr std::array job_slots = {Slot::title, Slot::employer,        Slot::unit,
                                  Slot::place, Slot::employment_type, Slot::other};
constexpr std::array degree_slots = {Slot::school, Slot::degree, Slot::area, Slot::unit,
                                     Slot::place,  Slot::grade,  Slot::other};

std::span<const Slot> slots_of(HeadKind kind) {
  if (kind == HeadKind::job) return job_slots;
  return degree_slots;
}

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }
unsigned bit_of(Slot slot) { return 1U << index_of(slot); }

/// Cost of giving two neighbours the same slot: they become one value.
float join_score(Slot slot, const HeadSegment& next) {
  if (slot == Slot::other) return 0;
  const bool split = next.before == Separator::dash || next.before == Separator::comma;
  if (slot == Slot::employer && split) return -2.2F;  // the rest is a unit
  if (next.before == Separator::comma) {
    return slot == Slot::place ? 0.3F : slot == Slot::unit || slot == Slot::area ? -0.4F : -1.0F;
  }
  if (slot == Slot::place) return next.before == Separator::line ? -1.5F : -0.4F;
  if (slot == Slot::title && next.before == Separator::semicolon) return -0.2F;
  if (slot == Slot::grade) return -0.5F;
  if (next.before == Separator::style || next.before == Separator::degree) return -1.0F;
  if (next.before == Separator::bracket) return slot == Slot::title ? -0.8F : -1.4F;
  if (next.before == Separator::dash && slot == Slot::school) return -0.3F;
  if (next.before == Separator::dash || next.before == Separator::colon) return -1.3F;
  return -2.4F;
}

/// Cost of a slot that was filled earlier in the head, with something else between.
float repeat_score(Slot slot) {
  switch (slot) {
    case Slot::other:
      return 0;
    case Slot::unit:
      return -0.6F;
    case Slot::place:
      return -1.2F;
    case Slot::grade:
      return -0.5F;
    case Slot::degree:
      return -1.2F;  // two degrees of one school
    default:
      return -2.6F;
  }
}

float missing_score(HeadKind kind, unsigned used) {
  float score = 0;
  if (kind == HeadKind::job) {
    if ((used & bit_of(Slot::employer)) == 0) score -= 1.4F;
    if ((used & bit_of(Slot::title)) == 0) score -= 0.8F;
  } else {
    if ((used & bit_of(Slot::school)) == 0) score -= 1.6F;
    if ((used & bit_of(Slot::degree)) == 0) score -= 0.6F;
    if ((used & bit_of(Slot::area)) == 0) score -= 0.3F;
  }
  return score;
}

float transition(Slot from, Slot to, const HeadSegment& next, unsigned used) {
  if (from == to) return join_score(to, next);
  if ((used & bit_of(to)) != 0) return repeat_score(to);
  return 0;
}

struct State {
  float score = -1e9F;
  Slot slot = Slot::other;
  unsigned used = 0;
  int back = -1;
  std::uint32_t key = 0;  ///< of StateTable
};

/// The best state of each key (slots used, then last slot). Open addressing: this is the inmost
/// loop of extraction, and a layer offers a few hundred states at most.
class StateTable {
 public:
  void offer(const State& state) {
    const std::uint32_t key = key_of(state);
    std::size_t at = (key * 0x9E3779B1U) >> 22;
    while (places_[at] != 0) {
      State& kept = states_[places_[at] - 1U];
      if (kept.key == key) {
        if (state.score > kept.score) {
          kept = state;
          kept.key = key;
        }
        return;
      }
      at = (at + 1) % places_.size();
    }
    states_.push_back(state);
    states_.back().key = key;
    places_[at] = static_cast<std::uint16_t>(states_.size());
  }

  /// In the order of their keys; when there are more than `beam`, the best, best first.
  std::vector<State> best(std::size_t beam) {
    if (states_.size() <= beam) {
      std::ranges::sort(states_, {}, &State::key);
      return std::move(states_);
    }
    const auto end = states_.begin() + static_cast<std::ptrdiff_t>(beam);
    std::partial_sort(states_.begin(), end, states_.end(), [](const State& a, const State& b) {
      return a.score != b.score ? a.score > b.score : a.key < b.key;
    });
    states_.resize(beam);
    return std::move(states_);
  }

 private:
  static std::uint32_t key_of(const State& state) {
    return (state.used << 4U) + static_cast<std::uint32_t>(index_of(state.slot));
  }

  std::array<std::uint16_t, 1024> places_{};  ///< index + 1 into states_; 0 = free
  std::vector<State> states_;
};

/// Exact search over (last slot, slots used): heads have few segments.
class Assignment {
 public:
  Assignment(const std::vector<HeadSegment>& head, const std::vector<SlotScores>& scores,
             HeadKind kind)
      : head_(head), scores_(scores), kind_(kind) {}

  std::vector<Slot> best() {
    layers_.resize(head_.size());
    for (std::size_t i = 0; i < head_.size(); ++i) step(i);
    return trace();
  }

 private:
  void step(std::size_t i) {
    StateTable states;
    const auto offer = [&](const State& state) { states.offer(state); };
    for (const Slot slot : slots_of(kind_)) {
      const float own = scores_[i][index_of(slot)];
      if (i == 0) {
        offer({own, slot, bit_of(slot), -1});
        continue;
      }
      for (std::size_t b = 0; b < layers_[i - 1].size(); ++b) {
        const State& from = layers_[i - 1][b];
        offer({from.score + own + transition(from.slot, slot, head_[i], from.used), slot,
               from.used | bit_of(slot), static_cast<int>(b)});
      }
    }
    layers_[i] = states.best(beam);
  }

  std::vector<Slot> trace() const {
    std::vector<Slot> slots(head_.size(), Slot::other);
    if (head_.empty()) return slots;
    int at = -1;
    float most = -1e9F;
    for (std::size_t b = 0; b < layers_.back().size(); ++b) {
      const State& state = layers_.back()[b];
      const float score = state.score + missing_score(kind_, state.used);
      if (score > most) {
        most = score;
        at = static_cast<int>(b);
      }
    }
    for (std::size_t i = head_.size(); i-- > 0 && at >= 0;) {
      const State& state = layers_[i][static_cast<std::size_t>(at)];
      slots[i] = state.slot;
      at = state.back;
    }
    return slots;
  }

  static constexpr std::size_t beam = 24;
  const std::vector<HeadSegment>& head_;
  const std::vector<SlotScores>& scores_;
  HeadKind kind_;
  std::vector<std::vector<State>> layers_;
};

/// What the same place of the section's other heads holds.
class Habits {
 public:
  void add(const std::vector<HeadSegment>& head, const std::vector<Slot>& slots) {
    for (std::size_t i = 0; i < head.size(); ++i) {
      for (const std::uint32_t key : keys(head[i])) counts_[key][index_of(slots[i])] += 1;
    }
  }
  /// The head's own scores with the habits added.
  std::vector<SlotScores> applied(const std::vector<HeadSegment>& head,
                                  std::vector<SlotScores> scores, const std::vector<Slot>& own,
                                  std::span<const Slot> slots) const {
    for (std::size_t i = 0; i < head.size(); ++i) {
      for (const Slot slot : slots) {
        scores[i][index_of(slot)] += score(head[i], own[i], slot, slots.size());
      }
    }
    return scores;
  }

 private:
  /// Log-odds that the habit gives to `slot`, leaving out the segment's own vote.
  float score(const HeadSegment& s, Slot own, Slot slot, std::size_t slots) const {
    float total = 0;
    for (const std::uint32_t key : keys(s)) {
      const auto found = counts_.find(key);
      if (found == counts_.end()) continue;
      float all = 0;
      for (const float count : found->second) all += count;
      const float mine = found->second[index_of(slot)] - (own == slot ? 1.0F : 0.0F);
      all -= 1;
      if (all < 1) continue;
      const auto n = static_cast<float>(slots);
      total += std::log((mine + 0.5F) / (all + 0.5F * n) * n);
    }
    return weight * total;
  }

  static constexpr float weight = 0.55F;

  /// Three views of the same place: position, position with style, separators with style.
  static std::array<std::uint32_t, 3> keys(const HeadSegment& s) {
    const std::uint32_t line = std::min<std::uint32_t>(s.line_in_head, 5);
    const std::uint32_t place = std::min<std::uint32_t>(s.place_in_line, 5);
    const auto before = static_cast<std::uint32_t>(s.before);
    const auto after = static_cast<std::uint32_t>(s.after);
    const std::uint32_t style = (s.bold ? 1U : 0U) + (s.italic ? 2U : 0U) + (s.heading ? 4U : 0U);
    return {(line * 8 + place) * 64 + before, (1U << 16) + (line * 8 + place) * 8 + style,
            (2U << 16) + ((before * 16 + after) * 8 + style) * 8 + std::min(line, 1U)};
  }

  std::map<std::uint32_t, std::array<float, slot_count>> counts_;
};

float margin_of(const SlotScores& scores, Slot slot, HeadKind kind) {
  float rival = -1e9F;
  for (const Slot other : slots_of(kind)) {
    if (other != slot) rival = std::max(rival, scores[index_of(other)]);
  }
  return scores[index_of(slot)] - rival;
}

}  // namespace

std::string_view name_of(Slot slot) {
  constexpr std::array<std::string_view, slot_count> names = {
      "title",  "employer", "unit", "place", "employment-type",
      "school", "degree",   "area", "grade", "other"};
  return names[index_of(slot)];
}

std::vector<SlottedHead> assign_slots(const Document& document, const SegmentedDocument& segmented,
                                      const std::vector<CareerHead>& heads, SectionKind section,
                                      HeadKind kind) {
  std::vector<std::vector<SlotScores>> own(heads.size());
  std::vector<std::vector<Slot>> slots(heads.size());
  for (std::size_t h = 0; h < heads.size(); ++h) {
    own[h] = slot_scores(document, segmented, heads[h].segments, section, kind);
  }
  add_hint_scores(document, heads, kind, own);
  for (std::size_t h = 0; h < heads.size(); ++h) {
    slots[h] = Assignment(heads[h].segments, own[h], kind).best();
  }
  auto scores = own;
  for (int round = 0; round < 2 && heads.size() > 1; ++round) {
    Habits habits;
    for (std::size_t h = 0; h < heads.size(); ++h) habits.add(heads[h].segments, slots[h]);
    for (std::size_t h = 0; h < heads.size(); ++h) {
      scores[h] = habits.applied(heads[h].segments, own[h], slots[h], slots_of(kind));
    }
    bool changed = false;
    for (std::size_t h = 0; h < heads.size(); ++h) {
      std::vector<Slot> next = Assignment(heads[h].segments, scores[h], kind).best();
      changed = changed || next != slots[h];
      slots[h] = std::move(next);
    }
    if (!changed) break;  // the habits would be the same
  }
  std::vector<SlottedHead> slotted(heads.size());
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (std::size_t i = 0; i < slots[h].size(); ++i) {
      slotted[h].push_back(
          {heads[h].segments[i], slots[h][i], margin_of(scores[h][i], slots[h][i], kind)});
    }
  }
  return slotted;
}

}  // namespace vitagraph
