#include "bench/reader_check/document_check.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
using namespace vitagraph::reader_check;

namespace {

DocumentCheck check(const std::string& gold, const std::string& text) {
  return check_document(score::read_sheet(gold), read_document(text, "cv.txt", {}));
}

const std::string two_jobs = R"({"basics": {"name": "Ada Quill"}, "work": [
  {"name": "Harbour Mills", "position": "Miller", "startDate": "2019", "endDate": "2021"},
  {"name": "Wold Bakery", "position": "Baker", "startDate": "2016", "endDate": "2018"}]})";

}  // namespace

TEST_CASE("values that stand as one span, entries that stand together") {
  const DocumentCheck good = check(two_jobs,
                                   "ADA QUILL\n\nMiller, Harbour\nMills  2019-2021\n"
                                   "Baker, Wold Bakery  2016-2018\n");
  CHECK(good.misses.empty());
  CHECK(good.all_values().found == 5);
  CHECK(good.together.found == 2);
  CHECK(good.together_with_years.found == 2);
}

TEST_CASE("columns that are read across tear values and entries") {
  const DocumentCheck torn = check(two_jobs,
                                   "Ada Quill\nMiller\nBaker\n2019-2021\nHarbour\nWold Bakery\n"
                                   "Mills\n2016-2018\n");
  CHECK(torn.values[static_cast<std::size_t>(Value::employer)].found == 1);
  CHECK(torn.together.of == 1);  // the other has too little left to judge
  CHECK(torn.misses.front() == "employer: Harbour Mills | nearest: 2019-2021 / Harbour");
  const DocumentCheck apart =
      check(two_jobs, "Ada Quill\nMiller\nBaker\nHarbour Mills\nWold Bakery\n");
  CHECK(apart.together.found == 0);
  CHECK(apart.misses.back() == "apart: Baker @ Wold Bakery");
}

TEST_CASE("years that stand with another entry") {
  const DocumentCheck away = check(two_jobs,
                                   "Ada Quill\nMiller, Harbour Mills\nBaker, Wold Bakery\n"
                                   "2019-2021\n2016-2018\n");
  CHECK(away.together.found == 2);
  CHECK(away.together_with_years.found == 1);
}

TEST_CASE("titles under one employer are no foreign heads") {
  const DocumentCheck promoted = check(
      R"({"work": [{"name": "Harbour Mills", "position": "Head Miller"},
                   {"name": "Harbour Mills", "position": "Miller"}]})",
      "Harbour Mills\nHead Miller\nMiller\n");
  CHECK(promoted.together.found == 2);
}
