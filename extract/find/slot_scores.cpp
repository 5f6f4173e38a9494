#include "extract/find/slot_scores.hpp"

#include <algorithm>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/model/models.hpp"
#include "extract/evidence/table_model.hpp"
#include "extract/find/slot_features.hpp"

namespace vitagraph {
namespace {

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }

/// Weights of evidence that the models saw too little of to learn, in log-odds.
namespace weight {
constexpr float label = 6.0F;  ///< "Position: …" says what it is
constexpr float unit_word = 1.5F;
constexpr float unit_behind_employer = 1.8F;
constexpr float degree_alone = 1.5F;
}  // namespace weight

/// Units are rare in what the models learnt from; what follows an employer behind a dash or a
/// comma, and is neither place nor title, is one.
float unit_bonus(const Document& document, const std::vector<HeadSegment>& head, std::size_t i) {
  float bonus = find_unit_word(document.text_of(head[i].span)) ? weight::unit_word : 0.0F;
  if (i == 0) return bonus;
  const TextScores& above = head[i - 1].text;
  const bool behind_employer =
      above.probability(TextClass::employer) + above.probability(TextClass::school) > 0.4F;
  const bool joined = head[i].before == Separator::dash || head[i].before == Separator::comma;
  if (behind_employer && joined) bonus += weight::unit_behind_employer;
  return bonus;
}

/// A degree makes up the whole segment, or nearly: no school then, however much one is missing.
bool is_degree_alone(std::string_view text) {
  const auto degree = find_degree(text);
  return degree && degree->begin == 0 && degree->size() * 10 >= text.size() * 8;
}

void add_degree_evidence(const Document& document, const HeadSegment& segment, SlotScores& scores) {
  const bool behind_degree = segment.before == Separator::in || segment.before == Separator::degree;
  const bool degree = is_degree_alone(document.text_of(segment.span));
  if (degree) scores[index_of(Slot::degree)] += weight::degree_alone;
  if (degree || behind_degree) scores[index_of(Slot::school)] -= weight::degree_alone;
}

void add_label_evidence(const HeadSegment& segment, SlotScores& scores) {
  if (segment.is_label) scores[index_of(Slot::other)] += weight::label;
  if (segment.labelled_as >= 0) {
    scores[static_cast<std::size_t>(segment.labelled_as)] += weight::label;
  }
}

}  // namespace

std::vector<SlotScores> slot_scores(const Document& document, const SegmentedDocument& segmented,
                                    const std::vector<HeadSegment>& head, SectionKind section,
                                    HeadKind kind) {
  static const TableModel jobs(job_slot_model_bytes());
  static const TableModel degrees(degree_slot_model_bytes());
  const TableModel& model = kind == HeadKind::job ? jobs : degrees;
  std::vector<SlotScores> scores(head.size());
  const auto rows = slot_features(document, segmented, head, section);
  for (std::size_t i = 0; i < head.size(); ++i) {
    model.log_probabilities(rows[i], scores[i]);
    if (kind == HeadKind::job) {
      scores[i][index_of(Slot::unit)] += unit_bonus(document, head, i);
    } else {
      add_degree_evidence(document, head[i], scores[i]);
    }
    add_label_evidence(head[i], scores[i]);
  }
  return scores;
}

}  // namespace vitagraph
