// Employers joined by the moves of people from one to the next.
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

constexpr std::size_t most_employers = 24;
constexpr std::size_t most_moves = 36;
/// Employers without a move are drawn only to fill up a small picture to so many.
constexpr std::size_t few_employers = 8;

std::size_t staff_count(const KnowledgeGraph& graph, NodeIndex employer) {
  std::set<NodeIndex> people;
  for (const Neighbour& job : graph.in(employer, RelationKind::worked_at)) {
    people.insert(job.node);
  }
  return people.size();
}

/// Employers with at least one person, the largest first.
std::vector<std::pair<NodeIndex, std::size_t>> employers_of(const KnowledgeGraph& graph) {
  std::vector<std::pair<NodeIndex, std::size_t>> found;
  for (const EntityKind kind : {EntityKind::company, EntityKind::school}) {
    for (const NodeIndex index : graph.nodes(kind)) {
      const std::size_t people = staff_count(graph, index);
      if (people > 0) found.emplace_back(index, people);
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return found;
}

struct Selection {
  std::map<NodeIndex, std::size_t> employers;  ///< drawn, with their people
  std::vector<Move> moves;
  std::size_t all_employers = 0;
  std::size_t all_moves = 0;
  std::size_t min_people = 1;
};

/// The employers at the ends of moves, from the move of most people on, then the largest others.
Selection select(const KnowledgeGraph& graph, std::vector<Move> moves, const ViewOptions& options,
                 bool with_idle) {
  Selection out;
  const auto employers = employers_of(graph);
  std::map<NodeIndex, std::size_t> staff(employers.begin(), employers.end());
  out.all_employers = employers.size();
  out.all_moves = moves.size();
  out.min_people = std::max<std::size_t>(1, options.min_people);
  const std::size_t top = options.top > 0 ? options.top : most_employers;
  std::stable_sort(moves.begin(), moves.end(), [&staff](const Move& a, const Move& b) {
    return std::pair(a.people, staff[a.from] + staff[a.to]) >
           std::pair(b.people, staff[b.from] + staff[b.to]);
  });
  for (const Move& move : moves) {
    if (move.people < out.min_people || out.moves.size() == most_moves) break;
    const std::size_t fresh =
        (out.employers.contains(move.from) ? 0u : 1u) + (out.employers.contains(move.to) ? 0u : 1u);
    if (out.employers.size() + fresh > top) continue;
    out.employers.emplace(move.from, staff[move.from]);
    out.employers.emplace(move.to, staff[move.to]);
    out.moves.push_back(move);
  }
  if (!with_idle) return out;
  for (const auto& [index, people] : employers) {
    if (out.employers.size() >= std::min(top, few_employers)) break;
    if (people >= out.min_people) out.employers.emplace(index, people);
  }
  return out;
}

std::string hidden_line(const Selection& selection, bool of_one) {
  std::string out;
  const std::size_t employers = selection.all_employers - selection.employers.size();
  const std::size_t moves = selection.all_moves - selection.moves.size();
  if (employers > 0 && !of_one) out += counted(employers, "employer", "employers");
  if (moves > 0) {
    out += (out.empty() ? "" : " and ") + counted(moves, "move", "moves");
    if (selection.min_people > 1) {
      out += ", among them all of fewer than " + counted(selection.min_people, "person", "people");
    }
  }
  return out.empty() ? out : "Not shown: " + out + ".";
}

std::vector<EntityKind> kinds_of(const KnowledgeGraph& graph, const Selection& selection) {
  std::set<EntityKind> kinds;
  for (const auto& [index, people] : selection.employers) kinds.insert(graph.node(index).kind);
  return {kinds.begin(), kinds.end()};
}

void draw(DotText& dot, const KnowledgeGraph& graph, const Selection& selection) {
  for (const auto& [index, people] : selection.employers) {
    const Entity& entity = graph.node(index);
    DotAttributes attributes = entity_attributes(
        entity, wrapped(name_of(entity), 22) + "\n" + counted(people, "person", "people"));
    const double size = 10.0 + 1.6 * std::sqrt(static_cast<double>(people));
    attributes.emplace_back("fontsize", std::min(size, 24.0));
    dot.node(entity.id, attributes);
  }
  for (const Move& move : selection.moves) {
    DotAttributes attributes{{"penwidth", pen_width(move.people)},
                             {"weight", move.people},
                             {"tooltip", counted(move.people, "person", "people")}};
    if (move.people > 1) attributes.emplace_back("label", std::to_string(move.people));
    dot.edge(graph.node(move.from).id, graph.node(move.to).id, attributes);
  }
}

}  // namespace

std::string draw_employers(const KnowledgeGraph& graph, const ViewOptions& options) {
  std::vector<Move> moves = employer_moves(graph, options.from, options.to);
  std::string title = "From employer to employer";
  const bool of_one = !options.employer.empty();
  Selection selection;
  if (of_one) {
    const NodeIndex center =
        find_named(graph, {EntityKind::company, EntityKind::school}, "employer", options.employer);
    std::erase_if(moves,
                  [=](const Move& move) { return move.from != center && move.to != center; });
    title = "To and from " + std::string(name_of(graph.node(center)));
    selection = select(graph, std::move(moves), options, false);
    selection.employers.emplace(center, staff_count(graph, center));
  } else {
    selection = select(graph, std::move(moves), options, true);
  }
  DotText dot("employers");
  begin_picture(
      dot, title,
      {"An arrow is people's next job after the one before" + years_phrase(options, "begun") +
           "; numbers and widths say how many made the move.",
       hidden_line(selection, of_one)},
      kinds_of(graph, selection));
  dot.graph_attributes(
      {{"layout", "dot"}, {"rankdir", "LR"}, {"ranksep", "0.6"}, {"nodesep", "0.2"}});
  dot.edge_defaults({{"fontsize", "12"}});
  draw(dot, graph, selection);
  return dot.finish();
}

}  // namespace vitagraph
