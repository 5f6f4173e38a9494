// GraphML in the dialect that NetworkX, igraph, graph-tool, graphology, Gephi, Cytoscape and APOC
// all read with labels and types intact. docs/exports/graphml.md describes it.
#pragma once

#include <filesystem>

#include "export/exporter.hpp"

namespace vitagraph {

/// Streams; memory does not grow with the graph.
ExportSummary write_graphml(const KnowledgeGraph& graph, const std::filesystem::path& target,
                            const ExportOptions& options);

}  // namespace vitagraph
