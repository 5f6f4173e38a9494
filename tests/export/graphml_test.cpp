#include "export/graphml.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "export/schema.hpp"
#include "tests/export/graphs.hpp"
#include "tests/export/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string graphml(const KnowledgeGraph& graph, bool strict = false) {
  const TemporaryFolder folder;
  ExportOptions options;
  options.graphml_strict = strict;
  const ExportSummary summary = write_graphml(graph, folder.path() / "g.graphml", options);
  CHECK(summary.nodes == graph.node_count());
  CHECK(summary.relations == graph.relation_count());
  std::ifstream in(folder.path() / "g.graphml", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

}  // namespace

TEST_CASE("GraphML: the dialect that every reader takes") {
  const std::string text = graphml(career_graph());
  CHECK(
      text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"));
  CHECK(holds(text, "<graph id=\"G\" edgedefault=\"directed\">"));
  CHECK(holds(text,
              "<node id=\"company:0000000000000001\" labels=\":Company:Organization\">"
              "<data key=\"labels\">:Company:Organization</data>"
              "<data key=\"n_label\">Northbrook Instruments</data>"));
  CHECK(holds(text,
              "source=\"person:0000000000000001\" target=\"company:0000000000000001\" "
              "label=\"WORKED_AT\"><data key=\"label\">WORKED_AT</data>"));
  CHECK(holds(text,
              "<data key=\"e_startDate\">2009-09</data>"
              "<data key=\"e_startDatePrecision\">month</data>"));
  CHECK_FALSE(holds(text, "<default"));
  CHECK_FALSE(holds(text, "<!DOCTYPE"));
  CHECK_FALSE(holds(text, "></data>"));
  CHECK(text.find("<edge") > text.rfind("<node"));
  CHECK(text.find("<node") > text.rfind("<key"));
}

TEST_CASE("GraphML: strict leaves out what the schema of the standard does not know") {
  const std::string text = graphml(nasty_graph(0), true);
  CHECK_FALSE(holds(text, " labels=\""));
  CHECK_FALSE(holds(text, " label=\""));
  CHECK_FALSE(holds(text, "attr.list"));
  CHECK(holds(text, "<data key=\"labels\">:Person</data>"));
}

TEST_CASE("GraphML: what the gate drops is counted") {
  const TemporaryFolder folder;
  CHECK(write_graphml(career_graph(), folder.path() / "a", {}).characters_dropped == 0);
  CHECK(write_graphml(nasty_graph(0), folder.path() / "b", {}).characters_dropped > 10);
}

TEST_CASE("GraphML: same graph, same bytes") {
  CHECK(graphml(career_graph()) == graphml(career_graph()));
}

TEST_CASE("columns have names that no consumer reserves, each with one type") {
  const std::set<std::string> reserved = {"id", "source", "target", "key",      "size",
                                          "x",  "y",      "z",      "r",        "g",
                                          "b",  "color",  "suid",   "selected", "weight"};
  const auto check = [&](auto kinds) {
    std::map<std::string, std::pair<std::string, ColumnType>> seen;
    for (const auto kind : kinds) {
      for (const Column& column : columns_of(kind)) {
        INFO(column.name);
        CHECK(reserved.count(lower(column.name)) == 0);
        const auto [place, fresh] =
            seen.emplace(lower(column.name), std::pair{column.name, column.type});
        CHECK(place->second == std::pair{column.name, column.type});
      }
    }
    CHECK(seen.count("label") + seen.count("labels") + seen.count("kind") == 0);
  };
  check(entity_kinds());
  check(relation_kinds());
}
