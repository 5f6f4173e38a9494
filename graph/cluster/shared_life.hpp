// How much of their lives two documents tell alike: jobs and studies at the same organisation with
// the same printed dates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

#include "graph/cluster/organizations.hpp"
#include "graph/mention.hpp"

namespace vitagraph {

/// Pairs of documents (the smaller first) and the number of stints that both tell; pairs of fewer
/// than two are left out. Stints count where both dates are printed: who went to one school and one
/// college has the same years of passing as all the class.
std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared_stints(
    const Mentions& mentions, const Organizations& organizations);

}  // namespace vitagraph
