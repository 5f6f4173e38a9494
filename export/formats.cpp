#include "export/dot.hpp"
#include "export/exporter.hpp"
#include "export/graph_jsonl.hpp"
#include "export/graphml.hpp"
#include "export/neo4j_csv.hpp"

namespace vitagraph {
namespace {

constexpr OutputFormat rows[] = {
    {"graphml", "GraphML for NetworkX, igraph, Gephi, Cytoscape, yEd", "graphml", false,
     write_graphml},
    {"neo4j-csv", "CSV files for neo4j-admin database import, with schema and script", "", true,
     write_neo4j_csv},
    {"dot", "Graphviz text of everything; draw makes pictures that can be read", "dot", false,
     write_dot},
    {"graph-jsonl", "the whole graph, one JSON object a line; export and draw read it back",
     "jsonl", false, write_graph_jsonl},
};

}  // namespace

std::span<const OutputFormat> output_formats() { return rows; }

const OutputFormat* find_output_format(std::string_view name) {
  for (const OutputFormat& row : rows) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

}  // namespace vitagraph
