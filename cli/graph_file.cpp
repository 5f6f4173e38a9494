#include "cli/graph_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/line_reader.hpp"
#include "extract/error.hpp"
#include "graph/store/graph_json.hpp"

namespace vitagraph {

KnowledgeGraph load_graph(const std::string& path, Terminal& terminal) {
  LineReader reader(path);
  GraphJsonReader graph(reader.name());
  std::string line;
  while (reader.next(line)) {
    graph.add_line(line);
    terminal.progress("loading", reader.number(), 0);
  }
  terminal.end_progress();
  if (reader.number() == 0) {
    throw InputError(fmt::format(
        "{}: is empty; 'vitagraph resolve records.jsonl --output graph.jsonl' makes a graph",
        reader.name()));
  }
  return graph.finish();
}

void refuse_existing(const std::string& path, Overwrite overwrite) {
  if (path == "-" || overwrite == Overwrite::allow) return;
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (std::filesystem::is_regular_file(status) || std::filesystem::is_directory(status)) {
    throw OutputError(fmt::format("'{}' exists; --overwrite replaces it", path));
  }
}

}  // namespace vitagraph
