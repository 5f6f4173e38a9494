// From bytes to a graph through the public headers of the installed libraries.
#include "export/exporter.hpp"
#include "extract/extract.hpp"
#include "graph/knowledge_graph.hpp"

int main() {
  const vitagraph::Record record =
      vitagraph::extract_bytes("Ada Example\nada@example.org\n", "ada.txt", {});
  const vitagraph::KnowledgeGraph graph = vitagraph::GraphBuilder().build();
  return record.source == "ada.txt" && graph.node_count() == 0 ? 0 : 1;
}
