// extract/find/papers/reference_tokens, reference_tagger: references cut into labelled words.
#include "extract/find/papers/reference_tagger.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// The words of one label, from the first to the last token that bears it.
std::string labelled(const std::string& text, ReferenceLabel label) {
  const auto tokens = tokenize_reference(text);
  const auto labels =
      best_labels(tokens, score_labels(tokens, reference_model()), reference_model());
  std::size_t begin = text.size(), end = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (labels[i] != label) continue;
    begin = std::min<std::size_t>(begin, tokens[i].begin);
    end = tokens[i].end;
  }
  return begin < end ? text.substr(begin, end - begin) : "";
}

}  // namespace

TEST_CASE("tokens of a reference") {
  struct Row {
    std::string text;
    TokenShape first;
    std::size_t count;
  };
  const std::vector<Row> rows = {
      {"https://example.org/a_(b).", TokenShape::url, 2},
      {"10.1234/abc.def, 2020", TokenShape::doi, 3},
      {"arXiv:2101.00001v2", TokenShape::arxiv, 1},
      {"2101.00001", TokenShape::arxiv, 1},
      {"2019", TokenShape::year, 1},
      {"1234", TokenShape::number, 1},
      {"10.5", TokenShape::number, 3},
      {"Éa", TokenShape::capital, 1},
      {"NLP", TokenShape::upper, 1},
      {"“a”", TokenShape::quote, 3},
      {"\xFF\xFE", TokenShape::lower, 1},
      {"", TokenShape::mark, 0},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const auto tokens = tokenize_reference(row.text);
    REQUIRE(tokens.size() == row.count);
    if (!tokens.empty()) CHECK(tokens.front().shape == row.first);
    for (const ReferenceToken& token : tokens) CHECK(token.end <= row.text.size());
  }
}

TEST_CASE("fields of references in several styles") {
  struct Row {
    std::string text;
    std::string authors;
    std::string title;
  };
  const std::vector<Row> rows = {
      {"Quill, A., & Marsh, B. (2019). Slow rivers and the shape of deltas. Journal of Sample "
       "Studies, 12(3), 45-67.",
       "Quill, A., & Marsh, B", "Slow rivers and the shape of deltas"},
      {"A. Quill, B. Marsh, and C. Venn, “Counting birds with cheap cameras,” in Proc. of the "
       "Workshop on Field Vision, 2018, pp. 1–9.",
       "A. Quill, B. Marsh, and C. Venn", "Counting birds with cheap cameras"},
      {"Quill A, Marsh B. Early signs of frost damage in plum orchards. Acta Exempli. "
       "2012;45(2):88-93.",
       "Quill A, Marsh B", "Early signs of frost damage in plum orchards"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labelled(row.text, ReferenceLabel::author).find(row.authors) == 0);
    CHECK(labelled(row.text, ReferenceLabel::title).find(row.title) != std::string::npos);
  }
  CHECK(labelled("", ReferenceLabel::title).empty());
}
