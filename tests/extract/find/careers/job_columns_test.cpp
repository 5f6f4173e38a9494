#include "extract/find/careers/job_columns.hpp"

#include <string>

#include "tests/extract/find/careers/slotted_text.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string told(SlottedText text) {
  mind_job_columns(text.document, text.heads, text.slotted);
  return text.told();
}

SlottedText row_below(const std::string& header, Slot first, Slot second) {
  SlottedText text(header + "\nLoom Works\tWeaver\t2012 - 2014\n");
  text.head(1, 2, 2).value("Loom Works", first).value("Weaver", second);
  return text;
}

}  // namespace

TEST_CASE("the titles of columns tell employer and position") {
  for (const std::string header :
       {"Company\tPosition\tPeriod", "Name of Organization\tDesignation\tFrom - To",
        "EMPLOYER\tJOB TITLE\tDATES"}) {
    CAPTURE(header);
    CHECK(told(row_below(header, Slot::other, Slot::title)) ==
          "employer=Loom Works;title=Weaver;|");
    CHECK(told(row_below(header, Slot::title, Slot::employer)) ==
          "employer=Loom Works;title=Weaver;|");
  }
  CHECK(told(row_below("Position\tCompany\tPeriod", Slot::employer, Slot::title)) ==
        "title=Loom Works;employer=Weaver;|");
}

TEST_CASE("rows without titles of columns stay as they are") {
  for (const std::string header :
       {"Company\tPeriod", "Loom\tWarp\tWeft", "Company\tCompany\tPeriod",
        "Company 2\tPosition\tPeriod", "Name\tPlace\tPeriod"}) {
    CAPTURE(header);
    CHECK(told(row_below(header, Slot::other, Slot::title)) == "other=Loom Works;title=Weaver;|");
  }
}
