// The authors of one paper, aligned over all documents that list it.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/cluster/disjoint_sets.hpp"
#include "graph/mention.hpp"
#include "graph/normalize/person_key.hpp"

namespace vitagraph {

inline constexpr std::uint32_t kNoSlot = 0xFFFFFFFFu;

/// For every mention of a person the author's place in the paper, the same in all lists of that
/// paper; kNoSlot for those who are no authors. `name_of` gives the position in `names`.
std::vector<std::uint32_t> align_authors(const Mentions& mentions, const DisjointSets& papers,
                                         const std::vector<PersonKey>& names,
                                         const std::vector<std::uint32_t>& name_of);

}  // namespace vitagraph
