// Who studied at a school, and where they worked afterwards: what both forms of the alumni view
// draw.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "export/dot_text.hpp"
#include "export/view_options.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

struct AlumniPerson {
  std::vector<RelationIndex> studies;
  int last_year = 0;  ///< of the studies; 0 = undated
};

struct Alumni {
  std::vector<std::pair<NodeIndex, AlumniPerson>> people;  ///< in the order of alumni_of
  std::size_t outside = 0;                                 ///< left out by the years asked for
};
Alumni collect_alumni(const KnowledgeGraph& graph, NodeIndex school, const ViewOptions& options);

/// Jobs that went on after the studies had ended; those of unknown time count.
struct Destinations {
  std::map<std::pair<NodeIndex, NodeIndex>, std::vector<RelationIndex>> jobs;  ///< person, employer
  std::map<NodeIndex, std::set<NodeIndex>> people_at;                          ///< by employer
  std::size_t earlier = 0;  ///< jobs before, and at the school itself
};
Destinations destinations_of(const KnowledgeGraph& graph, const Alumni& alumni, NodeIndex school);

/// Employers of most alumni first; of equal ones, the first in the graph.
std::vector<NodeIndex> top_employers(const Destinations& found, std::size_t top);

/// The last year of the studies; of those that only begin, that one; 0 = undated.
int year_of_end(const Relation& studies);

/// Draws people by years of finishing, and how many of them worked at each employer, as a table
/// whose cells are the darker the larger their share of the column's people.
void draw_alumni_table(DotText& dot, const KnowledgeGraph& graph, const Alumni& alumni,
                       const Destinations& found, const std::vector<NodeIndex>& employers);

}  // namespace vitagraph
