// Decisions -> graph: every entity and relation as a value, built once.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "graph/resolution.hpp"

namespace vitagraph {

/// Ids of the entities, by position of what they were decided on.
struct EntityIds {
  std::vector<std::string> documents;
  std::vector<std::string> people;         ///< by root mention; "" for other mentions
  std::vector<std::string> organizations;  ///< by group
  std::vector<std::string> papers;         ///< by root mention
  std::vector<std::string> projects, awards, venues, places;  ///< by group
};

EntityIds entity_ids(const Mentions& mentions, const TextPool& pool, const Resolution& resolution);

/// What all parts of the assembly read.
struct AssemblyInput {
  const Mentions& mentions;
  const TextPool& pool;
  const Resolution& resolution;
  const EntityIds& ids;

  SourceSpan source(const Anchor& anchor) const {
    return {ids.documents[anchor.document], anchor.span, std::string(pool[anchor.quote])};
  }
};

void add_people(const AssemblyInput& input, GraphBuilder& builder);
void add_organizations(const AssemblyInput& input, GraphBuilder& builder);
void add_works(const AssemblyInput& input, GraphBuilder& builder);  ///< papers and venues
void add_other_nodes(const AssemblyInput& input, GraphBuilder& builder);
void add_relations(const AssemblyInput& input, GraphBuilder& builder);

KnowledgeGraph assemble(const AssemblyInput& input);

}  // namespace vitagraph
