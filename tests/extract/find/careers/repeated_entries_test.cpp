#include "extract/find/careers/repeated_entries.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Fact fact(std::string value) { return {std::move(value), {{0, 1}, {}, Confidence::of(.9), "t"}}; }

Period since(int year) {
  Period period;
  period.start.value = *PartialDate::parse(std::to_string(year));
  period.current = true;
  return period;
}

Work job(std::string employer, std::string title, Period period = {}) {
  Work work;
  if (!employer.empty()) work.employer = fact(std::move(employer));
  if (!title.empty()) work.position = fact(std::move(title));
  work.period = period;
  return work;
}

std::size_t jobs_left(std::vector<Work> jobs) {
  Record record;
  record.work = std::move(jobs);
  merge_repeated_entries(record);
  return record.work.size();
}

}  // namespace

TEST_CASE("a job told twice is one") {
  CHECK(jobs_left(
            {job("Loom Ltd", "Weaver", since(2019)), job("LOOM LTD", "Weaver", since(2019))}) == 1);
  CHECK(jobs_left({job("Loom Ltd", "Weaver"), job("Loom Ltd", "Weaver", since(2019))}) == 1);
  CHECK(jobs_left({job("", "Weaver", since(2019)), job("Loom Ltd", "Weaver", since(2019))}) == 1);
}

TEST_CASE("jobs that differ in a value both tell are two") {
  CHECK(jobs_left(
            {job("Loom Ltd", "Weaver", since(2019)), job("Loom Ltd", "Weaver", since(2015))}) == 2);
  CHECK(jobs_left({job("Loom Ltd", "Weaver", since(2019)), job("Loom Ltd", "Dyer", since(2019))}) ==
        2);
  CHECK(jobs_left(
            {job("Loom Ltd", "Weaver", since(2019)), job("Mill Ltd", "Weaver", since(2019))}) == 2);
  // Nothing but the title agrees: too little.
  CHECK(jobs_left({job("", "Weaver"), job("Loom Ltd", "Weaver", since(2019))}) == 2);
  CHECK(jobs_left({job("", "Weaver", since(2019)), job("", "Weaver", since(2019))}) == 2);
}

TEST_CASE("the fuller telling stays and takes what it lacks") {
  Record record;
  record.work = {job("Loom Ltd", "Weaver"), job("Loom Ltd", "Weaver", since(2019))};
  record.work[0].location = fact("Bergen");
  record.work[1].department = fact("Dye house");
  merge_repeated_entries(record);
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].location.value == "Bergen");
  CHECK(record.work[0].department.value == "Dye house");
  CHECK(record.work[0].period.current);
}

TEST_CASE("degrees are told twice by school, degree, field and period") {
  Education degree;
  degree.institution = fact("Example University");
  degree.study_type = fact("BSc");
  degree.area = fact("Physics");
  Education second = degree;
  second.area = fact("Chemistry");
  Record record;
  record.education = {degree, second, degree};
  merge_repeated_entries(record);
  CHECK(record.education.size() == 2);
}
