#include "cli/command_export.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/graph_file.hpp"
#include "cli/signals.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal.hpp"
#include "export/picture.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

std::vector<std::string> output_format_names() {
  std::vector<std::string> names;
  for (const OutputFormat& format : output_formats()) names.emplace_back(format.name);
  return names;
}

/// The format named, or the one that the output's suffix says.
const OutputFormat& chosen_format(const std::string& name, const std::string& output) {
  const auto names = output_format_names();
  if (!name.empty()) {
    if (const OutputFormat* format = find_output_format(name)) return *format;
    throw UsageError(fmt::format("--format '{}' should be {}{}", name, one_of(names),
                                 did_you_mean(name, names)));
  }
  const std::string suffix = std::filesystem::path(output).extension().string();
  for (const OutputFormat& format : output_formats()) {
    if (!format.suffix.empty() && suffix == '.' + std::string(format.suffix)) return format;
  }
  throw UsageError(
      fmt::format("--format is needed ('{}' does not tell it): {}", output, one_of(names)));
}

}  // namespace

CommandText ExportCommand::text() const {
  return {"export",
          "export GRAPH --output PATH [--format NAME] [OPTIONS]",
          "Write the graph for Neo4j, Gephi, NetworkX and others",
          "Takes graph.jsonl and writes it in one of the output formats. The output appears whole "
          "or not at all.",
          {{"vitagraph export graph.jsonl --format graphml --output graph.graphml",
            "for NetworkX, igraph, Gephi, yEd"},
           {"vitagraph export graph.jsonl --format neo4j-csv --output neo4j/",
            "a folder for neo4j-admin database import, with the script that runs it"},
           {"vitagraph export graph.jsonl --format neo4j-csv --jobs-as-nodes --output neo4j/",
            "each job a node between person and employer"}}};
}

std::vector<OptionRow> ExportCommand::options() {
  return {
      {"inputs", "GRAPH", "A file that 'vitagraph resolve' wrote, or - for standard input",
       &inputs_},
      {"--format", "NAME",
       fmt::format("Write {}; not needed where the output's suffix tells it",
                   one_of(output_format_names())),
       &format_name_},
      {"-o,--output", "PATH", "The file or folder to write; - is standard output", &output_.path},
      {"--overwrite", "", "Replace the output if it is there", &output_.overwrite},
      {"--jobs-as-nodes", "", "Neo4j: jobs as Employment nodes instead of WORKED_AT relations",
       &export_options_.jobs_as_nodes},
      {"--graphml-strict", "", "GraphML: only what the schema of the standard allows",
       &export_options_.graphml_strict},
  };
}

void ExportCommand::setup() {
  if (inputs_.size() != 1) {
    throw UsageError("one graph is needed: the file that 'vitagraph resolve' wrote");
  }
  if (output_.path.empty()) throw UsageError("--output is needed: the file or folder to write");
  format_ = &chosen_format(format_name_, output_.path);
  if (format_->is_folder && output_.path == "-") {
    throw UsageError(
        fmt::format("{} is a folder of files and cannot go to standard output", format_->name));
  }
  export_options_.overwrite = output_.overwrite ? Overwrite::allow : Overwrite::no;
}

ExitCode ExportCommand::run(Terminal& terminal) {
  refuse_existing(output_.path, export_options_.overwrite);
  const KnowledgeGraph graph = load_graph(inputs_.front(), terminal);
  check_interrupt();
  const ExportSummary summary = format_->write(graph, output_.path, export_options_);
  std::string status = fmt::format("wrote {} as {}: {}, {}", output_.path, format_->name,
                                   counted(summary.nodes, "node", "nodes"),
                                   counted(summary.relations, "relation", "relations"));
  if (summary.characters_dropped > 0) {
    status += fmt::format("; {} that the format cannot hold left out",
                          counted(summary.characters_dropped, "character", "characters"));
  }
  terminal.status(status);
  return ExitCode::done;
}

}  // namespace vitagraph
