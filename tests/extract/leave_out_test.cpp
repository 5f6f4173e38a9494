#include "extract/leave_out.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Evidence sure(int thousandths) {
  return {{3, 9}, {}, Confidence::thousandths(thousandths), "slot/x"};
}

Fact fact(std::string value, int thousandths) { return {std::move(value), sure(thousandths)}; }

Work job(int employer, int title, int unit) {
  Work work;
  work.employer = fact("Example Works", employer);
  work.position = fact("Engineer", title);
  work.department = fact("Paint Shop", unit);
  work.period.start = {{2019, 3, 0}, sure(990)};
  work.period.current = true;
  work.period.current_evidence = sure(400);
  return work;
}

constexpr Confidence half = Confidence::thousandths(500);

}  // namespace

TEST_CASE("facts below the least confidence are taken out, counted and handed back") {
  Record record;
  record.basics.name = fact("Ada Example", 500);
  record.basics.headline = fact("Engineer", 499);
  record.work = {job(900, 800, 300)};
  const auto left_out = leave_out_below(record, half);
  REQUIRE(left_out.size() == 3);
  CHECK(left_out[0].pointer == "/basics/headline");
  CHECK(left_out[1].pointer == "/work/0/department");
  CHECK(left_out[1].value == "Paint Shop");
  CHECK(left_out[2].pointer == "/work/0/current");
  CHECK(record.left_out == 3);
  CHECK(record.basics.name.value == "Ada Example");
  CHECK(record.basics.headline == Fact{});
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].department == Fact{});
  CHECK_FALSE(record.work[0].period.current);
  CHECK(record.work[0].period.current_evidence == Evidence{});
  CHECK(record.work[0].period.start.value.text() == "2019-03");
}

TEST_CASE("an item goes as a whole when nothing that names it is left") {
  Record record;
  record.work = {job(900, 100, 900), job(100, 200, 900), job(100, 900, 900)};
  const auto left_out = leave_out_below(record, half);
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "Example Works");
  CHECK(record.work[1].position.value == "Engineer");
  // Title and present of the first, five of the second, employer and present of the third.
  CHECK(left_out.size() == 9);
  CHECK(left_out[2].pointer == "/work/1/name");
  CHECK(left_out[3].pointer == "/work/1/department");
  CHECK(record.left_out == 9);
}

TEST_CASE("authors go together, and with them who of them the owner is") {
  Record record;
  Publication paper;
  paper.title = fact("On Looms", 900);
  paper.authors = {fact("A. Example", 900), fact("B. Sample", 100)};
  paper.owner_position = 1;
  paper.authors_truncated = true;
  record.publications = {paper};
  CHECK(leave_out_below(record, half).size() == 2);
  CHECK(record.publications[0].authors.empty());
  CHECK(record.publications[0].owner_position == 0);
  CHECK_FALSE(record.publications[0].authors_truncated);
}

TEST_CASE("nothing is left out without a bar, and values without evidence are kept") {
  Record record;
  record.work = {job(1, 1, 1)};
  CHECK(leave_out_below(record, {}).empty());
  CHECK(record.left_out == 0);
  Record others;
  others.work.emplace_back();
  others.work[0].employer.value = "Example Works";
  CHECK(leave_out_below(others, half).empty());
  CHECK(others.work.size() == 1);
}
