// extract/find/papers/running_papers: paragraphs that hold several papers, and such that hold one.
#include "extract/find/papers/running_papers.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("several papers in one paragraph") {
  struct Row {
    std::string text;
    std::vector<std::string> parts;
  };
  const std::vector<Row> rows = {
      {"Papers: (i) A. Quill: Frost on plums, Acta Exempli 3 (2019). (ii) A. Quill, B. Marsh: "
       "Ice on figs, FrostConf, 2021.",
       {"A. Quill: Frost on plums, Acta Exempli 3 (2019). ",
        "A. Quill, B. Marsh: Ice on figs, FrostConf, 2021."}},
      {"‘The smell of frost’, AE 21 (1971) 101–9. ‘A cobbler in ice’ (with B. Marsh), AE 55 (1984) "
       "33.",
       {"‘The smell of frost’, AE 21 (1971) 101–9",
        "‘A cobbler in ice’ (with B. Marsh), AE 55 (1984) 33."}},
      {"Frost: A Reader (Sample Press, 1974). The Learned Plum (Quince: Marsh, 1982).",
       {"Frost: A Reader (Sample Press, 1974)", "The Learned Plum (Quince: Marsh, 1982)."}},
      {"Frost on plums, Acta Exempli 2019; Ice on figs and pears,\nFrostConf 2021",
       {"Frost on plums, Acta Exempli 2019", "Ice on figs and pears,\nFrostConf 2021"}},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    std::vector<std::string> parts;
    for (const Span part : running_papers(row.text)) {
      parts.push_back(row.text.substr(part.begin, part.size()));
    }
    CHECK(parts == row.parts);
  }
}

TEST_CASE("a paragraph that holds one paper stays whole") {
  for (const std::string text :
       {"Quill, A.; Marsh, B.; Venn, C. Frost on plums. Acta Exempli 2019, 3, 1-9.",
        "Quill, A. (2019). Frost on plums and figs. Acta Exempli, 12(3), 45-67.",
        "“Frost on plums.” Acta Exempli 3 (2019). “Best paper” prize.",
        "Frost on plums (i) and on figs. Acta Exempli 2019.", ""}) {
    INFO(text);
    const auto parts = running_papers(text);
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].begin == 0);
    CHECK(parts[0].end == text.size());
  }
}
