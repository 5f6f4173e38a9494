// Decisions as text for a person to read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/assemble/assembly.hpp"
#include "graph/decision.hpp"

namespace vitagraph {

struct ExplanationInput {
  const Mentions& mentions;
  const TextPool& pool;
  const Resolution& resolution;
  const EntityIds& ids;
  const DecisionLog& log;
};

/// The mentions of the entity, the merges that made them one, in the order in which they were
/// decided, and the near candidates that were kept apart. Throws InputError when no entity has
/// this id.
std::string explain_entity(const ExplanationInput& input, std::string_view id);

/// Mentions minus entities over people, organisations, papers, projects and awards.
std::size_t merges_of(const Mentions& mentions, const Resolution& resolution);

}  // namespace vitagraph
