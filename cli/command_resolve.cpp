#include "cli/command_resolve.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "cli/records_run.hpp"
#include "cli/run_summary.hpp"
#include "cli/signals.hpp"
#include "cli/terminal.hpp"
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
           {"vitagraph resolve records.jsonl --explain person:5f3a9c0d1e2b4a67",
            "why this is one person; ids stand in graph.jsonl"}}};
}

std::vector<OptionRow> ResolveCommand::options() {
  return {
      {"inputs", "RECORDS", "Files that 'vitagraph extract' wrote, or - for standard input",
       &inputs_},
      {"-o,--output", "FILE", "Write the graph to this file instead of standard output",
       &output_.path},
      {"--overwrite", "", "Replace the output if it is there", &output_.overwrite},
      {"--explain", "ID",
       "Print why the mentions of this entity are one; the graph is written only with --output",
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
    out.write(resolver.explanation(explain_));
    out.commit();
  }
  terminal.step("");
  terminal.status(
      fmt::format("{}; {}", tally.sentence(), graph_sentence(graph, resolver.counts())));
  return ExitCode::done;
}

}  // namespace vitagraph
