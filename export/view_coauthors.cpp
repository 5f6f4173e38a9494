// Who wrote papers with whom.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "export/picture.hpp"
#include "export/views.hpp"
#include "graph/query/career.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_people = 50;

std::size_t paper_count(const KnowledgeGraph& graph, NodeIndex person) {
  return graph.out(person, RelationKind::authored).size();
}

std::size_t shared_papers(const Relation& together) {
  return static_cast<std::size_t>(
      std::max<std::int64_t>(1, number_of(together.properties, PropertyKey::papers, 1)));
}

/// People with co-authors, those of most papers first; with `center` the one and its co-authors.
std::vector<NodeIndex> candidates(const KnowledgeGraph& graph, const NodeIndex* center) {
  if (center != nullptr) {
    std::vector<NodeIndex> people{*center};
    for (const Neighbour& other : co_authors_of(graph, *center)) people.push_back(other.node);
    return people;
  }
  std::vector<std::pair<std::size_t, NodeIndex>> ranked;
  for (const NodeIndex person : graph.nodes(EntityKind::person)) {
    const std::size_t others = co_authors_of(graph, person).size();
    if (others > 0) ranked.emplace_back(paper_count(graph, person) * 1000 + others, person);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<NodeIndex> people;
  for (const auto& [rank, person] : ranked) people.push_back(person);
  return people;
}

std::string first_and_last_year(const Relation& together) {
  const auto first = number_of(together.properties, PropertyKey::first_year, 0);
  const auto last = number_of(together.properties, PropertyKey::last_year, first);
  if (first == 0) return "";
  return first == last ? ", " + std::to_string(first)
                       : ", " + std::to_string(first) + "–" + std::to_string(last);
}

void draw_person_node(DotText& dot, const KnowledgeGraph& graph, NodeIndex person) {
  const Entity& entity = graph.node(person);
  const std::size_t papers = paper_count(graph, person);
  DotAttributes attributes = entity_attributes(
      entity, wrapped(name_of(entity), 16) +
                  (papers > 0 ? "\n" + counted(papers, "paper", "papers") : std::string()));
  const double size = 9.0 + 1.5 * std::sqrt(static_cast<double>(papers));
  attributes.emplace_back("fontsize", std::min(size, 20.0));
  dot.node(entity.id, attributes);
}

/// Gives the number of edges drawn.
std::size_t draw_ties(DotText& dot, const KnowledgeGraph& graph, const std::set<NodeIndex>& drawn) {
  std::size_t edges = 0;
  for (const NodeIndex person : drawn) {
    for (const Neighbour& other : graph.out(person, RelationKind::co_authored)) {
      if (drawn.count(other.node) == 0) continue;
      const Relation& together = graph.relation(other.relation);
      const std::size_t papers = shared_papers(together);
      DotAttributes attributes{
          {"penwidth", pen_width(papers)},
          {"tooltip", counted(papers, "paper", "papers") + first_and_last_year(together)}};
      if (papers > 1) attributes.emplace_back("label", std::to_string(papers));
      dot.edge(graph.node(person).id, graph.node(other.node).id, attributes);
      ++edges;
    }
  }
  return edges;
}

}  // namespace

std::string draw_coauthors(const KnowledgeGraph& graph, const ViewOptions& options) {
  NodeIndex center = 0;
  const bool of_one = !options.person.empty();
  if (of_one) center = find_named(graph, {EntityKind::person}, "person", options.person);
  const auto people = candidates(graph, of_one ? &center : nullptr);
  const std::size_t shown = std::min(people.size(), options.top > 0 ? options.top : most_people);
  const std::set<NodeIndex> drawn(people.begin(),
                                  people.begin() + static_cast<std::ptrdiff_t>(shown));
  const std::size_t hidden = people.size() - shown;
  DotText dot("coauthors");
  begin_picture(
      dot, of_one ? "Co-authors of " + std::string(name_of(graph.node(center))) : "Co-authors",
      {people.empty() ? "No paper in the graph has two authors who are known."
                      : "Lines join people who wrote papers together; widths and numbers say how "
                        "many papers.",
       hidden == 0 ? ""
                   : "Not shown: " + counted(hidden, "person", "people") + " of fewer papers."});
  dot.graph_attributes({{"layout", "neato"},
                        {"overlap", "prism"},
                        {"sep", "+9"},
                        {"splines", "true"},
                        {"start", "7"},
                        {"outputorder", "edgesfirst"}});
  dot.edge_defaults({{"arrowhead", "none"}, {"len", "1.6"}});
  for (const NodeIndex person : drawn) draw_person_node(dot, graph, person);
  draw_ties(dot, graph, drawn);
  return dot.finish();
}

}  // namespace vitagraph
