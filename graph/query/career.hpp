// Questions that pictures and library users ask of the graph.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace vitagraph {

/// One stop of a person's path: a job or a course of study.
struct PathStep {
  RelationIndex relation;
  NodeIndex organization;
};

/// One person's studies at a school.
struct Alumnus {
  NodeIndex person;
  RelationIndex studies;
};

/// People who went from one employer to the next; `people` counts each once.
struct Move {
  NodeIndex from;
  NodeIndex to;
  std::size_t people;
};

/// Who studied there, sorted by end of studies, then by name. Parts of the school count
/// (PART_OF) when `with_parts`.
std::vector<Alumnus> alumni_of(const KnowledgeGraph&, NodeIndex school, bool with_parts = true);
/// Who worked there at `when` (empty = at any time). A vague period counts when it may cover it.
std::vector<PathStep> staff_of(const KnowledgeGraph&, NodeIndex employer, PartialDate when = {});
/// People who wrote papers with this person, most papers first.
std::vector<Neighbour> co_authors_of(const KnowledgeGraph&, NodeIndex person);
/// Jobs and studies in order of time; undated ones last.
std::vector<PathStep> path_of(const KnowledgeGraph&, NodeIndex person);
/// Moves between consecutive employers over all people, most people first. With years (0 = no
/// limit) only those whose new job began in them.
std::vector<Move> employer_moves(const KnowledgeGraph&, int from_year = 0, int to_year = 0);

}  // namespace vitagraph
