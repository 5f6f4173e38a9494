// Pictures of a graph: named views, each a question that people ask, as Graphviz DOT.
// docs/exports/dot.md shows them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "export/view_options.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

struct View {
  std::string_view name;
  std::string_view title;  ///< one line of help
  /// What of ViewOptions it looks at, as options of the program: "--school --from".
  std::string_view options;
  std::string (*draw)(const KnowledgeGraph&, const ViewOptions&);
};

/// THE table of views.
std::span<const View> views();
/// nullptr when there is none of this name.
const View* find_view(std::string_view name);

/// The DOT text of a view. Large graphs are cut down to what can be read, and the caption says
/// what is hidden. Throws UsageError for an unknown view and InputError for a school, employer or
/// person that the graph does not hold, with the nearest names.
std::string draw_view(const KnowledgeGraph& graph, const ViewOptions& options);

struct Picture {
  std::string name;  ///< "alumni", without suffix
  ViewOptions options;
};
/// The pictures that are worth drawing of this graph without being asked: none of a view that
/// would be empty.
std::vector<Picture> standard_pictures(const KnowledgeGraph& graph);

}  // namespace vitagraph
