#include "graph/knowledge_graph.hpp"

#include <stdexcept>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Entity a_node(EntityKind kind, std::string id, std::string name, std::size_t sources = 1) {
  Entity entity;
  entity.kind = kind;
  entity.id = std::move(id);
  entity.properties.set(PropertyKey::name, std::move(name));
  for (std::size_t i = 0; i < sources; ++i) {
    const auto begin = static_cast<std::uint32_t>(100 - i);
    entity.sources.push_back({"document:1", {begin, begin + 1}, "x"});
  }
  return entity;
}

Relation a_relation(RelationKind kind, std::string id) {
  Relation relation;
  relation.kind = kind;
  relation.id = std::move(id);
  return relation;
}

KnowledgeGraph small(bool reversed) {
  GraphBuilder builder;
  const auto nodes = [&] {
    builder.add(a_node(EntityKind::person, "person:b", "Zoë Example"));
    builder.add(a_node(EntityKind::person, "person:a", "Adam Example", 2));
    builder.add(a_node(EntityKind::school, "school:s", "École Exemple", 3));
  };
  const auto relations = [&] {
    builder.add(a_relation(RelationKind::studied_at, "studied_at:2"), "person:b", "school:s");
    builder.add(a_relation(RelationKind::studied_at, "studied_at:1"), "person:b", "school:s");
    builder.add(a_relation(RelationKind::worked_at, "worked_at:1"), "person:a", "school:s");
  };
  if (reversed) {
    relations();
    nodes();
  } else {
    nodes();
    relations();
  }
  return builder.build();
}

}  // namespace

TEST_CASE("nodes and relations lie in one order, however they were added") {
  const KnowledgeGraph graph = small(false);
  CHECK(graph == small(true));
  REQUIRE(graph.node_count() == 3);
  CHECK(graph.node(0).id == "person:a");
  CHECK(graph.node(2).id == "school:s");
  CHECK(graph.relation(0).id == "worked_at:1");
  CHECK(graph.relation(1).id == "studied_at:1");
  CHECK(graph.node_count(EntityKind::person) == 2);
  CHECK(graph.node_count(EntityKind::paper) == 0);
  CHECK(graph.nodes(EntityKind::school) == std::vector<NodeIndex>{2});
  CHECK(graph.relation_count(RelationKind::studied_at) == 2);
  CHECK(graph.node(0).sources.front().span.begin == 99);
}

TEST_CASE("a node's relations are walked by kind and direction") {
  const KnowledgeGraph graph = small(false);
  const NodeIndex zoe = *graph.find("person:b");
  const NodeIndex school = *graph.find("school:s");
  CHECK(graph.out(zoe, RelationKind::studied_at).size() == 2);
  CHECK(graph.out(zoe, RelationKind::worked_at).empty());
  REQUIRE(graph.in(school, RelationKind::studied_at).size() == 2);
  CHECK(graph.in(school, RelationKind::studied_at)[0].relation == 1);
  CHECK(graph.in(school, RelationKind::studied_at)[0].node == zoe);
  CHECK(graph.from(0) == *graph.find("person:a"));
  CHECK(graph.to(0) == school);
}

TEST_CASE("nodes are found by id and by any spelling of their name") {
  const KnowledgeGraph graph = small(false);
  CHECK_FALSE(graph.find("person:zzz"));
  CHECK(graph.find_by_name(EntityKind::person, "ZOE  EXAMPLE") == std::vector<NodeIndex>{1});
  CHECK(graph.find_by_name(EntityKind::school, "ecole exemple") == std::vector<NodeIndex>{2});
  CHECK(graph.find_by_name(EntityKind::company, "ecole exemple").empty());
}

TEST_CASE("a graph with a doubled id or a loose end is refused") {
  GraphBuilder doubled;
  doubled.add(a_node(EntityKind::person, "person:a", "A"));
  doubled.add(a_node(EntityKind::person, "person:a", "B"));
  CHECK_THROWS_AS(doubled.build(), std::invalid_argument);
  GraphBuilder loose;
  loose.add(a_node(EntityKind::person, "person:a", "A"));
  loose.add(a_relation(RelationKind::worked_at, "worked_at:1"), "person:a", "company:none");
  CHECK_THROWS_AS(loose.build(), std::invalid_argument);
}

TEST_CASE("an empty graph is a graph") {
  const KnowledgeGraph graph = GraphBuilder().build();
  CHECK(graph.node_count() == 0);
  CHECK(graph.nodes(EntityKind::person).empty());
  CHECK(graph == KnowledgeGraph());
}
