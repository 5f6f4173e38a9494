#include "extract/find/hint_scores.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/evidence/hints.hpp"

namespace vitagraph {
namespace {

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }

/// What an argument is for, whether the entry is a job or a degree.
enum class Part : std::uint8_t { none, role, organization, place, grade, unit };

Part part_of(HintedField field) {
  switch (field) {
    case HintedField::job_title:
    case HintedField::degree:
    case HintedField::area:
      return Part::role;
    case HintedField::employer:
    case HintedField::school:
      return Part::organization;
    case HintedField::unit:
      return Part::unit;
    case HintedField::place:
      return Part::place;
    case HintedField::grade:
      return Part::grade;
    default:
      return Part::none;
  }
}

/// What a part's hint adds to each slot, in log-odds. A title's argument often holds the unit, an
/// employer's the unit and the place; hardly any holds the other's main value.
struct Weights {
  Part part;
  std::array<float, slot_count> of;
};

// title employer unit place employment-type | school degree area grade other
constexpr std::array weights = {
    Weights{Part::role, {2.5F, -2.5F, 0.8F, -1.0F, 0.5F, -2.5F, 1.5F, 1.5F, 0.0F, 0.0F}},
    Weights{Part::organization, {-2.5F, 2.5F, 2.5F, 0.5F, 0.0F, 2.5F, -2.5F, -2.5F, -1.0F, 0.0F}},
    Weights{Part::place, {-2.0F, -2.0F, 0.0F, 2.5F, 0.5F, -2.0F, -1.5F, -1.0F, 0.0F, 0.0F}},
    Weights{Part::grade, {-1.0F, -1.5F, 0.0F, 0.0F, 0.5F, -1.5F, 0.0F, 0.0F, 1.0F, 1.0F}},
    Weights{Part::unit, {-1.0F, -1.0F, 2.5F, 0.0F, 0.0F, -1.0F, -1.0F, 0.0F, 0.0F, 0.0F}},
};

Part swapped(Part part) {
  if (part == Part::role) return Part::organization;
  return part == Part::organization ? Part::role : part;
}

float best_of(const SlotScores& scores, Part part, HeadKind kind) {
  if (kind == HeadKind::job) {
    return scores[index_of(part == Part::role ? Slot::title : Slot::employer)];
  }
  if (part == Part::organization) return scores[index_of(Slot::school)];
  return std::max(scores[index_of(Slot::degree)], scores[index_of(Slot::area)]);
}

using HeadParts = std::vector<std::vector<Part>>;

/// How much better the words fit the arguments the other way round, over the heads from `begin` to
/// `end`; each head has a limited say.
float evidence_of_swap(const HeadParts& parts, HeadKind kind, const HeadScores& scores,
                       std::size_t begin, std::size_t end) {
  constexpr float most_of_one = 4.0F;
  float total = 0;
  for (std::size_t h = begin; h < end; ++h) {
    float head = 0;
    for (std::size_t i = 0; i < parts[h].size(); ++i) {
      const Part part = parts[h][i];
      if (part != Part::role && part != Part::organization) continue;
      // The first segment of an argument is its main value.
      if (i > 0 && parts[h][i - 1] == part) continue;
      head += best_of(scores[h][i], swapped(part), kind) - best_of(scores[h][i], part, kind);
    }
    total += std::clamp(head, -most_of_one, most_of_one);
  }
  return total;
}

void add_to_head(const std::vector<Part>& parts, bool swap, std::vector<SlotScores>& scores) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part part = swap ? swapped(parts[i]) : parts[i];
    const auto row = std::ranges::find(weights, part, &Weights::part);
    if (row == weights.end()) continue;
    for (std::size_t slot = 0; slot < slot_count; ++slot) scores[i][slot] += row->of[slot];
  }
}

}  // namespace

void add_hint_scores(const Document& document, const std::vector<CareerHead>& heads, HeadKind kind,
                     HeadScores& scores) {
  if (document.hints.empty()) return;
  HeadParts parts(heads.size());
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (const HeadSegment& segment : heads[h].segments) {
      const auto field = hinted_field(document, segment.span);
      parts[h].push_back(field ? part_of(*field) : Part::none);
    }
  }
  constexpr float enough = 1.0F;  // the names of the arguments count for something
  for (std::size_t begin = 0; begin < heads.size();) {
    std::size_t end = begin;
    while (end < heads.size() && heads[end].section_at == heads[begin].section_at) ++end;
    const bool swap = evidence_of_swap(parts, kind, scores, begin, end) > enough;
    for (; begin < end; ++begin) add_to_head(parts[begin], swap, scores[begin]);
  }
}

}  // namespace vitagraph
