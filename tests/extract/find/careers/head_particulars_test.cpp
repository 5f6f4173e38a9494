#include "extract/find/careers/head_particulars.hpp"

#include <string>

#include "tests/extract/find/careers/slotted_text.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// The slot of `value` in a head of one line.
std::string slot_of(const std::string& line, const std::string& value) {
  SlottedText text(line + "\n");
  text.head(0, 1, 1).value(value, Slot::employer);
  leave_out_particulars(text.document, text.heads, text.slotted);
  return std::string(name_of(text.slotted[0][0].slot));
}

}  // namespace

TEST_CASE("lines of particulars have no values") {
  CHECK(slot_of("Supervisor: Harbour Weaver", "Harbour Weaver") == "other");
  CHECK(slot_of("Dates Employed: 04/2019 - Present", "Dates Employed") == "other");
  CHECK(slot_of("Reason for leaving: Loom Works closed", "Loom Works") == "other");
}

TEST_CASE("a street is no employer") {
  CHECK(slot_of("184 Loom Street NW", "184 Loom Street NW") == "other");
  CHECK(slot_of("9th Street Weavers", "9th Street Weavers") == "employer");
  CHECK(slot_of("Loom Street 18", "Loom Street 18") == "employer");
  CHECK(slot_of("3 Looms Dyeing", "3 Looms Dyeing") == "employer");
}

TEST_CASE("other lines keep theirs") {
  CHECK(slot_of("Employer: Loom Works", "Loom Works") == "employer");
  CHECK(slot_of("Supervisor, Loom Works: Dyeing", "Loom Works") == "employer");
  CHECK(slot_of("Tools & Dyes Ltd: Weaver", "Tools & Dyes Ltd") == "employer");
  CHECK(slot_of("Loom Works", "Loom Works") == "employer");
}
