#include "extract/segment/role_model.hpp"

#include "extract/evidence/model/models.hpp"
#include "extract/evidence/table_model.hpp"
#include "extract/segment/role_rows.hpp"

namespace vitagraph {
namespace {

std::vector<RoleScores> evaluate(const TableModel& model, const RoleRows& rows) {
  std::vector<RoleScores> scores(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    model.log_probabilities(rows[i], scores[i].log_probability);
  }
  return scores;
}

}  // namespace

std::vector<RoleScores> role_scores(const Document& document, const SegmentedDocument& segmented) {
  static const TableModel first_model(line_first_model_bytes());
  static const TableModel second_model(line_second_model_bytes());
  const auto signals =
      line_signals(document, segmented.dates, segmented.features, segmented.headings);
  const auto first = evaluate(first_model, first_rows(signals));
  return evaluate(second_model, second_rows(document, segmented.features, first));
}

}  // namespace vitagraph
