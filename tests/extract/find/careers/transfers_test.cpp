#include "extract/find/careers/transfers.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("units, posts and organisations of rows are told by how they end") {
  for (const char* unit : {"能登支店", "審査部", "東京中央支社", "機械警備隊"}) {
    INFO(unit);
    CHECK(names_unit_or_branch(unit));
  }
  for (const char* other : {"犀川", "課長", "犀川株式会社"}) {
    INFO(other);
    CHECK_FALSE(names_unit_or_branch(other));
  }
  for (const char* post : {"課長", "支店長代理", "調査役", "チームリーダー"}) {
    INFO(post);
    CHECK(names_post(post));
  }
  CHECK_FALSE(names_post("中小企業融資45社"));
  CHECK(names_organisation("犀川町役場"));
  CHECK(names_organisation("株式会社犀川"));
  CHECK_FALSE(names_organisation("能登支店"));
}

TEST_CASE("the same place is named again") {
  CHECK(names_same_place("同社", "犀川株式会社"));
  CHECK(names_same_place("犀川株式会社", "犀川株式会社"));
  CHECK_FALSE(names_same_place("同志社大学", "犀川株式会社"));
}
