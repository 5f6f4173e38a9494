#include "extract/find/slot_scores.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/model/models.hpp"
#include "extract/evidence/tree_model.hpp"
#include "extract/find/slot_features.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

std::size_t index_of(Slot slot) { return static_cast<std::size_t>(slot); }

/// Weights of evidence that is not the text model's.
namespace weight {
constexpr float at_employer = 2.2F;
constexpr float at_title = -2.0F;
constexpr float before_at_title = 1.0F;
constexpr float legal_form = 1.4F;
constexpr float unit_word = 1.5F;
constexpr float unit_prior = -0.6F;
constexpr float place_table = 1.6F;
constexpr float place_unknown = -1.2F;
constexpr float place_first = -1.0F;
constexpr float campus = 2.2F;
constexpr float unit_behind_employer = 1.8F;
constexpr float place_bracket = 0.5F;
constexpr float employer_bracket = -0.8F;
constexpr float emphasis = 0.4F;
constexpr float web_address = 2.6F;
constexpr float school_word = 1.6F;
constexpr float degree_word = 2.2F;
constexpr float area_after_in = 2.4F;
constexpr float area_after_degree = 1.6F;
constexpr float grade_shape = 4.0F;
constexpr float type_table = 4.0F;
constexpr float lexicon = 0.25F;
constexpr float other_bracket = 0.4F;
constexpr float numbers = 1.5F;
constexpr float label = 6.0F;
}  // namespace weight

bool looks_like_address(std::string_view text) {
  return text.find("://") != text.npos || text.find("www.") != text.npos ||
         (text.find('.') != text.npos && text.find(' ') == text.npos &&
          text.find('/') != text.npos) ||
         text.find('@') != text.npos;
}

bool mostly_digits(std::string_view text) {
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return digits * 2 > static_cast<std::ptrdiff_t>(text.size());
}

float log_sum(float probability) { return std::log(probability + 0.01F); }

float clamped(double score) { return static_cast<float>(std::clamp(score, -4.0, 4.0)); }

/// What both kinds of heads share.
struct Common {
  std::string_view text;
  bool address = false;
  bool numbers = false;
  bool first = false;
  bool unit_word = false;
  PlaceKind place = PlaceKind::none;
  float place_score = 0;
};

Common common_of(const Document& document, const HeadSegment& s) {
  Common c;
  c.text = document.text_of(s.span);
  c.address = looks_like_address(c.text);
  c.numbers = mostly_digits(c.text);
  c.first = s.line_in_head == 0 && s.place_in_line == 0;
  c.unit_word = find_unit_word(c.text).has_value();
  c.place = place_kind(c.text);
  c.place_score = clamped(place_score(c.text));
  return c;
}

float place_of(const HeadSegment& s, const Common& c) {
  float score = log_sum(s.text.probability(TextClass::place)) + weight::lexicon * c.place_score;
  score += c.place != PlaceKind::none ? weight::place_table : weight::place_unknown;
  if (c.first) score += weight::place_first;
  if (s.in_brackets) score += weight::place_bracket;
  return score;
}

float other_of(const HeadSegment& s, const Common& c) {
  float score =
      log_sum(s.text.probability(TextClass::prose) + 0.3F * s.text.probability(TextClass::project) +
              0.3F * s.text.probability(TextClass::paper_title) +
              0.3F * s.text.probability(TextClass::grade)) -
      0.3F;
  if (c.address) score += weight::web_address;
  if (c.numbers) score += weight::numbers;
  if (s.in_brackets) score += weight::other_bracket;
  return score;
}

SlotScores job_scores(const HeadSegment& s, const HeadSegment* next, const Common& c) {
  SlotScores scores{};
  const auto p = [&](TextClass k) { return s.text.probability(k); };
  float& title = scores[index_of(Slot::title)];
  float& employer = scores[index_of(Slot::employer)];
  float& unit = scores[index_of(Slot::unit)];
  title = log_sum(p(TextClass::title) + 0.1F * p(TextClass::degree)) +
          weight::lexicon * clamped(title_score(c.text));
  employer = log_sum(p(TextClass::employer) + p(TextClass::school) + 0.25F * p(TextClass::unit) +
                     0.2F * p(TextClass::project) + 0.15F * p(TextClass::person) +
                     0.1F * p(TextClass::venue));
  unit = log_sum(p(TextClass::unit) + 0.2F * p(TextClass::area) + 0.15F * p(TextClass::employer)) +
         weight::unit_prior;
  if (c.unit_word) unit += weight::unit_word;
  if (find_legal_form(c.text)) employer += weight::legal_form;
  if (s.before == Separator::at) {
    employer += weight::at_employer;
    title += weight::at_title;
  }
  if (next != nullptr && next->before == Separator::at) title += weight::before_at_title;
  if (s.in_brackets) employer += weight::employer_bracket;
  const bool behind =
      s.place_in_line > 0 && (s.before == Separator::dash || s.before == Separator::comma);
  if (behind && s.place_in_line > 1) unit += weight::unit_behind_employer;
  if (s.bold || s.heading) {
    employer += weight::emphasis;
    title += weight::emphasis;
  }
  if (c.address || c.numbers) {
    title -= weight::web_address;
    employer -= c.numbers ? weight::web_address : 0.6F;
  }
  scores[index_of(Slot::place)] = place_of(s, c);
  scores[index_of(Slot::employment_type)] = is_employment_type(c.text) ? weight::type_table : -6.0F;
  scores[index_of(Slot::other)] = other_of(s, c);
  return scores;
}

