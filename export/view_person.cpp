// One life on a time axis: a row for each study and job, a bar for its time.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "export/picture.hpp"
#include "export/views.hpp"
#include "graph/query/career.hpp"

namespace vitagraph {
namespace {

// All positions are given, in inches: names to the left of the axis, bars along it, dates behind.
constexpr double names_width = 3.6;
constexpr double dates_width = 1.5;
constexpr double row_height = 0.46;
constexpr double bar_height = 0.24;
constexpr double gap = 0.08;
constexpr double shortest_bar = 0.1;
constexpr std::size_t most_rows = 36;
constexpr std::size_t most_undated = 5;

/// A stretch of the axis in years; `begin` == `end`: a moment.
struct Stretch {
  double begin = 0;
  double end = 0;
  bool open = false;  ///< only one end is known
};

/// A year alone lies in its middle, so that "2012 – 2015" and "2015 – 2018" do not overlap.
double begin_of(PartialDate date) {
  if (date.month == 0) return date.year + 0.5;
  return date.year + (date.month - 1 + (date.day > 0 ? (date.day - 1) / 31.0 : 0.0)) / 12.0;
}

double end_of(PartialDate date) {
  if (date.month == 0) return date.year + 0.5;
  return date.year + (date.month - 1 + (date.day > 0 ? date.day / 31.0 : 1.0)) / 12.0;
}

/// `now`: where bars end that go on; 0 when that is not known yet.
std::optional<Stretch> stretch_of(const Relation& relation, double now) {
  const PartialDate start = date_of(relation, PropertyKey::start);
  const PartialDate end = date_of(relation, PropertyKey::end);
  if (start.empty() && end.empty()) return std::nullopt;
  if (start.empty()) return Stretch{end_of(end), end_of(end), true};
  if (is_current(relation)) return Stretch{begin_of(start), std::max(now, begin_of(start)), false};
  if (end.empty()) return Stretch{begin_of(start), begin_of(start), true};
  return Stretch{begin_of(start), std::max(begin_of(start), end_of(end)), false};
}

struct Axis {
  int first = 0;
  int last = 0;  ///< exclusive: where the axis ends
  double width = 0;

