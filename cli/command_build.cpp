#include "cli/command_build.hpp"

#include <fmt/format.h>

#include "cli/build_outputs.hpp"
#include "cli/extraction_run.hpp"
#include "cli/graph_file.hpp"
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
                  &jobs_as_nodes_});
  rows.push_back({"--graphml-strict", "", "GraphML: only what the schema of the standard allows",
                  &graphml_strict_});
  rows.push_back(threads_option_.row());
  return rows;
}

void BuildCommand::setup() {
  extract_options_ = reading_.checked();
  if (output_.path.empty()) throw UsageError("--output is needed: the folder to write");
  if (output_.path == "-") throw UsageError("--output is a folder; standard output cannot be one");
  threads_ = threads_option_.checked();
}

ExitCode BuildCommand::run(Terminal& terminal) {
  FolderSink folder(output_.path, output_.overwrite ? Overwrite::allow : Overwrite::no);
  FileSink records = folder.file("records.jsonl");
  ResolveOptions resolve_options;
  resolve_options.threads = threads_;
  Resolver resolver(resolve_options);
  const DocumentTally tally = extract_documents({reading_, extract_options_, threads_, terminal},
                                                [&](const Record& record, const std::string& line) {
                                                  records.write(line);
                                                  records.write("\n");
                                                  resolver.add(record);
                                                });
  records.commit();
  check_interrupt();
  const KnowledgeGraph graph = resolver.finish();
  BuildOutputs outputs{folder, graph, jobs_as_nodes_, graphml_strict_, terminal};
  outputs.write_all();
  folder.commit();
  terminal.status(fmt::format("{}; {}; wrote {}", tally.sentence(),
                              graph_sentence(graph, resolver.counts()), output_.path));
  return tally.skipped() == 0 ? ExitCode::done : ExitCode::trouble;
}

}  // namespace vitagraph
