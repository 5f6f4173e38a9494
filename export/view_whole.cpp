// Everything but the documents, cut down to what can be read.
#include <algorithm>
#include <map>
#include <set>
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

/// Places hang everything together and say little: where not all can be drawn, they are left out.
bool is_drawn_of_many(const KnowledgeGraph& graph, RelationIndex relation) {
  return is_drawn(graph.relation(relation).kind) &&
         graph.relation(relation).kind != RelationKind::located_in;
}

using Scores = std::map<NodeIndex, std::size_t>;

/// The `most` of highest score, added to `chosen`; of equal ones the first in the graph.
void take_highest(const Scores& scores, std::size_t most, std::set<NodeIndex>& chosen) {
  std::vector<std::pair<std::size_t, NodeIndex>> ranked;
  for (const auto& [node, score] : scores) ranked.emplace_back(score, node);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (ranked.size() > most) ranked.resize(most);
  for (const auto& [score, node] : ranked) chosen.insert(node);
}

/// What is not a person, with the people tied to it.
using Ties = std::map<NodeIndex, std::set<NodeIndex>>;

Ties ties_of(const KnowledgeGraph& graph) {
  Ties ties;
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (!is_drawn_of_many(graph, i) || graph.node(graph.from(i)).kind != EntityKind::person)
      continue;
    if (graph.node(graph.to(i)).kind == EntityKind::person) continue;
    ties[graph.to(i)].insert(graph.from(i));
  }
  return ties;
}

/// People by how much they share with others, then by how much there is of them.
Scores score_people(const Ties& ties) {
  constexpr std::size_t shared = 1000;
  Scores scores;
  for (const auto& [node, people] : ties) {
    for (const NodeIndex person : people) scores[person] += people.size() > 1 ? shared : 1;
  }
  return scores;
}

/// What is not a person, by how many of `chosen` it is tied to.
Scores score_others(const Ties& ties, const std::set<NodeIndex>& chosen) {
  Scores scores;
  for (const auto& [node, people] : ties) {
    const auto count = static_cast<std::size_t>(
        std::count_if(people.begin(), people.end(),
                      [&chosen](NodeIndex person) { return chosen.contains(person); }));
    if (count > 0) scores.emplace(node, count);
  }
  return scores;
}

/// Drops people of whose ties nothing is chosen.
void drop_the_lonely(const KnowledgeGraph& graph, const Ties& ties, std::set<NodeIndex>& chosen) {
  std::set<NodeIndex> tied;
  for (const auto& [node, people] : ties) {
    if (chosen.contains(node)) tied.insert(people.begin(), people.end());
  }
  std::erase_if(chosen, [&](NodeIndex node) {
    return graph.node(node).kind == EntityKind::person && !tied.contains(node);
  });
}

/// The best connected people, and what most of them share: so that what is drawn hangs together.
std::vector<NodeIndex> select(const KnowledgeGraph& graph, std::size_t top, std::size_t& hidden) {
  std::vector<NodeIndex> nodes;
  for (NodeIndex i = 0; i < graph.node_count(); ++i) {
    if (is_drawn(graph.node(i).kind)) nodes.push_back(i);
  }
  hidden = nodes.size() > top ? nodes.size() - top : 0;
  if (hidden == 0) return nodes;
  const Ties ties = ties_of(graph);
  std::set<NodeIndex> chosen;
  take_highest(score_people(ties), std::max<std::size_t>(1, top * 2 / 5), chosen);
  take_highest(score_others(ties, chosen), top - chosen.size(), chosen);
  drop_the_lonely(graph, ties, chosen);
  if (chosen.empty()) chosen.insert(nodes.begin(), nodes.begin() + static_cast<long>(top));
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
    if (drawn.contains(graph.from(i)) && drawn.contains(graph.to(i))) {
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
                                   : "Not shown: " + counted(hidden_nodes, "node", "nodes") +
                                         " that join fewer people, and " +
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
