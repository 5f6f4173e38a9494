#include "cli/build_outputs.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "cli/signals.hpp"
#include "export/draw.hpp"
#include "export/exporter.hpp"
#include "export/render.hpp"
#include "graph/store/graph_json.hpp"

namespace vitagraph {
namespace {

/// The exports of a build: format and where in the folder.
struct ExportRow {
  std::string_view format;
  std::string_view target;
};
constexpr std::array exports = {
    ExportRow{"graphml", "graph.graphml"},
    ExportRow{"neo4j-csv", "neo4j"},
};

}  // namespace

void BuildOutputs::write_file(std::string_view name, std::string_view bytes) {
  FileSink sink = folder_.file(name);
  sink.write(bytes);
  sink.commit();
}

void BuildOutputs::write_graph() {
  terminal_.step("writing graph.jsonl");
  FileSink sink = folder_.file("graph.jsonl");
  write_graph_json(graph_, [&](std::string_view bytes) {
    check_interrupt();
    sink.write(bytes);
  });
  sink.commit();
}

void BuildOutputs::write_exports(const BuildSettings& settings) {
  ExportOptions options;
  options.jobs_as_nodes = settings.jobs_as_nodes;
  options.graphml_strict = settings.graphml_strict;
  for (const ExportRow& row : exports) {
    check_interrupt();
    terminal_.step(fmt::format("writing {}", row.target));
    find_output_format(row.format)->write(graph_, folder_.staging() / row.target, options);
  }
}

void BuildOutputs::write_pictures() {
  std::filesystem::create_directory(folder_.staging() / "pictures");
  for (const Picture& picture : standard_pictures(graph_)) {
    check_interrupt();
    terminal_.step(fmt::format("drawing {}", picture.name));
    const std::string dot = draw_view(graph_, picture.options);
    const std::string dot_name = fmt::format("pictures/{}.dot", picture.name);
    write_file(dot_name, dot);
    pictures_.push_back(dot_name);
    if (rendered_) render(picture.name, dot);
  }
}

void BuildOutputs::render(const std::string& name, const std::string& dot) {
  const std::string svg_name = fmt::format("pictures/{}.svg", name);
  try {
    render_dot(dot, folder_.staging() / svg_name, {});
    pictures_.back() = svg_name;
  } catch (const NoGraphvizError& error) {
    rendered_ = false;
    terminal_.status(fmt::format("pictures as DOT only: {}", error.what()));
  } catch (const OutputError& error) {
    // One picture that Graphviz cannot lay out in time is no reason to lose the build.
    terminal_.status(fmt::format("picture {} as DOT only: {}", name, error.what()));
  }
}

void BuildOutputs::write_reports(const ResolveCounts& counts,
                                 std::vector<ReportedDocument> documents) {
  check_interrupt();
  terminal_.step("writing the report");
  const ReportInput input{&graph_, counts, std::move(documents), pictures_};
  write_file("report.md", report_markdown(input));
  write_file("report.html", report_html(input));
}

void BuildOutputs::write_manifest(const ResolveCounts& counts) {
  const std::string manifest = fmt::format(
      "{{\n"
      "  {},\n"
      "  \"version\": \"{}\",\n"
      "  \"documents\": {},\n"
      "  \"failedDocuments\": {},\n"
      "  \"mentions\": {},\n"
      "  \"entities\": {},\n"
      "  \"merges\": {},\n"
      "  \"relations\": {}\n"
      "}}\n",
      manifest_mark, VITAGRAPH_VERSION, counts.documents, counts.failed_documents, counts.mentions,
      graph_.node_count(), counts.merges, graph_.relation_count());
  write_file(manifest_name, manifest);
}

}  // namespace vitagraph
