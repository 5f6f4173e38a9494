// A file of records -> a resolver.
#pragma once

#include <string>

#include "cli/run_summary.hpp"
#include "cli/terminal.hpp"
#include "graph/resolve.hpp"

namespace vitagraph {

struct RecordsRun {
  const std::string& path;  ///< "-" = standard input
  int threads = 1;
  Confidence least = {};  ///< facts below it are left out
};

/// Reads the file line by line, parses on as many threads and adds to the
/// resolver and the tally in order. Throws RecordFormatError with file and line, InputError when
/// unreadable or without a record.
void add_records(const RecordsRun& run, Resolver& resolver, DocumentTally& tally,
                 Terminal& terminal);

}  // namespace vitagraph
