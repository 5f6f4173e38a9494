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

constexpr std::size_t most_people = 40;

std::size_t paper_count(const KnowledgeGraph& graph, NodeIndex person) {
  return graph.out(person, RelationKind::authored).size();
}

std::size_t shared_papers(const Relation& together) {
  return static_cast<std::size_t>(
      std::max<std::int64_t>(1, number_of(together.properties, PropertyKey::papers, 1)));
}

struct Tie {
  NodeIndex from = 0;
  NodeIndex to = 0;
  std::size_t papers = 0;
  std::size_t rank = 0;  ///< of ties of equally many papers, those of the busier people first
};

/// Ties between any two, or with `center` those among it and its co-authors.
std::vector<Tie> ties_of(const KnowledgeGraph& graph, const NodeIndex* center) {
  std::set<NodeIndex> circle;
  if (center != nullptr) {
    circle.insert(*center);
    for (const Neighbour& other : co_authors_of(graph, *center)) circle.insert(other.node);
  }
  std::vector<Tie> ties;
  for (const NodeIndex person : graph.nodes(EntityKind::person)) {
    for (const Neighbour& other : graph.out(person, RelationKind::co_authored)) {
      if (center != nullptr && circle.count(person) * circle.count(other.node) == 0) continue;
      std::size_t rank = paper_count(graph, person) + paper_count(graph, other.node);
      if (center != nullptr && (person == *center || other.node == *center)) rank += 1'000'000;
      ties.push_back({person, other.node, shared_papers(graph.relation(other.relation)), rank});
    }
  }
  std::stable_sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) {
    return std::pair(a.papers, a.rank) > std::pair(b.papers, b.rank);
  });
  return ties;
}

/// Adds the ends of ties, strongest first, up to `most` people; with `only_near` those of ties that
/// one of the people has already.
void add_ends(const std::vector<Tie>& ties, std::size_t most, bool only_near,
              std::set<NodeIndex>& people) {
  for (const Tie& tie : ties) {
    const std::size_t known = people.count(tie.from) + people.count(tie.to);
    if ((only_near && known == 0) || people.size() + 2 - known > most) continue;
    people.insert(tie.from);
    people.insert(tie.to);
  }
}

/// The people of the strongest ties, so that nobody stands alone: half of them by strength alone,
/// the others by their ties to these, so that circles are seen and not only pairs.
std::set<NodeIndex> select(const std::vector<Tie>& ties, std::size_t top) {
  std::set<NodeIndex> people;
  add_ends(ties, std::max<std::size_t>(2, top / 2), false, people);
  add_ends(ties, top, true, people);
  add_ends(ties, top, false, people);
  return people;
}

std::size_t people_in(const std::vector<Tie>& ties) {
  std::set<NodeIndex> people;
  for (const Tie& tie : ties) {
    people.insert(tie.from);
    people.insert(tie.to);
  }
  return people.size();
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

/// A number that is readable on its line.
std::string on_white(std::size_t number) {
  return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"1\" BGCOLOR=\"white\"><TR><TD>" +
         std::to_string(number) + "</TD></TR></TABLE>";
}

void draw_ties(DotText& dot, const KnowledgeGraph& graph, const std::set<NodeIndex>& drawn) {
  for (const NodeIndex person : drawn) {
    for (const Neighbour& other : graph.out(person, RelationKind::co_authored)) {
      if (!drawn.contains(other.node)) continue;
      const Relation& together = graph.relation(other.relation);
      const std::size_t papers = shared_papers(together);
      DotAttributes attributes{
          {"penwidth", pen_width(papers)},
          {"tooltip", counted(papers, "paper", "papers") + first_and_last_year(together)}};
      if (papers > 1) attributes.push_back(DotAttribute::html("label", on_white(papers)));
      dot.edge(graph.node(person).id, graph.node(other.node).id, attributes);
    }
  }
}

}  // namespace

std::string draw_coauthors(const KnowledgeGraph& graph, const ViewOptions& options) {
  NodeIndex center = 0;
  const bool of_one = !options.person.empty();
  if (of_one) center = find_named(graph, {EntityKind::person}, "person", options.person);
  const auto ties = ties_of(graph, of_one ? &center : nullptr);
  std::set<NodeIndex> drawn = select(ties, options.top > 0 ? options.top : most_people);
  const std::size_t hidden = people_in(ties) - drawn.size();
  if (of_one) drawn.insert(center);
  DotText dot("coauthors");
  begin_picture(
      dot, of_one ? "Co-authors of " + std::string(name_of(graph.node(center))) : "Co-authors",
      {ties.empty() ? "No paper in the graph has two authors who are known."
                    : "Lines join people who wrote papers together; widths and numbers say how "
                      "many papers.",
       hidden == 0
           ? ""
           : "Not shown: " + counted(hidden, "person", "people") + " of fewer shared papers."});
  dot.graph_attributes({{"layout", "neato"},
                        {"overlap", "prism"},
                        {"sep", "+20"},
                        {"splines", "true"},
                        {"start", "7"},
                        {"outputorder", "edgesfirst"}});
  dot.edge_defaults({{"arrowhead", "none"}, {"fontsize", "10"}});
  for (const NodeIndex person : drawn) draw_person_node(dot, graph, person);
  draw_ties(dot, graph, drawn);
  return dot.finish();
}

}  // namespace vitagraph
