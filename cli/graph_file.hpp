// graph.jsonl <-> KnowledgeGraph, from and to where the user said.
#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "export/sink.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

/// Reads `path` ("-" = standard input) line by line. Throws RecordFormatError with file, line and
/// column, InputError when it cannot be read.
KnowledgeGraph load_graph(const std::string& path, Terminal& terminal);

/// Throws OutputError when `path` is there and may not be replaced: said before the long work,
/// not after it. "-" is always free.
void refuse_existing(const std::string& path, Overwrite overwrite);

}  // namespace vitagraph
