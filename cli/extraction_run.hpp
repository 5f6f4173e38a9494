// Documents -> records, in parallel, handed on in the order of the input.
#pragma once

#include <functional>
#include <string>

#include "cli/reading_options.hpp"
#include "cli/run_summary.hpp"
#include "cli/terminal.hpp"
#include "extract/extract.hpp"
#include "extract/record.hpp"

namespace vitagraph {

struct ExtractionRun {
  const ReadingOptions& reading;
  ExtractOptions options;
  int threads = 1;
  Terminal& terminal;
  Confidence least = {};  ///< facts below it are left out
};

/// Called with each record and its JSON line (without newline), in input order.
using RecordTaker = std::function<void(const Record& record, const std::string& line)>;

/// At most a few documents per thread are in memory at a time. Troubles of single documents go
/// to the terminal as they come. Throws InputError when the inputs hold no document at all.
DocumentTally extract_documents(const ExtractionRun& run, const RecordTaker& take);

/// Tells the person at the terminal what went wrong in this document.
void report_diagnostics(const Record& record, Terminal& terminal);

}  // namespace vitagraph
