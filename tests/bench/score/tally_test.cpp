#include "bench/score/tally.hpp"

#include "tests/support/catch.hpp"

using vitagraph::score::Tally;

TEST_CASE("precision, recall and F1") {
  Tally tally;
  tally.right("work.name");
  tally.right("work.name");
  tally.invented("work.name");
  tally.missed("work.name");
  tally.missed("work.name");
  CHECK(tally.of("work.name").precision() == 2.0 / 3.0);
  CHECK(tally.of("work.name").recall() == .5);
  CHECK(tally.of("work.name").f1() > .571);
  CHECK(tally.of("work.name").f1() < .572);
  CHECK(tally.of("no.such").f1() == 1.0);
}

TEST_CASE("items, relations and false employers are no fields") {
  Tally tally;
  tally.wrong("work.name");
  tally.right("work.item");
  tally.right("worked-at");
  tally.invented("work.false-employer");
  CHECK(tally.all_fields().right == 0);
  CHECK(tally.all_fields().invented == 1);
  CHECK(tally.of("all").missed == 1);
}
