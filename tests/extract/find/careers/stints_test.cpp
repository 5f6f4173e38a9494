#include "extract/find/careers/stints.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("the years of an employer are not those of its only post") {
  const Record record = extract_bytes(
      "EXPERIENCE\n\nWeberei Lund GmbH (2014 - Present)\nHead Weaver (2019 - Present)\n"
      "- Led a team of six\n\nTuchfabrik Fjord AG, Dyer, 2010 - 2014\n- Dyed wool\n",
      "cv.txt", {});
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "Weberei Lund GmbH");
  CHECK(record.work[0].position.value == "Head Weaver");
  CHECK(record.work[0].period.start.value.text() == "2019");
}
