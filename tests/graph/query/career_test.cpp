#include "graph/query/career.hpp"

#include <string>
#include <utility>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string id(EntityKind kind, int number) {
  return std::string(name_of(kind)) + ":000000000000000" + std::to_string(number);
}

/// A graph in the making, its relations numbered.
struct Maker {
  GraphBuilder builder;
  int relations = 0;

  void node(EntityKind kind, int number, std::string name) {
    Entity entity;
    entity.kind = kind;
    entity.id = id(kind, number);
    entity.properties.set(PropertyKey::name, std::move(name));
    builder.add(std::move(entity));
  }
  void relation(RelationKind kind, const std::string& from, const std::string& to,
                PartialDate start = {}, PartialDate end = {}, bool current = false) {
    Relation made;
    made.kind = kind;
    made.id = std::string(name_of(kind)) + ":" + std::to_string(100 + ++relations);
    made.properties.set(PropertyKey::start, start);
    made.properties.set(PropertyKey::end, end);
    if (current) made.properties.set(PropertyKey::current, true);
    builder.add(std::move(made), from, to);
  }
};

constexpr auto P = EntityKind::person;
constexpr auto C = EntityKind::company;
constexpr auto S = EntityKind::school;

KnowledgeGraph example() {
  Maker made;
  for (int i = 1; i <= 3; ++i) {
    made.node(P, i, "Person " + std::to_string(i));
    made.node(C, i, "Company " + std::to_string(i));
  }
  made.node(S, 1, "University");
  made.node(S, 2, "Its Business School");
  made.relation(RelationKind::part_of, id(S, 2), id(S, 1));
  made.relation(RelationKind::studied_at, id(P, 1), id(S, 1), {2004, 0, 0}, {2008, 0, 0});
  made.relation(RelationKind::studied_at, id(P, 2), id(S, 2), {}, {2001, 6, 0});
  made.relation(RelationKind::studied_at, id(P, 3), id(S, 1));
  made.relation(RelationKind::worked_at, id(P, 1), id(C, 1), {2008, 9, 0}, {2012, 0, 0});
  made.relation(RelationKind::worked_at, id(P, 1), id(C, 2), {2012, 3, 0}, {}, true);
  made.relation(RelationKind::worked_at, id(P, 1), id(C, 3), {2013, 0, 0}, {2014, 0, 0});
  made.relation(RelationKind::worked_at, id(P, 2), id(C, 1), {2001, 0, 0}, {2005, 0, 0});
  made.relation(RelationKind::worked_at, id(P, 2), id(C, 2), {2005, 0, 0});
  made.relation(RelationKind::worked_at, id(P, 3), id(C, 1));
  return made.builder.build();
}

NodeIndex at(const KnowledgeGraph& graph, EntityKind kind, int number) {
  return graph.find(id(kind, number)).value();
}

}  // namespace

TEST_CASE("alumni come by the end of their studies, those of parts too") {
  const KnowledgeGraph graph = example();
  const auto alumni = alumni_of(graph, at(graph, S, 1));
  REQUIRE(alumni.size() == 3);
  CHECK(alumni[0].person == at(graph, P, 2));
  CHECK(alumni[1].person == at(graph, P, 1));
  CHECK(alumni[2].person == at(graph, P, 3));  // undated
  CHECK(alumni_of(graph, at(graph, S, 1), false).size() == 2);
  CHECK(alumni_of(graph, at(graph, S, 2)).size() == 1);
}

TEST_CASE("staff at a time: vague periods count when they may cover it") {
  const KnowledgeGraph graph = example();
  const NodeIndex company = at(graph, C, 1);
  CHECK(staff_of(graph, company).size() == 3);
  CHECK(staff_of(graph, company, {2005, 12, 0}).size() == 2);  // 2001-2005, and the undated
  CHECK(staff_of(graph, company, {2006, 0, 0}).size() == 1);
  CHECK(staff_of(graph, company, {2008, 8, 0}).size() == 1);
  CHECK(staff_of(graph, company, {2008, 9, 0}).size() == 2);
  CHECK(staff_of(graph, company, {2012, 11, 5}).size() == 2);
}

TEST_CASE("a path is jobs and studies in order of time") {
  const KnowledgeGraph graph = example();
  std::vector<NodeIndex> path;
  for (const PathStep& step : path_of(graph, at(graph, P, 1))) path.push_back(step.organization);
  CHECK(path ==
        std::vector<NodeIndex>{at(graph, S, 1), at(graph, C, 1), at(graph, C, 2), at(graph, C, 3)});
}

TEST_CASE("moves count people once; a job beside a lasting one is none") {
  const KnowledgeGraph graph = example();
  const auto moves = employer_moves(graph);
  REQUIRE(moves.size() == 1);
  CHECK(moves[0].from == at(graph, C, 1));
  CHECK(moves[0].to == at(graph, C, 2));
  CHECK(moves[0].people == 2);
}

TEST_CASE("moves of some years are those whose new job began in them") {
  const KnowledgeGraph graph = example();
  const auto people_of = [&graph](int from, int to) {
    const auto moves = employer_moves(graph, from, to);
    return moves.empty() ? std::size_t{0} : moves[0].people;
  };
  CHECK(people_of(2000, 2099) == 2);
  CHECK(people_of(2099, 0) == 0);
  CHECK(people_of(0, 1999) == 0);
}
