#include "bench/reader_check/order_check.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
using namespace vitagraph::reader_check;

namespace {

OrderCheck check(const std::vector<Flow>& flows, const std::string& text) {
  const Document document = read_document(text, "cv.txt", {});
  return check_order(flows, TextIndex(document));
}

const std::vector<Flow> two_columns{{{"Miller"}, {"Harbour Mills"}, {"Baker"}},
                                    {{"Skills", true}, {"Kneading"}}};

}  // namespace

TEST_CASE("whole columns in either order are in order") {
  CHECK(check(two_columns, "Miller\nHarbour Mills\nBaker\nSkills\nKneading").tau() == 1.0);
  CHECK(check(two_columns, "Skills\nKneading\nMiller\nHarbour Mills\nBaker").tau() == 1.0);
}

TEST_CASE("headings that are a line of their own") {
  CHECK(check(two_columns, "Skills\nKneading\nMiller").headings.found == 1);
  CHECK(check(two_columns, "Skills Kneading\nMiller").headings.found == 0);
  CHECK(check(two_columns, "Miller").headings.of == 1);
}

TEST_CASE("columns read line by line are out of order") {
  const OrderCheck torn = check(two_columns, "Miller\nSkills\nHarbour Mills\nKneading\nBaker");
  CHECK(torn.in_order == 7);
  CHECK(torn.out_of_order == 3);
}

TEST_CASE("texts that are lost or stand twice") {
  const OrderCheck some = check({{{"Miller"}, {"Baker"}, {"Skills"}}}, "Miller\nSkills\nSkills");
  CHECK(some.of == 2);
  CHECK(some.found == 1);
  CHECK(some.tau() == 0.0);
  CHECK(check({{{"Miller"}}}, "Miller").tau() == 1.0);
}