  bool empty() const { return last <= first; }
  double x(double year) const { return names_width + (year - first) / (last - first) * width; }
};

/// What a life holds, and the papers by year.
struct Life {
  std::vector<PathStep> steps;
  std::map<int, std::size_t> papers;
  std::size_t undated_papers = 0;
  std::size_t hidden = 0;
};

Life life_of(const KnowledgeGraph& graph, NodeIndex person, const ViewOptions& options) {
  Life life;
  std::size_t undated = 0;
  for (const PathStep& step : path_of(graph, person)) {
    const Relation& relation = graph.relation(step.relation);
    const PartialDate start = date_of(relation, PropertyKey::start);
    const PartialDate end = date_of(relation, PropertyKey::end);
    const int year = start.empty() ? end.year : start.year;
    // Long lists without dates, as of committees, would drown the rest.
    if (year == 0) ++undated;
    if (is_within(year, options) && (year > 0 || undated <= most_undated)) {
      life.steps.push_back(step);
    } else {
      ++life.hidden;
    }
  }
  const std::size_t top = options.top > 0 ? options.top : most_rows;
  if (life.steps.size() > top) {
    life.hidden += life.steps.size() - top;
    life.steps.resize(top);
  }
  for (const Neighbour& paper : graph.out(person, RelationKind::authored)) {
    const auto year = number_of(graph.node(paper.node).properties, PropertyKey::year, 0);
    if (year == 0) {
      ++life.undated_papers;
    } else if (is_within(static_cast<int>(year), options)) {
      ++life.papers[static_cast<int>(year)];
    }
  }
  return life;
}

Axis axis_of(const KnowledgeGraph& graph, const Life& life) {
  double first = 0;
  double last = 0;
  const auto include = [&](double year) {
    first = first == 0 ? year : std::min(first, year);
    last = std::max(last, year);
  };
  for (const PathStep& step : life.steps) {
    const Relation& relation = graph.relation(step.relation);
    if (const auto stretch = stretch_of(relation, 0)) {
      include(stretch->begin);
      include(stretch->end);
    }
  }
  for (const auto& [year, count] : life.papers) include(year + 0.5);
  if (first == 0) return {};
  Axis axis{static_cast<int>(first), static_cast<int>(last) + 1, 0};
  axis.width = std::clamp((axis.last - axis.first) * 0.42, 4.0, 9.0);
  return axis;
}

std::string at(double x, double y) {
  DotAttribute left("", x);
  DotAttribute right("", y);
  return left.value + "," + right.value + "!";
}

/// Text whose left or right end stands at a place, as far as Graphviz knows the widths of letters.
void draw_text(DotText& dot, const std::string& id, double x, double y, double width,
               std::string_view align, const std::string& first, const std::string& second) {
  const std::string opening = "<TR><TD WIDTH=\"" + std::to_string(static_cast<int>(width * 72)) +
                              "\" ALIGN=\"" + std::string(align) + "\">";
  std::string cell = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">";
  cell += opening + first + "</TD></TR>";
  if (!second.empty()) cell += opening + second + "</TD></TR>";
  cell += "</TABLE>";
  dot.node(id, {{"shape", "plain"}, DotAttribute::html("label", cell), {"pos", at(x, y)}});
}

std::string small_grey(std::string_view text) {
  const std::string escaped = html(text);
  if (escaped.empty()) return "";
  return "<FONT POINT-SIZE=\"10\" COLOR=\"" + std::string(grey) + "\">" + escaped + "</FONT>";
}

int tick_step(const Axis& axis) {
  const int years = axis.last - axis.first;
  return years <= 15 ? 1 : years <= 40 ? 5 : 10;
}

void draw_axis(DotText& dot, const Axis& axis, double bottom) {
  for (int year = axis.first; year <= axis.last; ++year) {
    const bool tick = year % tick_step(axis) == 0;
    if (!tick) continue;
    const std::string id = std::to_string(year);
    const double x = axis.x(year);
    dot.node("year " + id, {{"shape", "plain"},
                            {"label", id},
                            {"fontsize", "10"},
                            {"fontcolor", grey},
                            {"pos", at(x, 0.2)}});
    for (const auto& [end, y] : {std::pair{"top ", 0.05}, {"bottom ", bottom}}) {
      dot.node(end + id, {{"shape", "point"},
                          {"style", "invis"},
                          {"width", "0"},
                          {"height", "0"},
                          {"pos", at(x, y)}});
    }
    dot.edge("top " + id, "bottom " + id, {{"color", "#D9D9D9"}, {"arrowhead", "none"}});
  }
}

/// Title over employer, or degree over school.
std::pair<std::string, std::string> words_of(const KnowledgeGraph& graph, const PathStep& step) {
  constexpr std::size_t width = 42;
  const Relation& relation = graph.relation(step.relation);
  std::string what(text_of(relation, PropertyKey::job_title));
  if (relation.kind == RelationKind::studied_at) {
    what = text_of(relation, PropertyKey::degree);
    const std::string_view field = text_of(relation, PropertyKey::field);
    if (!field.empty()) what.append(what.empty() ? "" : ", ").append(field);
    if (what.empty()) what = "Studies";
  }
  const std::string where(name_of(graph.node(step.organization)));
  const std::string first = wrapped(what.empty() ? where : what, width, 1);
  return {html(first), what.empty() ? "" : small_grey(wrapped(where, width, 1))};
}

void draw_bar(DotText& dot, const KnowledgeGraph& graph, const PathStep& step, const Axis& axis,
              const std::string& id, double y) {
  const Relation& relation = graph.relation(step.relation);
  const KindStyle& style = style_of(
      relation.kind == RelationKind::studied_at ? EntityKind::school : EntityKind::company);
  const auto stretch = stretch_of(relation, axis.last);
  if (!stretch) {
    draw_text(dot, "dates " + id, names_width + gap + dates_width / 2, y, dates_width, "LEFT",
              small_grey("no dates"), "");
    return;
  }
  const double from = axis.x(stretch->begin);
  const double to = std::max(axis.x(stretch->end), from + shortest_bar);
  dot.node("bar " + id, {{"shape", "box"},
                         {"style", stretch->open ? "filled,dashed" : "filled"},
                         {"fillcolor", stretch->open ? "white" : style.line},
                         {"color", style.line},
                         {"label", ""},
                         {"fixedsize", "true"},
                         {"width", to - from},
                         {"height", bar_height},
                         {"tooltip", relation_summary(relation)},
                         {"pos", at((from + to) / 2, y)}});
  draw_text(dot, "dates " + id, to + gap + dates_width / 2, y, dates_width, "LEFT",
            small_grey(period_of(relation)), "");
}

void draw_papers(DotText& dot, const Life& life, const Axis& axis, double y) {
  const KindStyle& style = style_of(EntityKind::paper);
  draw_text(dot, "papers", names_width / 2 - gap, y, names_width - 2 * gap, "RIGHT", "Papers",
            life.undated_papers > 0
                ? small_grey(with_thousands(life.undated_papers) + " without a year")
                : std::string());
  for (const auto& [year, count] : life.papers) {
    dot.node("papers " + std::to_string(year),
             {{"shape", "circle"},
              {"style", "filled"},
              {"fillcolor", style.fill},
              {"color", style.line},
              {"fontsize", "9"},
              {"label", std::to_string(count)},
              {"fixedsize", "true"},
              {"width", bar_height},
              {"tooltip", counted(count, "paper", "papers") + " in " + std::to_string(year)},
              {"pos", at(axis.x(year + 0.5), y)}});
  }
}

NodeIndex longest_path(const KnowledgeGraph& graph) {
  std::optional<NodeIndex> best;
  std::size_t most = 0;
  for (const NodeIndex person : graph.nodes(EntityKind::person)) {
    const std::size_t steps = path_of(graph, person).size();
    if (best && steps <= most) continue;
    most = steps;
    best = person;
  }
  if (!best) throw InputError("the graph holds no people, so there is no life to draw");
  return *best;
}

std::string namesakes_line(const KnowledgeGraph& graph, const ViewOptions& options) {
  const auto found = graph.find_by_name(EntityKind::person, options.person);
  if (options.person.empty() || found.size() < 2) return "";
  std::string line = counted(found.size(), "person bears", "people bear") + " this name; drawn is ";
  line += graph.node(found.front()).id + ", the others are";
  for (std::size_t i = 1; i < std::min<std::size_t>(found.size(), 5); ++i) {
    line += (i == 1 ? " " : ", ") + graph.node(found[i]).id;
  }
  return line + ".";
}

std::string summary_line(const Life& life) {
  if (life.steps.empty()) return "The documents name no job and no studies.";
  std::set<NodeIndex> places;
  for (const PathStep& step : life.steps) places.insert(step.organization);
  return counted(life.steps.size(), "job or study", "jobs and studies") + " at " +
         counted(places.size(), "organisation", "organisations") +
         ". Green: studies; orange: jobs. Dashed: only one end is known. A bar to the right edge "
         "goes on.";
}

}  // namespace

std::string draw_person(const KnowledgeGraph& graph, const ViewOptions& options) {
  const NodeIndex person = options.person.empty()
                               ? longest_path(graph)
                               : find_named(graph, {EntityKind::person}, "person", options.person);
  const Life life = life_of(graph, person, options);
  const Axis axis = axis_of(graph, life);
  DotText dot("person");
  begin_picture(
      dot, name_of(graph.node(person)),
      {summary_line(life), namesakes_line(graph, options),
       life.hidden == 0
           ? ""
           : "Not shown: " + counted(life.hidden, "more job or study", "more jobs and studies") +
                 "."});
  dot.graph_attributes({{"layout", "neato"}, {"splines", "line"}, {"outputorder", "edgesfirst"}});
  const std::size_t rows = life.steps.size() + (life.papers.empty() ? 0 : 1);
  if (!axis.empty()) draw_axis(dot, axis, -row_height * static_cast<double>(rows) - 0.05);
  const auto height_of = [](std::size_t row) {
    return -row_height * (static_cast<double>(row) + 0.5);
  };
  for (std::size_t i = 0; i < life.steps.size(); ++i) {
    const std::string id = std::to_string(i + 1);
    const double y = height_of(i);
    const auto [first, second] = words_of(graph, life.steps[i]);
    draw_text(dot, "name " + id, names_width / 2 - gap, y, names_width - 2 * gap, "RIGHT", first,
              second);
    draw_bar(dot, graph, life.steps[i], axis, id, y);
  }
  if (!life.papers.empty()) draw_papers(dot, life, axis, height_of(life.steps.size()));
  return dot.finish();
}

}  // namespace vitagraph
