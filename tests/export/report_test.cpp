#include "export/report.hpp"

#include <string>

#include "tests/export/graphs.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

ReportInput input_of(const KnowledgeGraph& graph) {
  ReportInput input;
  input.graph = &graph;
  input.counts.merges = 1234;
  input.counts.refused = 3;
  input.documents = {
      {"people/cv-1.txt", "text", "", {{DiagnosticCode::owner_inferred, {}, ""}}, {}, 0},
      {"people/cv-2.md",
       "markdown",
       "",
       {},
       {Standing::doubtful, {DoubtReason::no_dates, DoubtReason::no_name}},
       12},
      {"people/<b>.bin", "", "not text | and no format we know", {}, {}, 0}};
  input.pictures = {"pictures/alumni.svg"};
  return input;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("report.md says what was read, skipped, found, and is least certain") {
  const KnowledgeGraph graph = career_graph();
  const std::string text = report_markdown(input_of(graph));
  CHECK(holds(text,
              "2 documents read, 1 skipped. 18 entities, 34 relations; "
              "1 234 mentions merged, 3 near candidates kept apart."));
  CHECK(holds(text, "| people/&lt;b>.bin | not text \\| and no format we know |"));
  CHECK(holds(text, "| owner-inferred | 1 |"));
  CHECK(holds(text, "| Northbrook Instruments | 4 |"));
  CHECK(holds(text, "| University of Eastmarch | 5 |"));
  CHECK(holds(text, "- [pictures/alumni.svg](<pictures/alumni.svg>)"));
  CHECK(holds(text, "   > "));
  CHECK(holds(text, "people/cv-"));
  CHECK(holds(text,
              "\n12 facts left out: they stand in what looked like a job or a degree and is "
              "likely none, or are less sure than `--min-confidence` asks for. "
              "`vitagraph inspect FILE` shows them.\n"));
  CHECK(holds(text, "| people/cv-2.md | doubtful | jobs or degrees, and no date; names nobody |"));
  CHECK(text.find("## Doubtful documents") < text.find("## What was skipped"));
  CHECK(holds(text, "confidence 0.5"));
}

TEST_CASE("report.html allows no script and escapes everything") {
  const KnowledgeGraph graph = nasty_graph(100);
  const std::string text = report_html(input_of(graph));
  CHECK(holds(text, "default-src 'none'"));
  CHECK_FALSE(holds(text, "<script"));
  CHECK_FALSE(holds(text, "</script"));
  CHECK_FALSE(holds(text, "<img src=x"));
  CHECK(holds(text, "people/&lt;b&gt;.bin"));
  CHECK(holds(text, "<b>1 234</b>mentions merged"));
  CHECK(holds(text, "<td>people/cv-2.md</td><td class=\"short\">doubtful</td>"));
  CHECK(holds(text, "<b>12</b>facts left out"));
}

TEST_CASE("an empty run has a report") {
  const KnowledgeGraph graph = GraphBuilder().build();
  ReportInput input;
  input.graph = &graph;
  CHECK(report_markdown(input) ==
        "# vitagraph report\n\n0 documents read, 0 skipped. 0 entities, 0 relations; "
        "0 mentions merged, 0 near candidates kept apart.\n");
  CHECK(holds(report_html(input), "</html>"));
}
