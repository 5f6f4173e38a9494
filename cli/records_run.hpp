// A file of records -> a resolver.
#pragma once

#include <string>

#include "cli/run_summary.hpp"
#include "cli/terminal.hpp"
#include "graph/resolve.hpp"

namespace vitagraph {

/// Reads `path` ("-" = standard input) line by line, parses on `threads` threads and adds to the
/// resolver and the tally in order. Throws RecordFormatError with file and line, InputError when
/// unreadable or without a record.
void add_records(const std::string& path, int threads, Resolver& resolver, DocumentTally& tally,
                 Terminal& terminal);

}  // namespace vitagraph
