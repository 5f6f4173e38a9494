#include "export/alumni.hpp"

#include <algorithm>

#include "export/picture.hpp"
#include "graph/query/career.hpp"

namespace vitagraph {
namespace {

bool is_after(const Relation& job, int year) {
  if (year == 0 || is_current(job)) return true;
  const PartialDate end = date_of(job, PropertyKey::end);
  if (!end.empty()) return end.year > year;
  const PartialDate start = date_of(job, PropertyKey::start);
  return start.empty() || start.year >= year;
}

}  // namespace

int year_of_end(const Relation& studies) {
  const PartialDate end = date_of(studies, PropertyKey::end);
  return end.empty() ? date_of(studies, PropertyKey::start).year : end.year;
}

Alumni collect_alumni(const KnowledgeGraph& graph, NodeIndex school, const ViewOptions& options) {
  Alumni alumni;
  std::map<NodeIndex, std::size_t> places;
  for (const Alumnus& one : alumni_of(graph, school)) {
    const int year = year_of_end(graph.relation(one.studies));
    if (!is_within(year, options)) {
      ++alumni.outside;
      continue;
    }
    const auto [place, fresh] = places.emplace(one.person, alumni.people.size());
    if (fresh) alumni.people.emplace_back(one.person, AlumniPerson{});
    AlumniPerson& person = alumni.people[place->second].second;
    person.studies.push_back(one.studies);
    person.last_year = std::max(person.last_year, year);
  }
  return alumni;
}

Destinations destinations_of(const KnowledgeGraph& graph, const Alumni& alumni, NodeIndex school) {
  Destinations found;
  for (const auto& [index, person] : alumni.people) {
    for (const Neighbour& job : graph.out(index, RelationKind::worked_at)) {
      if (job.node == school || !is_after(graph.relation(job.relation), person.last_year)) {
        ++found.earlier;
        continue;
      }
      found.jobs[{index, job.node}].push_back(job.relation);
      found.people_at[job.node].insert(index);
    }
  }
  return found;
}

std::vector<NodeIndex> top_employers(const Destinations& found, std::size_t top) {
  std::vector<NodeIndex> employers;
  for (const auto& [employer, people] : found.people_at) employers.push_back(employer);
  std::stable_sort(employers.begin(), employers.end(), [&found](NodeIndex a, NodeIndex b) {
    return found.people_at.at(a).size() > found.people_at.at(b).size();
  });
  if (employers.size() > top) employers.resize(top);
  return employers;
}

}  // namespace vitagraph
