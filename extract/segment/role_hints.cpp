#include "extract/segment/role_hints.hpp"

#include <algorithm>

#include "extract/evidence/hints.hpp"

namespace vitagraph {
namespace {

/// What is added to the roles that begin an entry, go on with its head, and tell of it.
struct Evidence {
  float begin = 0;
  float head = 0;
  float body = 0;
};

/// Where the markup marks several entries, a line that it does not mention hardly begins one.
Evidence evidence_of(const HintedLine& hinted, bool several) {
  if (hinted.begins_entry) return {6.0F, -2.0F, -4.0F};
  if (hinted.names_entry) return {-3.0F, 4.0F, -2.0F};
  if (hinted.tells) return {-4.0F, -3.0F, 2.0F};
  return several ? Evidence{-2.5F, 0.0F, 0.5F} : Evidence{};
}

void add(const Evidence& evidence, RoleScores& scores) {
  const auto to = [&](LineRole role, float value) {
    scores.log_probability[static_cast<std::size_t>(role)] += value;
  };
  to(LineRole::job_begin, evidence.begin);
  to(LineRole::degree_begin, evidence.begin);
  to(LineRole::job_head, evidence.head);
  to(LineRole::degree_head, evidence.head);
  to(LineRole::job_body, evidence.body);
  to(LineRole::degree_body, evidence.body);
}

}  // namespace

void add_table_rows(const Document& document, const std::vector<LineFeatures>& features,
                    std::vector<RoleScores>& scores) {
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const Line& line = document.lines[i];
    if (line.table_row == 0) continue;
    const bool within = i > 0 && document.lines[i - 1].table_row == line.table_row;
    if (within) {
      const bool head_cell = line.table_cell <= 1 || features[i - 1].date_only;
      add({-2.5F, head_cell ? 1.0F : 0.0F, 0.0F}, scores[i]);
    } else if (features[i].date_at_start) {
      add({4.0F, -2.0F, -2.0F}, scores[i]);
    }
  }
}

void add_hints(const Document& document, std::vector<RoleScores>& scores) {
  if (document.hints.empty()) return;
  std::vector<HintedLine> hinted;
  for (const Line& line : document.lines) hinted.push_back(hinted_line(document, line));
  const bool several = std::ranges::count(hinted, true, &HintedLine::begins_entry) > 1;
  for (std::size_t i = 0; i < scores.size(); ++i) add(evidence_of(hinted[i], several), scores[i]);
}

}  // namespace vitagraph
