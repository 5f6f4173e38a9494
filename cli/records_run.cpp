#include "cli/records_run.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "cli/line_reader.hpp"
#include "cli/ordered_parallel.hpp"
#include "cli/signals.hpp"
#include "extract/error.hpp"
#include "extract/leave_out.hpp"
#include "extract/record_json.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t lines_per_batch = 32;
constexpr std::size_t batches_per_thread = 4;

struct Batch {
  std::vector<std::string> lines;
  std::vector<std::size_t> numbers;
  std::vector<Record> records;
};

bool fill(Batch& batch, LineReader& reader) {
  batch.lines.clear();
  batch.numbers.clear();
  std::string line;
  while (batch.lines.size() < lines_per_batch && reader.next(line)) {
    if (line.empty()) continue;
    batch.lines.push_back(std::move(line));
    batch.numbers.push_back(reader.number());
  }
  return !batch.lines.empty();
}

/// "not a record: column 17: …" of record_from_json, with file and line before the column.
std::string with_place(const std::string& file, std::size_t line, std::string_view what) {
  constexpr std::string_view mark = "column ";
  constexpr std::string_view sentence = "not a record as 'vitagraph extract' writes it";
  const std::size_t at = what.find(mark);
  const std::size_t end = at == what.npos ? what.npos : what.find(": ", at);
  if (end == what.npos) return fmt::format("{}:{}: {}: {}", file, line, sentence, what);
  const std::string_view column = what.substr(at + mark.size(), end - at - mark.size());
  return fmt::format("{}:{}:{}: {}: {}", file, line, column, sentence, what.substr(end + 2));
}

/// Any JSON object would pass for a record that says nothing: a graph, another tool's lines.
void refuse_other_lines(const std::string& line, const std::string& file, std::size_t number) {
  if (!line.starts_with('{') || line.find("\"meta\"") != line.npos) return;
  const bool graph = line.find("\"vitagraph-graph\"") != line.npos;
  throw RecordFormatError(
      fmt::format("{}:{}: {}", file, number,
                  graph ? "this is a graph already; 'vitagraph export' and 'vitagraph draw' take it"
                        : "not a record as 'vitagraph extract' writes it: it has no \"meta\""));
}

void parse(Batch& batch, const std::string& file) {
  batch.records.clear();
  for (std::size_t i = 0; i < batch.lines.size(); ++i) {
    refuse_other_lines(batch.lines[i], file, batch.numbers[i]);
    try {
      batch.records.push_back(record_from_json(batch.lines[i]));
    } catch (const RecordFormatError& error) {
      throw RecordFormatError(with_place(file, batch.numbers[i], error.what()));
    }
  }
}

}  // namespace

void add_records(const RecordsRun& run, Resolver& resolver, DocumentTally& tally,
                 Terminal& terminal) {
  LineReader reader(run.path);
  std::size_t records = 0;
  std::vector<Batch> batches(static_cast<std::size_t>(run.threads) * batches_per_thread);
  OrderedWork work;
  work.next = [&](std::size_t slot) { return fill(batches[slot], reader); };
  work.work = [&](std::size_t slot) {
    check_interrupt();
    parse(batches[slot], reader.name());
    for (Record& record : batches[slot].records) leave_out_below(record, run.least);
  };
  work.consume = [&](std::size_t slot) {
    for (const Record& record : batches[slot].records) {
      tally.add(record);
      resolver.add(record);
    }
    records += batches[slot].records.size();
    terminal.progress("records", records, 0);
  };
  ordered_parallel(run.threads, batches.size(), work);
  terminal.end_progress();
  if (records == 0) {
    throw InputError(
        fmt::format("{}: holds no records; 'vitagraph extract resumes/ > records.jsonl' makes them",
                    reader.name()));
  }
}

}  // namespace vitagraph
