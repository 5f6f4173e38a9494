#include "export/draw.hpp"

#include "export/views.hpp"

namespace vitagraph {
namespace {

constexpr View rows[] = {
    {"overview", "how many of what there is, how it hangs together, the top of each kind", "--top",
     draw_overview},
    {"alumni", "a school, its people, and where they went", "--school --from --to --top",
     draw_alumni},
    {"employers", "employers joined by the moves of people",
     "--employer --min-people --from --to --top", draw_employers},
    {"person", "one life on a time axis", "--person --from --to --top", draw_person},
    {"coauthors", "who wrote papers with whom", "--person --top", draw_coauthors},
    {"whole", "everything but the documents, as far as it can be read", "--top", draw_whole},
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

}  // namespace vitagraph
