#include "graph/property.hpp"

#include <set>
#include <stdexcept>

#include "graph/entity.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("every property has a name of its own and can be found by it") {
  std::set<std::string_view> names;
  for (const PropertyKey key : property_keys()) {
    CHECK(names.insert(name_of(key)).second);
    CHECK(property_key(name_of(key)) == key);
  }
  CHECK_FALSE(property_key("no such property"));
}

TEST_CASE("properties are sorted, single and never empty") {
  Properties properties;
  properties.set(PropertyKey::year, std::int64_t{2020});
  properties.set(PropertyKey::name, std::string("A"));
  properties.set(PropertyKey::name, std::string("B"));
  REQUIRE(properties.all().size() == 2);
  CHECK(properties.all()[0].key == PropertyKey::name);
  CHECK(properties.text(PropertyKey::name) == "B");
  CHECK(properties.text(PropertyKey::doi).empty());
  properties.set(PropertyKey::name, std::string());
  CHECK(properties.find(PropertyKey::name) == nullptr);
  CHECK_THROWS_AS(properties.set(PropertyKey::year, std::string("2020")), std::invalid_argument);
}

TEST_CASE("kinds are found by their names") {
  for (const EntityKind kind : entity_kinds()) CHECK(entity_kind(name_of(kind)) == kind);
  for (const RelationKind kind : relation_kinds()) CHECK(relation_kind(name_of(kind)) == kind);
  CHECK(label_of(EntityKind::person) == "Person");
  CHECK(type_of(RelationKind::co_authored) == "CO_AUTHORED");
  CHECK_THROWS_AS(entity_kind("robot"), std::invalid_argument);
  CHECK_THROWS_AS(relation_kind("LIKES"), std::invalid_argument);
}
