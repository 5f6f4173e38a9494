// A graph made of a few records, and questions to it that tests ask all the time.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "graph/resolve.hpp"
#include "tests/support/record_builder.hpp"

namespace vitagraph {

inline KnowledgeGraph resolved(const std::vector<Record>& records) {
  Resolver resolver;
  for (const Record& record : records) resolver.add(record);
  return resolver.finish();
}

/// The names of all nodes of a kind, sorted.
inline std::vector<std::string> names(const KnowledgeGraph& graph, EntityKind kind) {
  std::vector<std::string> out;
  for (const NodeIndex i : graph.nodes(kind)) {
    out.emplace_back(graph.node(i).properties.text(PropertyKey::name));
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// "A -> B" for all relations of a kind, by names, sorted.
inline std::vector<std::string> arrows(const KnowledgeGraph& graph, RelationKind kind) {
  std::vector<std::string> out;
  const auto name = [&](NodeIndex i) {
    return std::string(graph.node(i).properties.text(PropertyKey::name));
  };
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (graph.relation(i).kind == kind)
      out.push_back(name(graph.from(i)) + " -> " + name(graph.to(i)));
  }
  std::sort(out.begin(), out.end());
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace vitagraph
