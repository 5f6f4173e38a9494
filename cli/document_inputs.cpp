#include "cli/document_inputs.hpp"

#include <fmt/format.h>

#include <map>

#include "cli/patient_read.hpp"
#include "cli/signals.hpp"
#include "cli/terminal.hpp"
#include "export/picture.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

LoadedInput load_standard_input(const InputSource& source, std::uint64_t most) {
  LoadedInput loaded;
  loaded.source = source.source;
  loaded.bytes = read_standard_input(most);
  if (loaded.bytes.size() > most) {
    loaded.bytes.clear();
    loaded.failure = Diagnostic{DiagnosticCode::too_large, {}, fmt::format("{} bytes", most)};
  }
  return loaded;
}

}  // namespace

InputList documents_of(const ReadingOptions& reading) {
  InputList list = list_inputs(reading.inputs);
  if (list.sources.empty()) {
    throw InputError(
        fmt::format("no documents found in {}{}; 'vitagraph formats' lists what is "
                    "read",
                    fmt::join(reading.inputs, ", "), left_out_sentence(list.skipped)));
  }
  return list;
}

LoadedInput load_document(const InputSource& source, const ReadingOptions& reading,
                          const ExtractOptions& options) {
  check_interrupt();
  if (source.kind == InputSource::Kind::standard_input) {
    return load_standard_input(source, options.max_bytes);
  }
  LoadOptions load;
  load.max_bytes = options.max_bytes;
  load.fetch.allow_private_addresses = reading.allow_private_addresses;
  load.fetch.cancelled = interrupt_requested;
  LoadedInput loaded = load_input(source, load);
  check_interrupt();
  return loaded;
}

std::string left_out_sentence(const std::vector<SkippedInput>& skipped) {
  if (skipped.empty()) return "";
  std::map<std::string, std::size_t> reasons;
  for (const SkippedInput& each : skipped) ++reasons[each.reason];
  std::string out = fmt::format(", {} left out (", counted(skipped.size(), "file", "files"));
  std::string_view separator;
  for (const auto& [reason, count] : reasons) {
    out += fmt::format("{}{}: {}", separator, reason, count);
    separator = ", ";
  }
  return printable(out) + ')';
}

}  // namespace vitagraph
