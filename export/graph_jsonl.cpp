#include "export/graph_jsonl.hpp"

#include "graph/store/graph_json.hpp"

namespace vitagraph {

ExportSummary write_graph_jsonl(const KnowledgeGraph& graph, const std::filesystem::path& target,
                                const ExportOptions& options) {
  FileSink sink(target, options.overwrite);
  write_graph_json(graph, [&sink](std::string_view bytes) { sink.write(bytes); });
  sink.commit();
  return {graph.node_count(), graph.relation_count(), 0};
}

}  // namespace vitagraph
