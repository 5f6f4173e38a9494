// What 'vitagraph build' writes once the graph stands.
#pragma once

#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "export/report.hpp"
#include "export/sink.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/resolve.hpp"

namespace vitagraph {

struct BuildSettings {
  bool jobs_as_nodes = false;
  bool graphml_strict = false;
};

/// Writes graph.jsonl, the exports, pictures, reports and the manifest into one folder.
class BuildOutputs {
 public:
  BuildOutputs(FolderSink& folder, const KnowledgeGraph& graph, Terminal& terminal)
      : folder_(folder), graph_(graph), terminal_(terminal) {}

  void write_graph();
  void write_exports(const BuildSettings& settings);
  /// DOT always; SVG where Graphviz is installed.
  void write_pictures();
  /// Links the pictures that were written: call after them.
  void write_reports(const ResolveCounts& counts, std::vector<ReportedDocument> documents);
  /// Marks the folder as ours, so that --overwrite may replace it.
  void write_manifest(const ResolveCounts& counts);
  /// False when there was no Graphviz.
  bool pictures_rendered() const { return rendered_; }

 private:
  void write_file(std::string_view name, std::string_view bytes);
  void render(const std::string& name, const std::string& dot);

  FolderSink& folder_;
  const KnowledgeGraph& graph_;
  Terminal& terminal_;
  std::vector<std::string> pictures_;
  bool rendered_ = true;
};

}  // namespace vitagraph
