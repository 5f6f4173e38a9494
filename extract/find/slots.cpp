#include "extract/find/slots.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <span>
#include <utility>

#include "extract/evidence/employment_type.hpp"
#include "extract/find/slot_scores.hpp"

namespace vitagraph {
namespace {

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }
unsigned bit_of(Slot slot) { return 1U << index_of(slot); }

/// What it is worth to fill slots as they are filled, in log-odds; bench/train/slot_chain.py.
struct SlotChain {
  float scale;  ///< of what the models say of each segment
  std::array<float, slot_count> bias;
  /// Two neighbours of one slot become one value; by what stands between them.
  std::array<std::array<float, separator_count>, slot_count> join;
  std::array<float, slot_count> repeat;   ///< filled before, with something else between
  std::array<float, slot_count> missing;  ///< filled by no segment
};

#include "extract/find/slot_chain.inc"

const SlotChain& chain_of(HeadKind kind) {
  return kind == HeadKind::job ? job_chain : degree_chain;
}

float missing_score(HeadKind kind, unsigned used) {
  float score = 0;
  for (const Slot slot : slots_of(kind)) {
    if (slot == Slot::other || (used & bit_of(slot)) != 0) continue;
    score += chain_of(kind).missing[index_of(slot)];
  }
  return score;
}

float transition(const SlotChain& chain, Slot from, Slot to, const HeadSegment& next,
                 unsigned used) {
  if (to == Slot::other) return 0;
  if (from == to) return chain.join[index_of(to)][static_cast<std::size_t>(next.before)];
  return (used & bit_of(to)) != 0 ? chain.repeat[index_of(to)] : 0;
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
      : head_(head), scores_(scores), kind_(kind), chain_(chain_of(kind)) {}

  std::vector<Slot> best() {
    layers_.resize(head_.size());
    for (std::size_t i = 0; i < head_.size(); ++i) step(i);
    return trace();
  }

 private:
  void step(std::size_t i) {
    StateTable states;
    const float least = *std::ranges::max_element(scores_[i]) - hopeless;
    for (const Slot slot : slots_of(kind_)) {
      if (scores_[i][index_of(slot)] < least) continue;
      const float own = chain_.scale * scores_[i][index_of(slot)] + chain_.bias[index_of(slot)];
      if (i == 0) {
        states.offer({own, slot, bit_of(slot), -1});
        continue;
      }
      for (std::size_t b = 0; b < layers_[i - 1].size(); ++b) {
        const State& from = layers_[i - 1][b];
        states.offer({from.score + own + transition(chain_, from.slot, slot, head_[i], from.used),
                      slot, from.used | bit_of(slot), static_cast<int>(b)});
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
  static constexpr float hopeless = 8.0F;  ///< so much less likely than another slot
  const std::vector<HeadSegment>& head_;
  const std::vector<SlotScores>& scores_;
  HeadKind kind_;
  const SlotChain& chain_;
  std::vector<std::vector<State>> layers_;
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
                                      const std::vector<CareerHead>& heads, HeadKind kind) {
  const HeadScores scores = slot_scores(document, segmented, heads, kind);
  std::vector<SlottedHead> slotted(heads.size());
  for (std::size_t h = 0; h < heads.size(); ++h) {
    const std::vector<HeadSegment>& segments = heads[h].segments;
    std::vector<Slot> slots = Assignment(segments, scores[h], kind).best();
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const bool type = slots[i] == Slot::other && kind == HeadKind::job &&
                        is_employment_type(document.text_of(segments[i].span));
      if (type) slots[i] = Slot::employment_type;
      slotted[h].push_back({segments[i], slots[i], margin_of(scores[h][i], slots[i], kind)});
    }
  }
  return slotted;
}

}  // namespace vitagraph
