// Everything but the documents, cut down to what can be read.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "export/picture.hpp"
#include "export/views.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_nodes = 80;
constexpr std::size_t most_labelled_edges = 60;

bool is_drawn(EntityKind kind) { return kind != EntityKind::document; }
bool is_drawn(RelationKind kind) {
  // What a paper says of its authors need not be drawn twice.
  return kind != RelationKind::described_in && kind != RelationKind::co_authored;
}

std::vector<std::size_t> degrees_of(const KnowledgeGraph& graph) {
  std::vector<std::size_t> degrees(graph.node_count());
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (!is_drawn(graph.relation(i).kind)) continue;
    ++degrees[graph.from(i)];
    ++degrees[graph.to(i)];
  }
  return degrees;
}

/// The best connected nodes: the ends of relations between busy nodes first, so that what is drawn
/// hangs together; nodes without relations only where everything fits.
std::vector<NodeIndex> select(const KnowledgeGraph& graph, std::size_t top, std::size_t& hidden) {
  const auto degrees = degrees_of(graph);
  std::vector<NodeIndex> nodes;
  for (NodeIndex i = 0; i < graph.node_count(); ++i) {
    if (is_drawn(graph.node(i).kind)) nodes.push_back(i);
  }
  hidden = nodes.size() > top ? nodes.size() - top : 0;
  if (hidden == 0) return nodes;
  std::vector<std::tuple<std::size_t, std::size_t, RelationIndex>> ranked;
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (!is_drawn(graph.relation(i).kind)) continue;
    const auto [less, more] = std::minmax(degrees[graph.from(i)], degrees[graph.to(i)]);
    ranked.emplace_back(less, more, i);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
    return std::pair(std::get<0>(a), std::get<1>(a)) > std::pair(std::get<0>(b), std::get<1>(b));
  });
  std::set<NodeIndex> chosen;
  for (const auto& [less, more, relation] : ranked) {
    const NodeIndex from = graph.from(relation);
    const NodeIndex to = graph.to(relation);
    if (chosen.size() + 2 - chosen.count(from) - chosen.count(to) > top) continue;
    chosen.insert({from, to});
  }
  hidden = nodes.size() - chosen.size();
  return {chosen.begin(), chosen.end()};
}

struct EdgeStyle {
  RelationKind kind;
  std::string_view color;
};
constexpr EdgeStyle edge_styles[] = {
    {RelationKind::worked_at, "#D08C00AA"},
    {RelationKind::studied_at, "#009E73AA"},
    {RelationKind::authored, "#B0568AAA"},
};

std::string_view edge_color(RelationKind kind) {
  for (const EdgeStyle& style : edge_styles) {
    if (style.kind == kind) return style.color;
  }
  return "#00000055";
}

/// Relations with both ends among `nodes`; the others are counted.
std::vector<RelationIndex> relations_among(const KnowledgeGraph& graph,
                                           const std::vector<NodeIndex>& nodes,
                                           std::size_t& hidden) {
  const std::set<NodeIndex> drawn(nodes.begin(), nodes.end());
  std::vector<RelationIndex> found;
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (!is_drawn(graph.relation(i).kind)) continue;
    if (drawn.count(graph.from(i)) > 0 && drawn.count(graph.to(i)) > 0) {
      found.push_back(i);
    } else {
      ++hidden;
    }
  }
  return found;
}

std::vector<EntityKind> kinds_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes) {
  std::vector<EntityKind> kinds;
  for (const NodeIndex index : nodes) {
    const EntityKind kind = graph.node(index).kind;
    if (kinds.empty() || kinds.back() != kind) kinds.push_back(kind);
  }
  return kinds;
}

void draw_relations(DotText& dot, const KnowledgeGraph& graph,
                    const std::vector<RelationIndex>& relations) {
  for (const RelationIndex index : relations) {
    const Relation& relation = graph.relation(index);
    DotAttributes attributes{{"color", edge_color(relation.kind)},
                             {"tooltip", relation_summary(relation)}};
    if (relations.size() <= most_labelled_edges) {
      attributes.emplace_back("label", type_of(relation.kind));
    }
    dot.edge(graph.node(graph.from(index)).id, graph.node(graph.to(index)).id, attributes);
  }
}

}  // namespace

std::string draw_whole(const KnowledgeGraph& graph, const ViewOptions& options) {
  std::size_t hidden_nodes = 0;
  std::size_t hidden_relations = 0;
  const auto nodes = select(graph, options.top > 0 ? options.top : most_nodes, hidden_nodes);
  const auto relations = relations_among(graph, nodes, hidden_relations);
  DotText dot("whole");
  begin_picture(dot, "The graph",
                {counted(nodes.size(), "node", "nodes") + " and " +
                     counted(relations.size(), "relation", "relations") +
                     "; documents, and who wrote with whom, are left out.",
                 hidden_nodes == 0 ? ""
                                   : "Not shown: the " + counted(hidden_nodes, "node", "nodes") +
                                         " of fewest relations, and " +
                                         counted(hidden_relations, "relation", "relations") + "."},
                kinds_of(graph, nodes));
  dot.graph_attributes({{"layout", "sfdp"},
                        {"overlap", "prism"},
                        {"sep", "+6"},
                        {"splines", "line"},
                        {"start", "7"},
                        {"outputorder", "edgesfirst"}});
  for (const NodeIndex index : nodes) {
    const Entity& entity = graph.node(index);
    dot.node(entity.id, entity_attributes(entity, wrapped(name_of(entity), 18, 2)));
  }
  draw_relations(dot, graph, relations);
  return dot.finish();
}

}  // namespace vitagraph