SlotScores degree_scores(const HeadSegment& s, const HeadSegment* before, const Common& c) {
  SlotScores scores{};
  const auto p = [&](TextClass k) { return s.text.probability(k); };
  float& school = scores[index_of(Slot::school)];
  float& degree = scores[index_of(Slot::degree)];
  float& area = scores[index_of(Slot::area)];
  float& unit = scores[index_of(Slot::unit)];
  school = log_sum(p(TextClass::school) + 0.7F * p(TextClass::employer) +
                   0.2F * p(TextClass::unit) + 0.1F * p(TextClass::person)) +
           weight::lexicon * clamped(school_score(c.text));
  degree = log_sum(p(TextClass::degree) + 0.1F * p(TextClass::title));
  area = log_sum(p(TextClass::area) + 0.25F * p(TextClass::title) + 0.2F * p(TextClass::unit) +
                 0.15F * p(TextClass::paper_title) + 0.1F * p(TextClass::degree)) -
         0.4F;
  unit = log_sum(p(TextClass::unit) + 0.1F * p(TextClass::area)) + weight::unit_prior;
  if (c.unit_word) unit += weight::unit_word;
  if (find_school_word(c.text)) school += weight::school_word;
  if (find_degree(c.text)) degree += weight::degree_word;
  if (s.before == Separator::in) area += weight::area_after_in;
  const bool behind_degree = before != nullptr && s.line_in_head == before->line_in_head &&
                             before->text.probability(TextClass::degree) > 0.5F &&
                             s.before != Separator::line;
  if (s.before == Separator::degree || behind_degree) area += weight::area_after_degree;
  if (s.before == Separator::at) school += weight::at_employer;
  const bool behind_school =
      before != nullptr && before->text.probability(TextClass::school) > 0.4F;
  if (s.before == Separator::dash && behind_school && c.place == PlaceKind::city) {
    school += weight::campus;
  }
  if (c.address || c.numbers) {
    school -= weight::web_address;
    degree -= weight::web_address;
    area -= weight::web_address;
  }
  scores[index_of(Slot::place)] = place_of(s, c);
  scores[index_of(Slot::grade)] =
      is_grade(c.text) ? weight::grade_shape : log_sum(p(TextClass::grade)) - 1.0F;
  scores[index_of(Slot::other)] = other_of(s, c);
  return scores;
}

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

std::vector<SlotScores> learnt_scores(const Document& document, const SegmentedDocument& segmented,
                                      const std::vector<HeadSegment>& head, SectionKind section,
                                      HeadKind kind) {
  static const TreeModel jobs(job_slot_model_bytes());
  static const TreeModel degrees(degree_slot_model_bytes());
  const TreeModel& model = kind == HeadKind::job ? jobs : degrees;
  std::vector<SlotScores> scores(head.size());
  const auto rows = slot_features(document, segmented, head, section);
  for (std::size_t i = 0; i < head.size(); ++i) {
    const auto log_probabilities = model.log_probabilities(rows[i]);
    std::ranges::copy(log_probabilities, scores[i].begin());
    if (kind == HeadKind::job) scores[i][index_of(Slot::unit)] += unit_bonus(document, head, i);
    if (head[i].is_label) scores[i][index_of(Slot::other)] += weight::label;
    if (head[i].labelled_as >= 0) {
      scores[i][static_cast<std::size_t>(head[i].labelled_as)] += weight::label;
    }
  }
  return scores;
}

}  // namespace

std::vector<SlotScores> slot_scores(const Document& document, const SegmentedDocument& segmented,
                                    const std::vector<HeadSegment>& head, SectionKind section,
                                    HeadKind kind) {
  if (job_slot_model_bytes().size() > 0)
    return learnt_scores(document, segmented, head, section, kind);
  std::vector<SlotScores> scores;
  scores.reserve(head.size());
  for (std::size_t i = 0; i < head.size(); ++i) {
    const Common common = common_of(document, head[i]);
    const HeadSegment* next = i + 1 < head.size() ? &head[i + 1] : nullptr;
    const HeadSegment* before = i > 0 ? &head[i - 1] : nullptr;
    scores.push_back(kind == HeadKind::job ? job_scores(head[i], next, common)
                                           : degree_scores(head[i], before, common));
    if (head[i].is_label) scores.back()[index_of(Slot::other)] += weight::label;
    if (head[i].labelled_as >= 0) {
      scores.back()[static_cast<std::size_t>(head[i].labelled_as)] += weight::label;
    }
  }
  return scores;
}

}  // namespace vitagraph
