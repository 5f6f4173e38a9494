// The whole graph as Graphviz DOT.
#pragma once

#include <filesystem>

#include "export/exporter.hpp"

namespace vitagraph {

/// Everything, nothing hidden: for tools such as gvpr, or a very large sheet of paper. Views for
/// people are in export/draw.hpp.
ExportSummary write_dot(const KnowledgeGraph& graph, const std::filesystem::path& target,
                        const ExportOptions& options);

}  // namespace vitagraph
