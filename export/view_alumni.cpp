// A school, its people, and where they went.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "export/picture.hpp"
#include "export/views.hpp"
#include "graph/query/career.hpp"

namespace vitagraph {
namespace {

/// People drawn one by one up to here; beyond, they are drawn as cohorts.
constexpr std::size_t most_people = 36;
constexpr std::size_t most_employers = 24;
constexpr std::size_t most_employers_of_cohorts = 14;

struct Person {
  std::vector<RelationIndex> studies;
  int last_year = 0;  ///< of the studies; 0 = undated
};

/// Alumni by person, in the order of alumni_of.
struct Alumni {
  std::vector<std::pair<NodeIndex, Person>> people;
  std::size_t outside = 0;  ///< left out by the years asked for
};

int year_of_end(const Relation& studies) {
  const PartialDate end = date_of(studies, PropertyKey::end);
  return end.empty() ? date_of(studies, PropertyKey::start).year : end.year;
}

Alumni collect(const KnowledgeGraph& graph, NodeIndex school, const ViewOptions& options) {
  Alumni alumni;
  std::map<NodeIndex, std::size_t> places;
  for (const Alumnus& one : alumni_of(graph, school)) {
    const int year = year_of_end(graph.relation(one.studies));
    if (!is_within(year, options)) {
      ++alumni.outside;
      continue;
    }
    const auto [place, fresh] = places.emplace(one.person, alumni.people.size());
    if (fresh) alumni.people.emplace_back(one.person, Person{});
    Person& person = alumni.people[place->second].second;
    person.studies.push_back(one.studies);
    person.last_year = std::max(person.last_year, year);
  }
  return alumni;
}

/// Jobs that went on after the studies had ended; those of unknown time count.
struct Destinations {
  std::map<std::pair<NodeIndex, NodeIndex>, std::vector<RelationIndex>> jobs;  // person, employer
  std::map<NodeIndex, std::set<NodeIndex>> people_at;                          // by employer
  std::size_t earlier = 0;
};

bool is_after(const Relation& job, int year) {
  if (year == 0 || is_current(job)) return true;
  const PartialDate end = date_of(job, PropertyKey::end);
  if (!end.empty()) return end.year > year;
  const PartialDate start = date_of(job, PropertyKey::start);
  return start.empty() || start.year >= year;
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

/// Employers of most alumni first; of equal ones, the first in the graph.
std::vector<NodeIndex> top_employers(const Destinations& found, std::size_t top) {
  std::vector<NodeIndex> employers;
  for (const auto& [employer, people] : found.people_at) employers.push_back(employer);
  std::stable_sort(employers.begin(), employers.end(), [&found](NodeIndex a, NodeIndex b) {
    return found.people_at.at(a).size() > found.people_at.at(b).size();
  });
  if (employers.size() > top) employers.resize(top);
  return employers;
}

std::string studies_label(const KnowledgeGraph& graph, const Person& person) {
  std::string out;
  for (const RelationIndex index : person.studies) {
    const Relation& studies = graph.relation(index);
    std::string line(text_of(studies, PropertyKey::degree));
    const int year = year_of_end(studies);
    if (year > 0) line += (line.empty() ? "" : " ") + std::to_string(year);
    if (line.empty()) continue;
    out += (out.empty() ? "" : "\n") + wrapped(line, 16, 2);
  }
  return out;
}

/// Titles of a person at an employer, each once.
std::string titles_label(const KnowledgeGraph& graph, const std::vector<RelationIndex>& jobs) {
  std::vector<std::string> titles;
  for (const RelationIndex job : jobs) {
    std::string title = wrapped(text_of(graph.relation(job), PropertyKey::job_title), 24, 2);
    if (title.empty() || std::find(titles.begin(), titles.end(), title) != titles.end()) continue;
    titles.push_back(std::move(title));
  }
  if (titles.size() > 2) {
    titles.resize(2);
    titles.emplace_back("…");
  }
  std::string out;
  for (const std::string& title : titles) out += (out.empty() ? "" : "\n") + title;
  return out;
}

std::string tooltip_of(const KnowledgeGraph& graph, const std::vector<RelationIndex>& relations) {
  std::string out;
  for (const RelationIndex index : relations) {
    out += (out.empty() ? "" : "\n") + relation_summary(graph.relation(index));
  }
  return out;
}

/// Invisible edges within a rank keep its nodes in this order.
void keep_order(DotText& dot, const std::vector<std::string>& ids) {
  dot.same_rank(ids);
  for (std::size_t i = 1; i < ids.size(); ++i) {
    dot.edge(ids[i - 1], ids[i], {{"style", "invis"}});
  }
}

void draw_destinations(DotText& dot, const KnowledgeGraph& graph, const Destinations& found,
                       const std::vector<NodeIndex>& employers, bool in_order) {
  std::vector<std::string> ids;
  for (const NodeIndex employer : employers) {
    const Entity& entity = graph.node(employer);
    const std::size_t people = found.people_at.at(employer).size();
    std::string label = wrapped(name_of(entity), 24);
    if (people > 1) label += "\n" + counted(people, "person", "people");
    dot.node(entity.id, entity_attributes(entity, std::move(label)));
    ids.push_back(entity.id);
  }
  if (in_order) {
    keep_order(dot, ids);
  } else {
    dot.same_rank(ids);
  }
}

void draw_school(DotText& dot, const Entity& school) {
  DotAttributes attributes = entity_attributes(school, wrapped(name_of(school), 18));
  attributes.emplace_back("fontsize", "14");
  attributes.emplace_back("penwidth", "2");
  dot.node(school.id, attributes);
}

void draw_people(DotText& dot, const KnowledgeGraph& graph, const Entity& school,
                 const Alumni& alumni, const Destinations& found,
                 const std::vector<NodeIndex>& employers) {
  std::vector<std::string> ids;
  for (const auto& [index, person] : alumni.people) {
    const Entity& entity = graph.node(index);
    dot.node(entity.id, entity_attributes(entity, wrapped(name_of(entity), 22)));
    dot.edge(school.id, entity.id,
             {{"label", studies_label(graph, person)},
              {"tooltip", tooltip_of(graph, person.studies)},
              {"color", "#009E7399"}});
    ids.push_back(entity.id);
  }
  dot.same_rank(ids);
  const std::set<NodeIndex> drawn(employers.begin(), employers.end());
  const bool with_titles = found.jobs.size() <= 40;
  for (const auto& [ends, jobs] : found.jobs) {
    if (drawn.count(ends.second) == 0) continue;
    DotAttributes attributes{{"tooltip", tooltip_of(graph, jobs)}};
    if (with_titles) attributes.emplace_back("label", titles_label(graph, jobs));
    dot.edge(graph.node(ends.first).id, graph.node(ends.second).id, attributes);
  }
}

/// Five or ten years of alumni as one node.
struct Cohort {
  std::size_t people = 0;
  std::map<NodeIndex, std::size_t> went_to;
};

std::string cohort_name(int first, int years) {
  if (first == 0) return "year unknown";
  return std::to_string(first) + "–" + std::to_string(first + years - 1);
}

std::map<int, Cohort> cohorts_of(const Alumni& alumni, const Destinations& found, int years) {
  std::map<int, Cohort> cohorts;
  for (const auto& [index, person] : alumni.people) {
    Cohort& cohort = cohorts[person.last_year - person.last_year % years];
    ++cohort.people;
    for (auto job = found.jobs.lower_bound({index, 0});
         job != found.jobs.end() && job->first.first == index; ++job) {
      ++cohort.went_to[job->first.second];
    }
  }
  return cohorts;
}

int years_of_a_cohort(const Alumni& alumni) {
  int first = 0;
  int last = 0;
  for (const auto& [index, person] : alumni.people) {
    if (person.last_year == 0) continue;
    if (first == 0 || person.last_year < first) first = person.last_year;
    last = std::max(last, person.last_year);
  }
  return last - first > 40 ? 10 : 5;
}

void draw_cohorts(DotText& dot, const KnowledgeGraph& graph, const Entity& school,
                  const Alumni& alumni, const Destinations& found,
                  const std::vector<NodeIndex>& employers) {
  const KindStyle& style = style_of(EntityKind::person);
  const int years = years_of_a_cohort(alumni);
  const std::set<NodeIndex> drawn(employers.begin(), employers.end());
  std::vector<std::string> ids;
  for (const auto& [first, cohort] : cohorts_of(alumni, found, years)) {
    const std::string id = "cohort:" + std::to_string(first);
    dot.node(id, {{"label",
                   cohort_name(first, years) + "\n" + counted(cohort.people, "person", "people")},
                  {"shape", style.shape},
                  {"style", style.style},
                  {"fillcolor", style.fill},
                  {"color", style.line}});
    dot.edge(
        school.id, id,
        {{"penwidth", pen_width(cohort.people)}, {"color", "#009E7377"}, {"arrowhead", "none"}});
    for (const auto& [employer, people] : cohort.went_to) {
      if (drawn.count(employer) == 0) continue;
      dot.edge(id, graph.node(employer).id,
               {{"penwidth", pen_width(people)},
                {"arrowhead", "none"},
                {"color", "#D08C0066"},
                {"tailport", "e"},
                {"headport", "w"},
                {"tooltip", counted(people, "person", "people")}});
    }
    ids.push_back(id);
  }
  keep_order(dot, ids);
}

NodeIndex largest_school(const KnowledgeGraph& graph) {
  NodeIndex best = 0;
  std::size_t most = 0;
  for (const NodeIndex school : graph.nodes(EntityKind::school)) {
    const std::size_t alumni = graph.in(school, RelationKind::studied_at).size();
    if (alumni <= most) continue;
    most = alumni;
    best = school;
  }
  if (most == 0) throw InputError("the graph holds no studies, so there are no alumni to draw");
  return best;
}

std::string people_line(const Alumni& alumni, const ViewOptions& options) {
  std::string line = counted(alumni.people.size(), "person", "people");
  line += " studied here" + years_phrase(options, "finishing");
  return line;
}

std::string hidden_line(const Destinations& found, std::size_t shown, std::size_t outside) {
  std::string out;
  const auto add = [&out](const std::string& part) { out += (out.empty() ? "" : "; ") + part; };
  if (found.people_at.size() > shown) {
    add(counted(found.people_at.size() - shown, "employer", "employers") + " of fewer people");
  }
  if (found.earlier > 0) {
    add(counted(found.earlier, "job", "jobs") + " before the end of the studies or at the school");
  }
  if (outside > 0) add(counted(outside, "study", "studies") + " in other years");
  return out.empty() ? out : "Not shown: " + out + ".";
}

}  // namespace

std::string draw_alumni(const KnowledgeGraph& graph, const ViewOptions& options) {
  const NodeIndex school =
      options.school.empty()
          ? largest_school(graph)
          : find_named(graph, {EntityKind::school, EntityKind::company}, "school", options.school);
  const Alumni alumni = collect(graph, school, options);
  const Destinations found = destinations_of(graph, alumni, school);
  const Entity& entity = graph.node(school);
  const bool one_by_one = alumni.people.size() <= most_people;
  const std::size_t usual = one_by_one ? most_employers : most_employers_of_cohorts;
  const auto employers = top_employers(found, options.top > 0 ? options.top : usual);
  DotText dot("alumni");
  begin_picture(dot, "Alumni of " + std::string(name_of(entity)),
                {people_line(alumni, options) + "; on the right, where they worked afterwards.",
                 one_by_one ? "" : "Line widths show how many people.",
                 hidden_line(found, employers.size(), alumni.outside)});
  dot.graph_attributes(
      {{"layout", "dot"}, {"rankdir", "LR"}, {"ranksep", "1.0"}, {"nodesep", "0.12"}});
  draw_school(dot, entity);
  if (one_by_one) {
    draw_people(dot, graph, entity, alumni, found, employers);
  } else {
    draw_cohorts(dot, graph, entity, alumni, found, employers);
  }
  draw_destinations(dot, graph, found, employers, !one_by_one);
  return dot.finish();
}

}  // namespace vitagraph
