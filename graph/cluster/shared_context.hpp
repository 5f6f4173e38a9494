// Agreements beside the name: employers and schools at the same time, co-authors, telephone.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/cluster/organizations.hpp"
#include "graph/cluster/person_sets.hpp"
#include "graph/mention.hpp"

namespace vitagraph {

/// Two sets of mentions whose names are written out and equal, and what else they share.
struct NamesakePair {
  std::uint32_t a = 0;  ///< roots, a < b
  std::uint32_t b = 0;
  std::uint32_t agreements = 0;  ///< independent ones
  std::uint32_t needed = 1;
  std::string what;  ///< filled only when asked for
};

/// What is common to all rounds of looking for agreements.
struct PersonContext {
  const Mentions& mentions;
  const TextPool& pool;
  const Organizations& organizations;
  const std::vector<PersonKey>& names;
  const std::vector<std::uint32_t>& name_of;  ///< of each mention of a person
};

/// All pairs of namesakes that share something, by (a, b). Linear in the mentions: only sets
/// that share name and context meet, and crowded contexts count for nothing.
std::vector<NamesakePair> namesakes(const PersonContext& context, const PersonSets& sets,
                                    bool describe);

/// Neighbouring namesakes that are still apart, one pair for each two sets of a name.
std::vector<std::pair<std::uint32_t, std::uint32_t>> remaining_namesakes(
    const PersonContext& context, const PersonSets& sets);

}  // namespace vitagraph
