// Which mentions of papers are one, on whole records.
#include "tests/graph/resolved.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

struct Printed {
  std::string title;
  std::vector<std::string> authors;
  std::string year;
  std::string venue;
  std::string doi;
  std::string arxiv;
};

KnowledgeGraph listed(const Printed& a, const Printed& b) {
  return resolved({a_record("a.txt")
                       .person("Ada Quill")
                       .wrote(a.title, a.authors, a.year, 0, a.venue, a.doi, a.arxiv),
                   a_record("b.txt")
                       .person("Ben Stone")
                       .wrote(b.title, b.authors, b.year, 0, b.venue, b.doi, b.arxiv)});
}

const Strings kAuthors{"Ada Quill", "Ben Stone"};

}  // namespace

TEST_CASE("two mentions of one paper") {
  const Printed paper{"Counting sheep with graphs", kAuthors, "2020", "", "", ""};
  const Printed rows[] = {
      {"Counting Sheep With Graphs.", kAuthors, "2020", "", "", ""},
      {"Counting sheep with graphs", {"A. Quill", "B. Stone"}, "2021", "", "", ""},
      {"Counting sheep with graphs", {"Quill, A.", "Stone, B."}, "", "", "", ""},
      {"Counting sheeps with graphs", kAuthors, "2020", "", "", ""},
      {"“Counting sheep with graphs”", {}, "2020", "", "", ""},
  };
  for (const Printed& row : rows) {
    CAPTURE(row.title, row.year);
    CHECK(listed(paper, row).node_count(EntityKind::paper) == 1);
  }
}

TEST_CASE("two papers that resemble each other") {
  const Printed paper{"Counting sheep with graphs", kAuthors, "2020", "", "", ""};
  const Printed rows[] = {
      {"Counting sheep with graphs", kAuthors, "2014", "", "", ""},
      {"Counting sheep with graphs", {"Cleo Reed"}, "2020", "", "", ""},
      {"Counting goats with graphs", kAuthors, "2020", "", "", ""},
      {"Counting sheep with graphs, part II", kAuthors, "2020", "", "", ""},
  };
  for (const Printed& row : rows) {
    CAPTURE(row.title, row.year);
    CHECK(listed(paper, row).node_count(EntityKind::paper) == 2);
  }
  CHECK(listed({"Part I: sheep of the North", kAuthors, "2020", "", "", ""},
               {"Part II: sheep of the North", kAuthors, "2020", "", "", ""})
            .node_count(EntityKind::paper) == 2);
}

TEST_CASE("an identifier decides over spellings") {
  const Printed doi{"Counting sheep", kAuthors, "2020", "", "10.1000/sheep", ""};
  CHECK(
      listed(
          doi,
          {"Counting sheep: an introduction", {}, "2018", "", "https://doi.org/10.1000/SHEEP", ""})
          .node_count(EntityKind::paper) == 1);
  const Printed arxiv{"Counting sheep", kAuthors, "2020", "arXiv", "", "2001.00001"};
  CHECK(listed(arxiv, {"Counting sheep", kAuthors, "2020", "", "", "arXiv:2001.00001v2"})
            .node_count(EntityKind::paper) == 1);
}

TEST_CASE("preprint and published version are two, and one is a version of the other") {
  const KnowledgeGraph graph =
      listed({"Counting sheep with graphs", kAuthors, "2020", "arXiv", "", "2001.00001"},
             {"Counting sheep with graphs", kAuthors, "2021", "Journal of Sheep", "10.1000/s", ""});
  REQUIRE(graph.node_count(EntityKind::paper) == 2);
  REQUIRE(graph.relation_count(RelationKind::version_of) == 1);
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (graph.relation(i).kind != RelationKind::version_of) continue;
    CHECK(graph.node(graph.from(i)).properties.text(PropertyKey::arxiv) == "2001.00001");
    CHECK(graph.node(graph.to(i)).properties.text(PropertyKey::doi) == "10.1000/s");
  }
}

TEST_CASE("a paper keeps the most precise of what its mentions say") {
  const KnowledgeGraph graph = listed(
      {"Counting sheep with graphs", kAuthors, "2020", "", "", ""},
      {"Counting sheep with graphs", kAuthors, "2020-03", "Journal of Sheep", "10.1000/s", ""});
  REQUIRE(graph.node_count(EntityKind::paper) == 1);
  const Properties& paper = graph.node(graph.nodes(EntityKind::paper)[0]).properties;
  CHECK(std::get<PartialDate>(*paper.find(PropertyKey::date)).text() == "2020-03");
  CHECK(std::get<std::int64_t>(*paper.find(PropertyKey::year)) == 2020);
  CHECK(paper.text(PropertyKey::doi) == "10.1000/s");
  CHECK(arrows(graph, RelationKind::published_in) ==
        Strings{"Counting sheep with graphs -> Journal of Sheep"});
}
