#include "cli/command_build.hpp"

#include <fmt/format.h>

#include "cli/build_outputs.hpp"
#include "cli/extraction_run.hpp"
#include "cli/run_summary.hpp"
#include "cli/signals.hpp"
#include "cli/terminal.hpp"
#include "export/sink.hpp"
#include "extract/error.hpp"
#include "graph/resolve.hpp"

namespace vitagraph {

CommandText BuildCommand::text() const {
  return {"build",
          "build INPUT... --output FOLDER [OPTIONS]",
          "Do it all: records, graph, exports, pictures and report",
          "Reads all documents, resolves who is the same, and writes one folder: records.jsonl, "
          "graph.jsonl, graph.graphml, neo4j/ (CSV for neo4j-admin database import, with the "
          "script that runs it), pictures/ (DOT, and SVG where Graphviz is installed), report.md "
          "and report.html. The folder appears when all of it is written. The same as extract, "
          "resolve and export one after the other, byte for byte.",
          {{"vitagraph build resumes/ --output out/", "a folder, with all that lies below"},
           {"vitagraph build resumes/ more/*.md --output out/ --overwrite",
            "replace the output of an earlier run"},
           {"vitagraph build resumes/ --output out/ --as-of 2024-06 --threads 4",
            "\"present\" means June 2024; four documents at a time"}}};
}

std::vector<OptionRow> BuildCommand::options() {
  std::vector<OptionRow> rows = reading_.rows();
  rows.push_back({"-o,--output", "FOLDER", "The folder to write", &output_.path});
  rows.push_back(
      {"--overwrite", "", "Replace the folder if an earlier run wrote it", &output_.overwrite});
  rows.push_back({"--jobs-as-nodes", "",
                  "Neo4j: jobs as Employment nodes instead of WORKED_AT relations",
                  &settings_.jobs_as_nodes});
  rows.push_back({"--graphml-strict", "", "GraphML: only what the schema of the standard allows",
                  &settings_.graphml_strict});
  rows.push_back(min_confidence_.row());
  rows.push_back(threads_option_.row());
  return rows;
}

void BuildCommand::setup() {
  extract_options_ = reading_.checked();
  if (output_.path.empty()) throw UsageError("--output is needed: the folder to write");
  if (output_.path == "-") throw UsageError("--output is a folder; standard output cannot be one");
  least_ = min_confidence_.checked();
  threads_ = threads_option_.checked();
}

ExitCode BuildCommand::run(Terminal& terminal) {
  FolderSink folder(output_.path, output_.overwrite ? Overwrite::allow : Overwrite::no);
  FileSink records = folder.file("records.jsonl");
  ResolveOptions resolve_options;
  resolve_options.threads = threads_;
  Resolver resolver(resolve_options);
  std::vector<ReportedDocument> documents;
  terminal.step("reading");
  const DocumentTally tally = extract_documents(
      {reading_, extract_options_, threads_, terminal, least_},
      [&](const Record& record, const std::string& line) {
        records.write(line);
        records.write("\n");
        resolver.add(record);
        documents.push_back({record.source, record.format, record.error, record.diagnostics,
                             record.verdict, static_cast<std::size_t>(record.left_out)});
      });
  records.commit();
  check_interrupt();
  if (tally.read() == 0) {
    throw InputError(fmt::format("{}; nothing was written", tally.sentence()));
  }
  terminal.step("resolving");
  const KnowledgeGraph graph = resolver.finish();
  BuildOutputs outputs(folder, graph, terminal);
  outputs.write_graph();
  outputs.write_exports(settings_);
  outputs.write_pictures();
  outputs.write_reports(resolver.counts(), std::move(documents));
  outputs.write_manifest(resolver.counts());
  check_interrupt();
  folder.commit();
  terminal.step("");
  terminal.status(fmt::format("{}; {}; wrote {}", tally.sentence(),
                              graph_sentence(graph, resolver.counts()), output_.path));
  return tally.clean() ? ExitCode::done : ExitCode::trouble;
}

}  // namespace vitagraph
