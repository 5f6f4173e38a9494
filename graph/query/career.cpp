#include "graph/query/career.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace vitagraph {
namespace {

PartialDate date_of(const Relation& relation, PropertyKey key) {
  const PropertyValue* value = relation.properties.find(key);
  return value == nullptr ? PartialDate{} : std::get<PartialDate>(*value);
}

bool is_set(const Relation& relation, PropertyKey key) {
  const PropertyValue* value = relation.properties.find(key);
  return value != nullptr && std::get<bool>(*value);
}

/// The node and everything that is, over any number of steps, a part of it; sorted.
std::vector<NodeIndex> with_its_parts(const KnowledgeGraph& graph, NodeIndex whole) {
  std::vector<NodeIndex> found{whole};
  std::set<NodeIndex> seen{whole};
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const Neighbour& part : graph.in(found[i], RelationKind::part_of)) {
      if (seen.insert(part.node).second) found.push_back(part.node);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// A vague date as its last possible day.
PartialDate last_day(PartialDate date) {
  if (date.month == 0) date.month = 12;
  if (date.day == 0) date.day = 31;  // beyond some months' end, which does not matter for order
  return date;
}

bool may_cover(const Relation& relation, PartialDate when) {
  const PartialDate start = date_of(relation, PropertyKey::start);
  const PartialDate end = date_of(relation, PropertyKey::end);
  if (!start.empty() && start > last_day(when)) return false;
  return end.empty() || last_day(end) >= when;
}

/// What a step is ordered by: its start, or else its end; empty = undated.
PartialDate moment_of(const Relation& relation) {
  const PartialDate start = date_of(relation, PropertyKey::start);
  return start.empty() ? date_of(relation, PropertyKey::end) : start;
}

/// Sorts by moment, then by end; what is undated comes last.
void sort_by_time(const KnowledgeGraph& graph, std::vector<PathStep>& steps) {
  const auto key = [&graph](const PathStep& step) {
    const Relation& relation = graph.relation(step.relation);
    const PartialDate moment = moment_of(relation);
    return std::tuple(moment.empty(), moment, last_day(date_of(relation, PropertyKey::end)),
                      step.relation);
  };
  std::sort(steps.begin(), steps.end(),
            [&key](const PathStep& a, const PathStep& b) { return key(a) < key(b); });
}

void append_steps(const KnowledgeGraph& graph, NodeIndex person, RelationKind kind,
                  std::vector<PathStep>& steps) {
  for (const Neighbour& next : graph.out(person, kind)) {
    steps.push_back({next.relation, next.node});
  }
}

/// Whether the earlier job had come to its end when the later one began. A year's overlap is
/// allowed for, because vague dates overlap; a side job beside a lasting one is no move.
bool is_move(const Relation& earlier, const Relation& later) {
  if (is_set(earlier, PropertyKey::current)) return false;
  const PartialDate end = date_of(earlier, PropertyKey::end);
  const PartialDate start = moment_of(later);
  return end.empty() || end.year <= start.year + 1;
}

}  // namespace

std::vector<Alumnus> alumni_of(const KnowledgeGraph& graph, NodeIndex school, bool with_parts) {
  std::vector<Alumnus> alumni;
  const auto schools = with_parts ? with_its_parts(graph, school) : std::vector{school};
  for (const NodeIndex at : schools) {
    for (const Neighbour& study : graph.in(at, RelationKind::studied_at)) {
      alumni.push_back({study.node, study.relation});
    }
  }
  const auto key = [&graph](const Alumnus& alumnus) {
    const Relation& studies = graph.relation(alumnus.studies);
    PartialDate end = date_of(studies, PropertyKey::end);
    if (end.empty()) end = date_of(studies, PropertyKey::start);
    return std::tuple(end.empty(), end,
                      graph.node(alumnus.person).properties.text(PropertyKey::name),
                      alumnus.studies);
  };
  std::sort(alumni.begin(), alumni.end(),
            [&key](const Alumnus& a, const Alumnus& b) { return key(a) < key(b); });
  return alumni;
}

std::vector<PathStep> staff_of(const KnowledgeGraph& graph, NodeIndex employer, PartialDate when) {
  std::vector<PathStep> staff;
  for (const Neighbour& job : graph.in(employer, RelationKind::worked_at)) {
    if (when.empty() || may_cover(graph.relation(job.relation), when)) {
      staff.push_back({job.relation, employer});
    }
  }
  return staff;
}

std::vector<Neighbour> co_authors_of(const KnowledgeGraph& graph, NodeIndex person) {
  std::vector<Neighbour> found = graph.out(person, RelationKind::co_authored);
  const std::vector<Neighbour> reached = graph.in(person, RelationKind::co_authored);
  found.insert(found.end(), reached.begin(), reached.end());
  const auto papers = [&graph](const Neighbour& with) {
    const PropertyValue* count = graph.relation(with.relation).properties.find(PropertyKey::papers);
    return count == nullptr ? std::int64_t{1} : std::get<std::int64_t>(*count);
  };
  std::sort(found.begin(), found.end(), [&papers](const Neighbour& a, const Neighbour& b) {
    return std::tuple(-papers(a), a.node) < std::tuple(-papers(b), b.node);
  });
  return found;
}

std::vector<PathStep> path_of(const KnowledgeGraph& graph, NodeIndex person) {
  std::vector<PathStep> steps;
  append_steps(graph, person, RelationKind::worked_at, steps);
  append_steps(graph, person, RelationKind::studied_at, steps);
  sort_by_time(graph, steps);
  return steps;
}

std::vector<Move> employer_moves(const KnowledgeGraph& graph, int from_year, int to_year) {
  std::map<std::pair<NodeIndex, NodeIndex>, std::set<NodeIndex>> people;
  for (const NodeIndex person : graph.nodes(EntityKind::person)) {
    std::vector<PathStep> jobs;
    append_steps(graph, person, RelationKind::worked_at, jobs);
    sort_by_time(graph, jobs);
    for (std::size_t i = 1; i < jobs.size(); ++i) {
      const Relation& earlier = graph.relation(jobs[i - 1].relation);
      const Relation& later = graph.relation(jobs[i].relation);
      if (moment_of(later).empty()) break;
      if (jobs[i - 1].organization == jobs[i].organization || !is_move(earlier, later)) continue;
      const int year = moment_of(later).year;
      if (year < from_year || (to_year > 0 && year > to_year)) continue;
      people[{jobs[i - 1].organization, jobs[i].organization}].insert(person);
    }
  }
  std::vector<Move> moves;
  for (const auto& [ends, who] : people) {
    moves.push_back({ends.first, ends.second, who.size()});
  }
  std::stable_sort(moves.begin(), moves.end(),
                   [](const Move& a, const Move& b) { return a.people > b.people; });
  return moves;
}

}  // namespace vitagraph
