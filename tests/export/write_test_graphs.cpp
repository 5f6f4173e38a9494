// Writes the test graphs in every format, for the consumers' tests.
// Usage: write_test_graphs FOLDER
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

#include "export/draw.hpp"
#include "export/exporter.hpp"
#include "export/report.hpp"
#include "tests/export/graphs.hpp"

namespace {

using namespace vitagraph;

void write_all(const KnowledgeGraph& graph, const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  ExportOptions options;
  options.overwrite = Overwrite::allow;
  for (const OutputFormat& format : output_formats()) {
    const std::string suffix = format.is_folder ? "" : "." + std::string(format.suffix);
    format.write(graph, folder / (std::string(format.name) + suffix), options);
  }
  options.graphml_strict = true;
  find_output_format("graphml")->write(graph, folder / "strict.graphml", options);
  options.jobs_as_nodes = true;
  find_output_format("neo4j-csv")->write(graph, folder / "neo4j-csv-jobs-as-nodes", options);
}

void write_picture(const KnowledgeGraph& graph, const std::filesystem::path& folder,
                   const Picture& picture) {
  FileSink sink(folder / (picture.name + ".dot"), Overwrite::allow);
  sink.write(draw_view(graph, picture.options));
  sink.commit();
}

void write_pictures(const KnowledgeGraph& graph, const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  for (const Picture& picture : standard_pictures(graph)) write_picture(graph, folder, picture);
}

/// A report of documents whose names and reasons are nasty, too.
void write_report(const KnowledgeGraph& graph, const std::filesystem::path& path) {
  ReportInput input;
  input.graph = &graph;
  for (const std::string& text : nasty_strings()) {
    ReportedDocument failed;
    failed.source = text;
    failed.error = text;
    input.documents.push_back(failed);
  }
  FileSink sink(path, Overwrite::allow);
  sink.write(report_html(input));
  sink.commit();
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc != 2 || argv[1][0] == '-') {
    std::fputs("usage: write_test_graphs FOLDER\n", stderr);
    return 2;
  }
  try {
    const std::filesystem::path folder = argv[1];
    write_all(career_graph(), folder / "career");
    write_all(nasty_graph(), folder / "nasty");
    write_all(GraphBuilder().build(), folder / "empty");
    write_pictures(career_graph(), folder / "career" / "pictures");
    write_pictures(nasty_graph(), folder / "nasty" / "pictures");
    const KnowledgeGraph crowd = crowd_graph(60, nasty_strings());
    write_all(crowd, folder / "crowd");
    write_pictures(crowd, folder / "crowd" / "pictures");
    write_report(nasty_graph(), folder / "nasty" / "report.html");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "write_test_graphs: %s\n", error.what());
    return 1;
  }
  return 0;
}
