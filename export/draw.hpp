// Pictures of a graph: named views, each a question that people ask, as Graphviz DOT.
// docs/exports/dot.md shows them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace vitagraph {

/// What to draw. Names are matched as find_by_name does; an id ("school:5f3a…") works too.
struct ViewOptions {
  std::string view = "overview";
  std::string school;          ///< alumni: "" = the school with most alumni
  std::string employer;        ///< employers: only moves to and from this one; "" = all
  std::string person;          ///< person: "" = the longest path; coauthors: "" = everybody
  int from = 0;                ///< first year that counts; 0 = no limit
  int to = 0;                  ///< last year that counts; 0 = no limit
  std::size_t top = 0;         ///< how many of the most important are drawn; 0 = as the view has it
  std::size_t min_people = 0;  ///< moves or employers of fewer are hidden; 0 = as the view has it
};

struct View {
  std::string_view name;
  std::string_view title;  ///< one line of help
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
