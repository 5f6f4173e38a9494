// Which mentions of people are one person. Never on a name alone.
#pragma once

#include "graph/cluster/disjoint_sets.hpp"
#include "graph/cluster/organizations.hpp"
#include "graph/decision.hpp"
#include "graph/mention.hpp"

namespace vitagraph {

/// The partition of mentions.people. `papers` is the partition of mentions.papers.
DisjointSets resolve_people(const Mentions& mentions, const TextPool& pool,
                            const Organizations& organizations, const DisjointSets& papers,
                            DecisionLog& log);

}  // namespace vitagraph
