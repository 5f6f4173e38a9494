#include "extract/find/periods.hpp"

#include <string>

#include "extract/extract.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// The period of the entry that is the whole text, of which the first lines are its head.
std::string period_of_entry(std::string_view text, std::uint32_t head_lines) {
  const Document document = read_document(text, "a.txt", {});
  const SegmentedDocument segmented = look_at_lines(document);
  const auto lines = static_cast<std::uint32_t>(document.lines.size());
  const Period period = vitagraph::period_of_entry(
      document, segmented, Entry{{0, lines}, head_lines, -1}, SingleDate::both_ends);
  return period.start.value.text() + "/" + (period.current ? "now" : period.end.value.text());
}

}  // namespace

TEST_CASE("the second row of a rail of dates may stand beside the text") {
  CHECK(period_of_entry("De 10/2014 Analyste, Corvane\nà 01/2015 Analyste des soins\n", 1) ==
        "2014-10/2015-01");
  CHECK(period_of_entry("Sep 2010 Weaver, Loom Works\nApr 2012 Wove sails of all kinds\n", 1) ==
        "2010-09/2012-04");
  // a year below a month, an earlier date, a list: other things
  CHECK(period_of_entry("Sep 2010 Weaver, Loom Works\n2012 was a year of strikes there\n", 1) ==
        "2010-09/2010-09");
  CHECK(period_of_entry("Sep 2010 Weaver, Loom Works\nApr 2008 Wove sails of all kinds\n", 1) ==
        "2010-09/2010-09");
  CHECK(period_of_entry("Sep 2010 Weaver, Loom Works\n- Apr 2012 Wove sails\n", 1) ==
        "2010-09/2010-09");
}

TEST_CASE("a head without dates has the period beside its first lines") {
  CHECK(period_of_entry("Weaver, Loom Works\n- Wove sails of linen   Nov 2019 – present\n", 1) ==
        "2019-11/now");
  CHECK(period_of_entry("Weaver\nLoom Works\n2015 - 2017\nWove sails\n", 2) == "2015/2017");
  CHECK(period_of_entry("Weaver, Loom Works\n- Led the move from 2014 to 2016 of all looms\n", 1) ==
        "/");
  CHECK(period_of_entry("Weaver, Loom Works\n- Wove\n- Spun\n- Dyed\n- Sold  2014 - 2016\n", 1) ==
        "/");
}

TEST_CASE("an end may stand before or above its start") {
  CHECK(period_of_entry("Feb 2018  Mar 2017 -\nWeaver, Loom Works\n", 2) == "2017-03/2018-02");
  CHECK(period_of_entry("Mar 2017 -\nWeaver, Loom Works\n", 2) == "2017-03/now");
}

TEST_CASE("a year and a month of it are one date") {
  CHECK(period_of_entry("Tutor, Summer School 2018\nHarbour University  Aug 2018\n", 2) ==
        "2018-08/2018-08");
  CHECK(period_of_entry("Tutor, Summer School 2018\nHarbour University  Aug 2019\n", 2) !=
        "2019-08/2019-08");
}
