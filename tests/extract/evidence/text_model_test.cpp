#include "extract/evidence/text_model.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("a text is told alike, asked again, by its features, or behind other texts") {
  const auto text = GENERATE(as<std::string>{}, "", "Engineer", "Senior Data Engineer", "東京大学",
                             std::string(47, 'a'), std::string(48, 'a'));
  CAPTURE(text);
  const TextScores first = classify_text(text);
  for (int other = 0; other < 2000; ++other) classify_text("Role " + std::to_string(other));
  CHECK(classify_text(text).log_probability == first.log_probability);
  CHECK(classify_text(text).log_probability == first.log_probability);
  CHECK(classify_features(text_features(text)).log_probability == first.log_probability);
}

TEST_CASE("marks and numbers of words are features") {
  CHECK(text_features("a, b") != text_features("a b"));
  CHECK(text_features("a b c d e f g h i j") != text_features("a b c d e f g h i j k"));
}
