// KnowledgeGraph -> files: one interface, one table of formats.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "export/sink.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

struct ExportOptions {
  bool jobs_as_nodes = false;   ///< Neo4j CSV: Employment nodes instead of WORKED_AT relations
  bool graphml_strict = false;  ///< GraphML: only what the schema of the standard allows
  Overwrite overwrite = Overwrite::no;
  std::string title;  ///< caption of drawings; may be empty
};

/// What an export wrote, for manifests, the last line of the program, and tests.
struct ExportSummary {
  std::size_t nodes = 0;
  std::size_t relations = 0;
  std::size_t characters_dropped = 0;  ///< by the text gate: controls, lone surrogates …
};

/// Writes the graph to `target` (a file or a folder as the format's row says; "-" for standard
/// output where it is a file). Throws OutputError. Leaves nothing behind when it throws.
using ExportFunction = ExportSummary (*)(const KnowledgeGraph& graph,
                                         const std::filesystem::path& target,
                                         const ExportOptions& options);

struct OutputFormat {
  std::string_view name;    ///< "graphml"
  std::string_view title;   ///< one line of help
  std::string_view suffix;  ///< "graphml"; "" for a folder
  bool is_folder;
  ExportFunction write;
};

/// THE table of output formats.
std::span<const OutputFormat> output_formats();
/// nullptr when there is none of this name.
const OutputFormat* find_output_format(std::string_view name);

}  // namespace vitagraph
