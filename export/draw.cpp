#include "export/draw.hpp"

#include <algorithm>
#include <cmath>

#include "export/views.hpp"

namespace vitagraph {
namespace {

constexpr View rows[] = {
    {"overview", "how many of what there is, how it hangs together, the top of each kind",
     draw_overview},
    {"alumni", "a school, its people, and where they went (--school)", draw_alumni},
    {"employers", "employers joined by the moves of people (--employer, --min-people)",
     draw_employers},
    {"person", "one life on a time axis (--person)", draw_person},
    {"coauthors", "who wrote papers with whom (--person)", draw_coauthors},
    {"whole", "everything but the documents, as far as it can be read", draw_whole},
};

}  // namespace

std::span<const View> views() { return rows; }

const View* find_view(std::string_view name) {
  for (const View& row : rows) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

std::string draw_view(const KnowledgeGraph& graph, const ViewOptions& options) {
  if (const View* view = find_view(options.view)) return view->draw(graph, options);
  std::string names;
  for (const View& row : rows) names += (names.empty() ? "" : ", ") + std::string(row.name);
  throw UsageError("there is no view called '" + options.view + "'; there are " + names);
}

std::vector<Picture> standard_pictures(const KnowledgeGraph& graph) {
  std::vector<Picture> pictures;
  const auto add = [&pictures](const char* view) {
    Picture picture{view, {}};
    picture.options.view = view;
    pictures.push_back(std::move(picture));
  };
  if (graph.node_count() > 0) add("overview");
  if (graph.relation_count(RelationKind::studied_at) > 0) add("alumni");
  if (graph.relation_count(RelationKind::worked_at) > 0) add("employers");
  if (graph.relation_count(RelationKind::worked_at) +
          graph.relation_count(RelationKind::studied_at) >
      0) {
    add("person");
  }
  if (graph.relation_count(RelationKind::co_authored) > 0) add("coauthors");
  if (graph.relation_count() > 0) add("whole");
  return pictures;
}

bool is_within(int year, const ViewOptions& options) {
  if (options.from == 0 && options.to == 0) return true;
  if (year == 0) return false;
  return year >= options.from && (options.to == 0 || year <= options.to);
}

std::string years_phrase(const ViewOptions& options, std::string_view what) {
  if (options.from == 0 && options.to == 0) return "";
  std::string out = ", " + std::string(what);
  if (options.from > 0) out += " from " + std::to_string(options.from);
  if (options.to > 0) out += " to " + std::to_string(options.to);
  return out;
}

double pen_width(std::size_t people) {
  return std::min(12.0, std::sqrt(static_cast<double>(people)) * 1.4 - 0.4);
}

}  // namespace vitagraph
