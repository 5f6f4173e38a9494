#include "graph/store/graph_json.hpp"
#include "tests/export/graphs.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("graph.jsonl: the strings that break readers, a megabyte among them, are read back") {
  const std::string text = graph_json(nasty_graph());
  CHECK(text.size() > 1u << 20);
  CHECK(graph_json(graph_from_json(text, "graph.jsonl")) == text);
}
