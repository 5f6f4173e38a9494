#include "cli/extraction_run.hpp"

#include <fmt/format.h>

#include <exception>
#include <new>
#include <vector>

#include "cli/document_inputs.hpp"
#include "cli/ordered_parallel.hpp"
#include "extract/error.hpp"
#include "extract/extract_input.hpp"
#include "extract/leave_out.hpp"
#include "extract/record_json.hpp"

namespace vitagraph {
namespace {

/// Records wait here for their turn; documents are read by the workers, so that no more than one
/// per thread is in memory.
constexpr std::size_t slots_per_thread = 16;

struct Slot {
  const InputSource* input = nullptr;
  Record record;
  std::string line;
};

/// The record of a document that our own fault keeps from being read: the others go on.
Record failed_record(const LoadedInput& loaded, std::string_view why) {
  Record record;
  record.source = loaded.source;
  record.diagnostics.push_back({DiagnosticCode::unreadable, {}, std::string(why)});
  record.error = sentence(record.diagnostics.front(), record.source);
  record.verdict = {Standing::unreadable, {DoubtReason::not_read}};
  return record;
}

Record extract_guarded(const LoadedInput& loaded, const ExtractOptions& options) {
  try {
    return extract_input(loaded, options);
  } catch (const Error&) {
    throw;  // concerns the run, not this document
  } catch (const std::bad_alloc&) {
    return failed_record(loaded, "not enough memory");
  } catch (const std::exception& error) {
    return failed_record(loaded,
                         fmt::format("a fault of vitagraph, please report it: {}", error.what()));
  }
}

}  // namespace

void report_diagnostics(const Record& record, Terminal& terminal) {
  bool told = false;
  for (const Diagnostic& diagnostic : record.diagnostics) {
    const bool failed = severity_of(diagnostic.code) == Severity::error;
    const std::string text = printable(sentence(diagnostic, record.source));
    if (failed || text == printable(record.error)) {
      terminal.document(text);
      told = true;
    } else {
      terminal.detail(text);
    }
  }
  if (record.error.empty() || told) return;
  const bool names_source = record.error.starts_with(record.source + ':');
  terminal.document(printable(
      names_source ? record.error : fmt::format("{}: error: {}", record.source, record.error)));
}

DocumentTally extract_documents(const ExtractionRun& run, const RecordTaker& take) {
  const InputList inputs = documents_of(run.reading);
  DocumentTally tally;
  tally.leave_out(left_out_sentence(inputs.skipped));
  for (const SkippedInput& skipped : inputs.skipped) {
    run.terminal.detail(printable(fmt::format("{}: left out: {}", skipped.path, skipped.reason)));
  }
  std::vector<Slot> slots(static_cast<std::size_t>(run.threads) * slots_per_thread);
  std::size_t handed_out = 0;
  std::size_t done = 0;
  OrderedWork work;
  work.next = [&](std::size_t slot) {
    if (handed_out == inputs.sources.size()) return false;
    slots[slot].input = &inputs.sources[handed_out++];
    return true;
  };
  work.work = [&](std::size_t slot) {
    const LoadedInput loaded = load_document(*slots[slot].input, run.reading, run.options);
    slots[slot].record = extract_guarded(loaded, run.options);
    leave_out_below(slots[slot].record, run.least);
    slots[slot].line = to_json_line(slots[slot].record);
  };
  work.consume = [&](std::size_t slot) {
    const Record& record = slots[slot].record;
    report_diagnostics(record, run.terminal);
    tally.add(record);
    take(record, slots[slot].line);
    run.terminal.progress("reading", ++done, inputs.sources.size());
  };
  ordered_parallel(run.threads, slots.size(), work);
  run.terminal.end_progress();
  return tally;
}

}  // namespace vitagraph
