#include "extract/evidence/campus.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string bare(const std::string& name, bool school) {
  return name.substr(0, without_place(name, school).end);
}

}  // namespace

TEST_CASE("the place behind an organisation is no part of its name") {
  CHECK(bare("Harbour University, United Kingdom.", true) == "Harbour University");
  CHECK(bare("Harbour College, Bergen", true) == "Harbour College");
  CHECK(bare("Loom Works, Norway", false) == "Loom Works");
  // a university's own campus, a company's city, what is no place
  CHECK(bare("University of California, Davis", true) == "University of California, Davis");
  CHECK(bare("Loom Works, Bergen", false) == "Loom Works, Bergen");
  CHECK(bare("Loom Works, Inc.", false) == "Loom Works, Inc.");
  CHECK(bare("Norway", false) == "Norway");
}
