#include "cli/records_run.hpp"

#include <fmt/format.h>

#include <vector>

#include "cli/line_reader.hpp"
#include "cli/ordered_parallel.hpp"
#include "cli/signals.hpp"
#include "extract/error.hpp"
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

void parse(Batch& batch, const std::string& file) {
  batch.records.clear();
  for (std::size_t i = 0; i < batch.lines.size(); ++i) {
    try {
      batch.records.push_back(record_from_json(batch.lines[i]));
    } catch (const RecordFormatError& error) {
      throw RecordFormatError(
          fmt::format("{}:{}: not a record as 'vitagraph extract' writes it: {}", file,
                      batch.numbers[i], error.what()));
    }
  }
}

}  // namespace

void add_records(const std::string& path, int threads, Resolver& resolver, DocumentTally& tally,
                 Terminal& terminal) {
  LineReader reader(path);
  std::size_t records = 0;
  std::vector<Batch> batches(static_cast<std::size_t>(threads) * batches_per_thread);
  OrderedWork work;
  work.next = [&](std::size_t slot) { return fill(batches[slot], reader); };
  work.work = [&](std::size_t slot) {
    check_interrupt();
    parse(batches[slot], reader.name());
  };
  work.consume = [&](std::size_t slot) {
    for (const Record& record : batches[slot].records) {
      tally.add(record);
      resolver.add(record);
    }
    records += batches[slot].records.size();
    terminal.progress("records", records, 0);
  };
  ordered_parallel(threads, batches.size(), work);
  terminal.end_progress();
  if (records == 0) {
    throw InputError(
        fmt::format("{}: holds no records; 'vitagraph extract resumes/ > records.jsonl' makes them",
                    reader.name()));
  }
}

}  // namespace vitagraph
