#include "cli/document_inputs.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/patient_read.hpp"

namespace vitagraph {

std::vector<std::string> list_inputs(const std::vector<std::string>& arguments) {
  namespace fs = std::filesystem;
  std::vector<std::string> out;
  for (const std::string& argument : arguments) {
    if (!fs::is_directory(argument)) {
      out.push_back(argument);
      continue;
    }
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(argument)) {
      if (entry.is_regular_file()) files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    out.insert(out.end(), files.begin(), files.end());
  }
  return out;
}

LoadedInput load_input(const std::string& source) {
  if (source == "-") {
    return {"<stdin>", read_standard_input(std::uint64_t{64} << 20), ""};
  }
  std::ifstream file(source, std::ios::binary);
  if (!file) return {source, "", "no such file"};
  return {source, {std::istreambuf_iterator<char>(file), {}}, ""};
}

Record extract_loaded(const LoadedInput& input, const ExtractOptions& options) {
  if (input.failure.empty()) return extract_bytes(input.bytes, input.source, options);
  Record record;
  record.source = input.source;
  record.error = "cannot be read: " + input.failure;
  record.diagnostics.push_back({DiagnosticCode::unreadable, {}, input.failure});
  return record;
}

}  // namespace vitagraph
