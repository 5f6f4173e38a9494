// All decisions of one run: which mentions are one entity.
#pragma once

#include "graph/cluster/disjoint_sets.hpp"
#include "graph/cluster/keyed_groups.hpp"
#include "graph/cluster/organizations.hpp"
#include "graph/cluster/papers.hpp"
#include "graph/decision.hpp"
#include "graph/mention.hpp"

namespace vitagraph {

struct Resolution {
  Organizations organizations;
  Papers papers;
  DisjointSets people;
  KeyedGroups projects;
  KeyedGroups awards;
  KeyedGroups venues;  ///< of the papers, by position
  KeyedGroups places;  ///< of the documents, then of the organisations
};

/// Everything, in the order in which the decisions need each other; with two threads or more,
/// decisions that do not need each other are made at the same time, with the same result.
Resolution resolve_all(const Mentions& mentions, const TextPool& pool, int threads,
                       DecisionLog& log);

/// A paper as it is compared.
PaperFeatures paper_features(const Mentions& mentions, const TextPool& pool, std::uint32_t paper);

}  // namespace vitagraph
