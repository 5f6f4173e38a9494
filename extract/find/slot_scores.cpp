#include "extract/find/slot_scores.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "extract/evidence/grade.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/model/models.hpp"
#include "extract/evidence/table_model.hpp"
#include "extract/find/hint_scores.hpp"
#include "extract/find/slot_features.hpp"

namespace vitagraph {
namespace {

constexpr std::array job_slots = {Slot::title, Slot::employer, Slot::unit, Slot::place,
                                  Slot::other};
constexpr std::array degree_slots = {Slot::school, Slot::degree, Slot::area, Slot::unit,
                                     Slot::place,  Slot::grade,  Slot::other};

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }

/// "Position: …" says what it is; the models saw too few to be sure. In log-odds.
constexpr float label_weight = 6.0F;

void add_label_evidence(const HeadSegment& segment, SlotScores& scores) {
  if (segment.is_label) scores[index_of(Slot::other)] += label_weight;
  if (segment.labelled_as >= 0)
    scores[static_cast<std::size_t>(segment.labelled_as)] += label_weight;
}

/// Most gold leaves units out; what follows an employer behind a dash or a comma and is neither
/// place nor title is one.
constexpr float unit_word_weight = 1.0F;
constexpr float unit_behind_employer_weight = 1.8F;
constexpr float sure_employer = -0.7F;  ///< logarithm of a probability

void add_unit_evidence(const Document& document, const std::vector<HeadSegment>& head,
                       std::size_t i, std::vector<SlotScores>& scores) {
  float& unit = scores[i][index_of(Slot::unit)];
  if (find_unit_word(document.text_of(head[i].span))) unit += unit_word_weight;
  if (i == 0) return;
  const bool joined = head[i].before == Separator::dash || head[i].before == Separator::comma;
  if (joined && scores[i - 1][index_of(Slot::employer)] > sure_employer) {
    unit += unit_behind_employer_weight;
  }
}

/// Most gold leaves grades out, too; their print is plain.
constexpr float grade_weight = 2.5F;

void add_grade_evidence(const Document& document, const std::vector<HeadSegment>& head,
                        std::size_t i, SlotScores& scores) {
  const std::string_view text = document.text_of(head[i].span);
  const bool number = !text.empty() && text[0] >= '0' && text[0] <= '9' && text.size() < 12;
  const bool behind_label = i > 0 && head[i].before == Separator::colon && number &&
                            is_grade_label(document.text_of(head[i - 1].span));
  if (is_grade(text) || behind_label) scores[index_of(Slot::grade)] += grade_weight;
}

/// A web address in brackets behind a name would join it.
constexpr float address_weight = 4.0F;

void add_address_evidence(const Document& document, const std::vector<HeadSegment>& head,
                          std::size_t i, SlotScores& scores) {
  const std::string_view text = document.text_of(head[i].span);
  const bool address = text.find("://") != text.npos || text.starts_with("www.");
  if (address && head[i].before == Separator::bracket)
    scores[index_of(Slot::other)] += address_weight;
}

/// A line that begins with a degree and says no more tells of one, though the head had another:
/// two degrees of one school stand in too few heads to be learnt.
constexpr float degree_line_weight = 2.0F;

void add_degree_evidence(const Document& document, const HeadSegment& segment, SlotScores& scores) {
  if (segment.place_in_line > 0) return;
  const std::string_view text = document.text_of(segment.span);
  const auto degree = find_degree(text);
  if (degree && degree->begin == 0 && degree->size() * 10 >= text.size() * 8) {
    scores[index_of(Slot::degree)] += degree_line_weight;
  }
}

void normalise(SlotScores& scores) {
  const float most = *std::ranges::max_element(scores);
  float total = 0;
  for (const float score : scores) total += std::exp(score - most);
  const float norm = most + std::log(total);
  for (float& score : scores) score -= norm;
}

HeadScores scores_of(const TableModel& model, const SlotRows& rows,
                     const std::vector<CareerHead>& heads) {
  HeadScores scores(heads.size());
  std::size_t at = 0;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    scores[h].resize(heads[h].segments.size());
    for (SlotScores& segment : scores[h]) model.log_probabilities(rows[at++], segment);
  }
  return scores;
}

const TableModel& first_model(HeadKind kind) {
  static const TableModel jobs(job_slot_model_bytes());
  static const TableModel degrees(degree_slot_model_bytes());
  return kind == HeadKind::job ? jobs : degrees;
}

const TableModel& second_model(HeadKind kind) {
  static const TableModel jobs(job_slot_second_model_bytes());
  static const TableModel degrees(degree_slot_second_model_bytes());
  return kind == HeadKind::job ? jobs : degrees;
}

}  // namespace

std::span<const Slot> slots_of(HeadKind kind) {
  if (kind == HeadKind::job) return job_slots;
  return degree_slots;
}

HeadScores first_slot_scores(const Document& document, const SlotRows& rows,
                             const std::vector<CareerHead>& heads, HeadKind kind) {
  HeadScores scores = scores_of(first_model(kind), rows, heads);
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (std::size_t i = 0; i < scores[h].size(); ++i) {
      add_label_evidence(heads[h].segments[i], scores[h][i]);
    }
  }
  add_hint_scores(document, heads, kind, scores);
  for (auto& head : scores) std::ranges::for_each(head, normalise);
  return scores;
}

HeadScores slot_scores(const Document& document, const SegmentedDocument& segmented,
                       const std::vector<CareerHead>& heads, HeadKind kind) {
  const SlotRows rows = first_slot_rows(document, segmented, heads);
  const HeadScores first = first_slot_scores(document, rows, heads, kind);
  HeadScores scores =
      scores_of(second_model(kind), second_slot_rows(rows, heads, kind, first), heads);
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (std::size_t i = 0; i < scores[h].size(); ++i) {
      add_label_evidence(heads[h].segments[i], scores[h][i]);
      add_address_evidence(document, heads[h].segments, i, scores[h][i]);
      if (kind == HeadKind::job) {
        add_unit_evidence(document, heads[h].segments, i, scores[h]);
      } else {
        add_degree_evidence(document, heads[h].segments[i], scores[h][i]);
        add_grade_evidence(document, heads[h].segments, i, scores[h][i]);
      }
    }
  }
  return scores;
}

}  // namespace vitagraph
