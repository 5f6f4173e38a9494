// The model: a Boost.Graph adjacency list behind one class, and the queries on it.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/entity.hpp"

namespace vitagraph {

/// Positions in the graph, stable once it is built. Nodes are sorted by (kind, id), relations by
/// (kind, from, to, id), so that walking them in order gives the same bytes in every run.
using NodeIndex = std::uint32_t;
using RelationIndex = std::uint32_t;

/// One relation as seen from a node.
struct Neighbour {
  RelationIndex relation;
  NodeIndex node;  ///< the other end
};

/// Built once by GraphBuilder, then immutable: reading from many threads is safe.
class KnowledgeGraph {
 public:
  KnowledgeGraph();
  ~KnowledgeGraph();
  KnowledgeGraph(KnowledgeGraph&&) noexcept;
  KnowledgeGraph& operator=(KnowledgeGraph&&) noexcept;

  std::size_t node_count() const;
  std::size_t relation_count() const;
  std::size_t node_count(EntityKind kind) const;
  std::size_t relation_count(RelationKind kind) const;
  const Entity& node(NodeIndex index) const;
  const Relation& relation(RelationIndex index) const;
  NodeIndex from(RelationIndex index) const;
  NodeIndex to(RelationIndex index) const;
  /// Relations of `kind` that leave, or reach, the node; in order of their index.
  std::vector<Neighbour> out(NodeIndex node, RelationKind kind) const;
  std::vector<Neighbour> in(NodeIndex node, RelationKind kind) const;

  std::optional<NodeIndex> find(std::string_view id) const;
  /// Nodes of this kind whose name or alias equals `name` after normalisation, best known first.
  std::vector<NodeIndex> find_by_name(EntityKind kind, std::string_view name) const;
  /// The nodes of this kind, in order of their index (they are consecutive).
  std::vector<NodeIndex> nodes(EntityKind kind) const;
  /// Same nodes, properties, sources, ids and relations.
  friend bool operator==(const KnowledgeGraph& a, const KnowledgeGraph& b);

 private:
  friend class GraphBuilder;
  struct Model;
  std::unique_ptr<Model> model_;
};

/// Collects entities and relations in any order; `build` sorts them and fills the model.
class GraphBuilder {
 public:
  GraphBuilder();
  ~GraphBuilder();
  GraphBuilder(GraphBuilder&&) noexcept;
  GraphBuilder& operator=(GraphBuilder&&) noexcept;
  void add(Entity entity);
  /// `from` and `to` are ids of entities added before or after.
  void add(Relation relation, std::string from, std::string to);
  /// Sorts sources and moves everything into the graph; the builder is empty afterwards. Throws
  /// std::invalid_argument when an id stands twice or a relation's end does not exist.
  KnowledgeGraph build();

 private:
  struct Parts;
  static void add_nodes(Parts& parts, KnowledgeGraph& graph);
  static void add_relations(Parts& parts, KnowledgeGraph& graph);
  std::unique_ptr<Parts> parts_;
};

}  // namespace vitagraph
