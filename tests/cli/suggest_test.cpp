#include "cli/suggest.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("Near names are offered, far ones are not") {
  const std::vector<std::string> known = {"build", "extract", "resolve", "export", "--overwrite"};
  CHECK(did_you_mean("buidl", known) == "; did you mean 'build'?");
  CHECK(did_you_mean("extrat", known) == "; did you mean 'extract'?");
  CHECK(did_you_mean("expotr", known) == "; did you mean 'export'?");
  CHECK(did_you_mean("res", known) == "; did you mean 'resolve'?");
  CHECK(did_you_mean("--over", known) == "; did you mean '--overwrite'?");
  CHECK(did_you_mean("wash", known).empty());
  CHECK(did_you_mean("", known).empty());
  CHECK(did_you_mean("--", known).empty());
  CHECK(did_you_mean(std::string(1000, 'x'), known).empty());
}
