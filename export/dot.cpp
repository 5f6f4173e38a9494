#include "export/dot.hpp"

#include "export/dot_text.hpp"
#include "export/picture.hpp"

namespace vitagraph {

ExportSummary write_dot(const KnowledgeGraph& graph, const std::filesystem::path& target,
                        const ExportOptions& options) {
  constexpr std::size_t flush_at = std::size_t{1} << 16;
  FileSink sink(target, options.overwrite);
  DotText dot("vitagraph");
  dot.graph_attributes({{"layout", "sfdp"}, {"overlap", "prism"}, {"outputorder", "edgesfirst"}});
  begin_picture(dot, options.title.empty() ? "The whole graph" : options.title, {});
  const auto nodes = static_cast<NodeIndex>(graph.node_count());
  for (NodeIndex i = 0; i < nodes; ++i) {
    const Entity& entity = graph.node(i);
    dot.node(entity.id, entity_attributes(entity));
    if (dot.size() > flush_at) sink.write(dot.take());
  }
  const auto relations = static_cast<RelationIndex>(graph.relation_count());
  for (RelationIndex i = 0; i < relations; ++i) {
    const Relation& relation = graph.relation(i);
    dot.edge(graph.node(graph.from(i)).id, graph.node(graph.to(i)).id,
             {{"label", type_of(relation.kind)}, {"tooltip", relation_summary(relation)}});
    if (dot.size() > flush_at) sink.write(dot.take());
  }
  sink.write(dot.finish());
  sink.commit();
  return {graph.node_count(), graph.relation_count(), dot.characters_dropped()};
}

}  // namespace vitagraph
