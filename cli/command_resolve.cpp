#include "cli/command_resolve.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/records_run.hpp"
#include "cli/run_summary.hpp"
#include "cli/signals.hpp"
#include "cli/terminal.hpp"
#include "export/picture.hpp"
#include "export/sink.hpp"
#include "extract/error.hpp"
#include "graph/resolve.hpp"
#include "graph/store/graph_json.hpp"

namespace vitagraph {
namespace {

void write_graph(const KnowledgeGraph& graph, FileSink& sink) {
  write_graph_json(graph, [&](std::string_view bytes) {
    check_interrupt();
    sink.write(bytes);
  });
  sink.commit();
}

/// Ids of the entities that the user asks about: of this id, or of this name.
std::vector<std::string> ids_of(const KnowledgeGraph& graph, const std::string& asked) {
  if (asked.find(':') != asked.npos) return {asked};
  std::vector<std::string> ids;
  std::vector<EntityKind> kinds;
  for (int kind = 0; kind <= static_cast<int>(EntityKind::document); ++kind) {
    kinds.push_back(static_cast<EntityKind>(kind));
    for (const NodeIndex node : graph.find_by_name(kinds.back(), asked)) {
      ids.push_back(graph.node(node).id);
    }
  }
  if (ids.empty()) find_named(graph, kinds, "entity", asked);  // throws, with the nearest names
  return ids;
}

}  // namespace

CommandText ResolveCommand::text() const {
  return {"resolve",
          "resolve RECORDS... [OPTIONS]",
          "Decide which mentions are the same and make the graph",
          "Takes the records of all documents, decides which people, companies, schools, papers "
          "and projects are one, and writes the graph as JSON lines. The order of the records "
          "does not matter. With --explain: why the mentions of one entity are one, and which "
          "near candidates were kept apart.",
          {{"vitagraph resolve records.jsonl --output graph.jsonl", "from records to the graph"},
           {"vitagraph extract resumes/ | vitagraph resolve - > graph.jsonl", "as a pipe"},
           {"vitagraph resolve records.jsonl --explain \"Ada Example\"",
            "why these are one person, or several"},
           {"vitagraph resolve records.jsonl --explain person:5f3a9c0d1e2b4a67",
            "the same of one entity; ids stand in graph.jsonl"}}};
}

std::vector<OptionRow> ResolveCommand::options() {
  return {
      {"inputs", "RECORDS", "Files that 'vitagraph extract' wrote, or - for standard input",
       &inputs_},
      {"-o,--output", "FILE", "Write the graph to this file instead of standard output",
       &output_.path},
      {"--overwrite", "", "Replace the output if it is there", &output_.overwrite},
      {"--explain", "ID",
       "Print why the mentions of the entity of this id (or this name) are one; the graph is "
       "written only with --output",
       &explain_},
      min_confidence_.row(),
      threads_option_.row(),
  };
}

void ResolveCommand::setup() {
  if (inputs_.empty()) {
    throw UsageError(
        "records are needed: a file that 'vitagraph extract' wrote, or - for standard "
        "input");
  }
  if (std::count(inputs_.begin(), inputs_.end(), "-") > 1) {
    throw UsageError("standard input (-) can be read only once");
  }
  if (output_.path.empty() && explain_.empty()) output_.path.push_back('-');
  if (output_.path == "-" && !explain_.empty()) {
    throw UsageError("--explain prints on standard output; give the graph a file with --output");
  }
  least_ = min_confidence_.checked();
  threads_ = threads_option_.checked();
}

ExitCode ResolveCommand::run(Terminal& terminal) {
  std::optional<FileSink> sink;
  if (!output_.path.empty()) {
    sink.emplace(output_.path, output_.overwrite ? Overwrite::allow : Overwrite::no);
  }
  ResolveOptions options;
  options.threads = threads_;
  options.explain = !explain_.empty();
  Resolver resolver(options);
  DocumentTally tally;
  terminal.step("reading");
  for (const std::string& input : inputs_) {
    add_records({input, threads_, least_}, resolver, tally, terminal);
  }
  terminal.step("resolving");
  const KnowledgeGraph graph = resolver.finish();
  check_interrupt();
  terminal.step("writing");
  if (sink) write_graph(graph, *sink);
  if (!explain_.empty()) {
    FileSink out("-", Overwrite::no);
    std::string_view separator;
    for (const std::string& id : ids_of(graph, explain_)) {
      out.write(separator);
      out.write(resolver.explanation(id));
      separator = "\n";
    }
    out.commit();
  }
  terminal.step("");
  terminal.status(
      fmt::format("{}; {}", tally.sentence(), graph_sentence(graph, resolver.counts())));
  return ExitCode::done;
}

}  // namespace vitagraph
