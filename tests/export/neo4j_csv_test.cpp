#include "export/neo4j_csv.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/export/graphs.hpp"
#include "tests/export/temporary_folder.hpp"
#include "tests/support/catch.hpp"

namespace fs = std::filesystem;
using namespace vitagraph;

namespace {

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Number of fields of each record, by RFC 4180.
std::vector<std::size_t> widths_of(const std::string& csv) {
  std::vector<std::size_t> widths;
  std::size_t width = 1;
  bool quoted = false;
  for (const char c : csv) {
    if (c == '"') quoted = !quoted;
    if (quoted) CHECK((c != '\n' && c != '\r'));
    if (c == ',' && !quoted) ++width;
    if (c == '\n') {
      widths.push_back(width);
      width = 1;
    }
  }
  return widths;
}

struct Exported {
  explicit Exported(const KnowledgeGraph& graph, bool jobs_as_nodes = false) {
    ExportOptions options;
    options.jobs_as_nodes = jobs_as_nodes;
    summary = write_neo4j_csv(graph, path, options);
  }
  std::string file(const char* name) const { return content_of(path / name); }

  TemporaryFolder folder;
  fs::path path = folder.path() / "neo4j";
  ExportSummary summary;
};

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Neo4j CSV: a file and a header for each label and type") {
  const KnowledgeGraph graph = career_graph();
  const Exported out(graph);
  CHECK(out.summary.nodes == graph.node_count());
  CHECK(out.summary.relations == graph.relation_count());
  CHECK(out.file("person_header.csv").starts_with("uid:ID(Entity),name:string,aliases:string[]"));
  CHECK(out.file("worked_at_header.csv")
            .starts_with("uid:string,:START_ID(Entity),:END_ID(Entity),jobTitle:string"));
  CHECK(holds(out.file("worked_at_header.csv"),
              "startDate:date,startDatePrecision:string,startDateText:string"));
  CHECK(holds(out.file("worked_at.csv"), "2009-09-01,\"month\",\"2009-09\""));
  const std::string arguments = out.file("import.args");
  CHECK(holds(arguments, "--nodes=Company:Organization=company_header.csv,company.csv\n"));
  CHECK(holds(arguments, "--relationships=WORKED_AT=worked_at_header.csv,worked_at.csv\n"));
  CHECK((fs::status(out.path / "import.sh").permissions() & fs::perms::owner_exec) !=
        fs::perms::none);
  CHECK_FALSE(fs::exists(out.path / "renamed_to.csv"));
}

TEST_CASE("Neo4j CSV: every row has all columns, on one line") {
  for (const bool jobs_as_nodes : {false, true}) {
    const Exported out(nasty_graph(1000), jobs_as_nodes);
    for (const fs::directory_entry& entry : fs::directory_iterator(out.path)) {
      const std::string name = entry.path().filename().string();
      const std::size_t mark = name.find("_header.csv");
      if (mark == std::string::npos) continue;
      INFO(name);
      const std::size_t width = widths_of(content_of(entry.path())).at(0);
      const auto widths = widths_of(out.file((name.substr(0, mark) + ".csv").c_str()));
      CHECK_FALSE(widths.empty());
      CHECK(std::all_of(widths.begin(), widths.end(), [=](auto w) { return w == width; }));
    }
  }
}

TEST_CASE("Neo4j CSV: jobs as nodes") {
  const KnowledgeGraph graph = career_graph();
  const Exported out(graph, true);
  const std::size_t jobs = graph.relation_count(RelationKind::worked_at);
  CHECK(out.summary.nodes == graph.node_count() + jobs);
  CHECK(out.summary.relations == graph.relation_count() + jobs);
  CHECK_FALSE(fs::exists(out.path / "worked_at.csv"));
  CHECK(holds(out.file("employment_header.csv"), "uid:ID(Entity),jobTitle:string"));
  CHECK(holds(out.file("held.csv"),
              "\"held:0000000000000001\",\"person:0000000000000001\","
              "\"employment:0000000000000001\","));
  CHECK(holds(out.file("at.csv"), "\"employment:0000000000000001\",\"company:0000000000000001\","));
  CHECK(holds(out.file("schema.cypher"), "FOR (n:Employment) REQUIRE n.uid IS UNIQUE"));
}

TEST_CASE("Neo4j CSV: a buffer for long rows, and something to import from an empty graph") {
  CHECK(holds(Exported(nasty_graph()).file("import.args"), "--read-buffer-size="));
  const Exported empty(GraphBuilder().build());
  CHECK_FALSE(holds(empty.file("import.args"), "--read-buffer-size="));
  CHECK(holds(empty.file("import.args"), "--nodes=Person=person_header.csv,person.csv\n"));
}
