// A folder that `neo4j-admin database import full` takes: one node file per label, one
// relationship file per type, their headers, import.args, import.sh, schema.cypher, manifest.json.
// docs/exports/neo4j.md describes it.
#pragma once

#include <filesystem>

#include "export/exporter.hpp"

namespace vitagraph {

ExportSummary write_neo4j_csv(const KnowledgeGraph& graph, const std::filesystem::path& target,
                              const ExportOptions& options);

}  // namespace vitagraph
