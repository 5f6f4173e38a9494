#include "extract/segment/line_words.hpp"

#include <algorithm>
#include <string>

#include "extract/evidence/model/models.hpp"
#include "extract/evidence/text_model.hpp"

namespace vitagraph {

std::vector<std::uint32_t> line_word_features(std::string_view line) {
  std::string alike(line.substr(0, 256));
  std::ranges::replace_if(
      alike, [](char c) { return c >= '1' && c <= '9'; }, '0');
  return text_features_for(line_words_model_bytes(), line_role_count, alike);
}

RoleScores line_word_scores(std::span<const std::uint32_t> features) {
  RoleScores scores;
  linear_scores(line_words_model_bytes(), features, scores.log_probability);
  return scores;
}

}  // namespace vitagraph
