// The files beside Neo4j's CSV: what to call the importer with, constraints and indexes, a script,
// and the manifest by which a user checks what was loaded.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace vitagraph {

/// All nodes share one space of ids: they are unique over all kinds, and a type such as
/// DESCRIBED_IN leads from several kinds.
inline constexpr std::string_view neo4j_id_space = "Entity";

/// One pair of files, header and rows.
struct Neo4jTable {
  std::string name;    ///< "Person", "WORKED_AT"
  std::string labels;  ///< "Company:Organization"; of relationships the type
  bool is_nodes = true;
  std::string header = {};
  std::string file = {};
  std::size_t rows = 0;
  std::size_t bytes = 0;  ///< of `file`
};

/// Options for `neo4j-admin database import full DATABASE @import.args`, one a line, paths
/// relative to the folder. `longest_row` in bytes: the importer's buffer must hold it.
std::string neo4j_import_args(std::span<const Neo4jTable> tables, std::size_t longest_row);
/// Only what the Community edition accepts.
std::string neo4j_schema(bool jobs_as_nodes);
std::string neo4j_import_script();
std::string neo4j_manifest(std::span<const Neo4jTable> tables, bool jobs_as_nodes,
                           std::size_t characters_dropped);

}  // namespace vitagraph
