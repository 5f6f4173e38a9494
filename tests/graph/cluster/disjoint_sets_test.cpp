#include "graph/cluster/disjoint_sets.hpp"

#include "graph/block/pair_keys.hpp"
#include "graph/hash.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("the smallest member is the root, whatever the order of unions") {
  DisjointSets a(6);
  a.unite(5, 3);
  a.unite(3, 1);
  a.unite(4, 2);
  DisjointSets b(6);
  b.unite(1, 5);
  b.unite(2, 4);
  b.unite(3, 5);
  for (std::uint32_t i = 0; i < 6; ++i) CHECK(a.root(i) == b.root(i));
  CHECK(a.root(5) == 1);
  CHECK(a.root(4) == 2);
  CHECK(a.root(0) == 0);
}

TEST_CASE("candidates are the pairs that share a key, each once") {
  using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  PairKeys keys;
  keys.add("x", 3);
  keys.add("x", 1);
  keys.add("y", 1);
  keys.add("y", 3);
  keys.add("z", 2);
  CHECK(keys.pairs(10) == Pairs{{1, 3}});
  PairKeys crowded;
  for (std::uint32_t i = 0; i < 5; ++i) crowded.add("all", i);
  CHECK(crowded.pairs(5).size() == 10);
  CHECK(crowded.pairs(4) == Pairs{{0, 1}, {1, 2}, {2, 3}, {3, 4}});
}

TEST_CASE("the hash behind ids is fixed for good") {
  CHECK(content_id("person", "Ada Example") == "person:80efe896d5b0addf");
  CHECK(content_id("person", "a") != content_id("person", "b"));
  CHECK(content_id("x", "Ada Example").size() == 2 + 16);
}
