#include "tests/support/catch.hpp"

#include "extract/date.hpp"

using vitagraph::PartialDate;

TEST_CASE("a date keeps the precision that is printed") {
  CHECK(PartialDate::parse("2020")->text() == "2020");
  CHECK(PartialDate::parse("2020-02-29")->text() == "2020-02-29");
  CHECK_FALSE(PartialDate::parse("2021-02-29"));
  CHECK_FALSE(PartialDate::parse("2020-13"));
}
