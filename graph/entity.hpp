// Nodes and relations of the knowledge graph, as values.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/span.hpp"
#include "graph/property.hpp"

namespace vitagraph {

enum class EntityKind : std::uint8_t {
  person,
  company,
  school,
  paper,
  project,
  venue,
  place,
  award,
  document
};

enum class RelationKind : std::uint8_t {
  worked_at,
  studied_at,
  authored,
  co_authored,
  contributed_to,
  published_in,
  part_of,
  renamed_to,
  version_of,
  advised_by,
  worked_with,
  received,
  located_in,
  described_in
};

/// Where a document says it. `document` is the id of a document node.
struct SourceSpan {
  std::string document;
  Span span;
  std::string quote;  ///< the words there, blanks folded, at most 240 bytes
  friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
  friend auto operator<=>(const SourceSpan&, const SourceSpan&) = default;
};

/// `id` is "kind:" and 16 hexadecimal digits: a hash of the content that founds the entity, the
/// same in every run, whatever the order of documents.
struct Entity {
  EntityKind kind = EntityKind::person;
  std::string id;
  Properties properties;  ///< `name` is always there; `aliases` holds the other spellings seen
  std::vector<SourceSpan> sources;  ///< every mention; sorted
  friend bool operator==(const Entity&, const Entity&) = default;
};

struct Relation {
  RelationKind kind = RelationKind::worked_at;
  std::string id;  ///< "worked_at:" and 16 hexadecimal digits
  Properties properties;
  Confidence confidence;
  std::vector<SourceSpan> sources;  ///< sorted; empty only where `origin` says "derived"/"curated"
  friend bool operator==(const Relation&, const Relation&) = default;
};

/// "Person"; the label of an export. Company and School also bear "Organization".
std::string_view label_of(EntityKind kind);
/// "WORKED_AT".
std::string_view type_of(RelationKind kind);
/// "person", "worked_at": the prefix of ids, and the kind in graph.jsonl.
std::string_view name_of(EntityKind kind);
std::string_view name_of(RelationKind kind);
EntityKind entity_kind(std::string_view name);      ///< throws std::invalid_argument
RelationKind relation_kind(std::string_view name);  ///< throws std::invalid_argument
std::span<const EntityKind> entity_kinds();
std::span<const RelationKind> relation_kinds();
/// Properties that nodes or relations of this kind may have, in the order of exports.
std::span<const PropertyKey> properties_of(EntityKind kind);
std::span<const PropertyKey> properties_of(RelationKind kind);

}  // namespace vitagraph
