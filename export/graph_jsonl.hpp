// graph.jsonl: the whole graph, lossless. graph/store says how a line looks.
#pragma once

#include <filesystem>

#include "export/exporter.hpp"

namespace vitagraph {

ExportSummary write_graph_jsonl(const KnowledgeGraph& graph, const std::filesystem::path& target,
                                const ExportOptions& options);

}  // namespace vitagraph
