// A school, its people, and where they went.
#include <algorithm>
#include <set>
#include <utility>

#include "export/alumni.hpp"
#include "export/picture.hpp"
#include "export/views.hpp"

namespace vitagraph {
namespace {

/// People drawn one by one up to here; beyond, they are counted in a table.
constexpr std::size_t most_people = 36;
constexpr std::size_t most_employers = 24;
constexpr std::size_t most_employers_of_a_table = 20;

std::string studies_label(const KnowledgeGraph& graph, const AlumniPerson& person) {
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

void draw_destinations(DotText& dot, const KnowledgeGraph& graph, const Destinations& found,
                       const std::vector<NodeIndex>& employers) {
  std::vector<std::string> ids;
  for (const NodeIndex employer : employers) {
    const Entity& entity = graph.node(employer);
    const std::size_t people = found.people_at.at(employer).size();
    std::string label = wrapped(name_of(entity), 24);
    if (people > 1) label += "\n" + counted(people, "person", "people");
    dot.node(entity.id, entity_attributes(entity, std::move(label)));
    ids.push_back(entity.id);
  }
  dot.same_rank(ids);
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
    if (!drawn.contains(ends.second)) continue;
    DotAttributes attributes{{"tooltip", tooltip_of(graph, jobs)}};
    if (with_titles) attributes.emplace_back("label", titles_label(graph, jobs));
    dot.edge(graph.node(ends.first).id, graph.node(ends.second).id, attributes);
  }
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
  const Alumni alumni = collect_alumni(graph, school, options);
  const Destinations found = destinations_of(graph, alumni, school);
  const Entity& entity = graph.node(school);
  const bool one_by_one = alumni.people.size() <= most_people;
  const std::size_t usual = one_by_one ? most_employers : most_employers_of_a_table;
  const auto employers = top_employers(found, options.top > 0 ? options.top : usual);
  DotText dot("alumni");
  const std::string people = people_line(alumni, options);
  const std::string hidden =
      hidden_line(found, one_by_one ? employers.size() : found.people_at.size(), alumni.outside);
  const std::string title = "Alumni of " + std::string(name_of(entity));
  if (one_by_one) {
    begin_picture(dot, title, {people + "; on the right, where they worked afterwards.", hidden});
    dot.graph_attributes(
        {{"layout", "dot"}, {"rankdir", "LR"}, {"ranksep", "1.0"}, {"nodesep", "0.12"}});
    draw_school(dot, entity);
    draw_people(dot, graph, entity, alumni, found, employers);
    draw_destinations(dot, graph, found, employers);
  } else {
    begin_picture(dot, title,
                  {people + "; columns are the years in which they finished.",
                   "Numbers are people who worked there afterwards; the darker, the more of the "
                   "column's people.",
                   hidden});
    dot.graph_attributes({{"layout", "dot"}});
    draw_alumni_table(dot, graph, alumni, found, employers);
  }
  return dot.finish();
}

}  // namespace vitagraph
