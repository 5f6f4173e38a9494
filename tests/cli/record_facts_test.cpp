#include "cli/record_facts.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Fact fact(const char* value) { return {value, {{0, 4}, {}, Confidence::of(0.9), "test"}}; }

}  // namespace

TEST_CASE("Pointers are told as people say them") {
  CHECK(label_of_pointer("/work/0/name") == "work 1 · employer");
  CHECK(label_of_pointer("/work/-/name") == "work · employer");
  CHECK(label_of_pointer("/work/0/name", "/work/0") == "employer");
  CHECK(label_of_pointer("/work/11/startDate", "/work/1") == "work 12 · start");
  CHECK(label_of_pointer("/basics/name") == "name");
  CHECK(label_of_pointer("/basics/emails/0") == "email 1");
  CHECK(label_of_pointer("/publications/2/authors/0", "/publications/2") == "author 1");
  CHECK(label_of_pointer("/publications/2") == "publication 3");
  CHECK(label_of_pointer("/projects/0/name") == "project 1 · name");
  CHECK(label_of_pointer("").empty());
}

TEST_CASE("Every value of a record is shown once, with its pointer") {
  Record record;
  record.basics.name = fact("Ada Example");
  record.basics.emails = {fact("a@example.org"), fact("b@example.org")};
  Work work;
  work.employer = fact("Example Mills");
  work.period.start = {{2019, 3, 0}, {{1, 2}, {}, Confidence::of(1), "date"}};
  work.period.current = true;
  record.work.push_back(work);
  const ShownRecord all = shown(record);
  std::vector<std::string> lines;
  for (const ShownFact& each : all.facts) lines.push_back(each.pointer + '=' + each.value);
  CHECK(lines ==
        std::vector<std::string>{"/basics/name=Ada Example", "/basics/emails/0=a@example.org",
                                 "/basics/emails/1=b@example.org", "/work/0/name=Example Mills",
                                 "/work/0/startDate=2019-03", "/work/0/current=true"});
  REQUIRE(all.items.size() == 1);
  CHECK(all.items[0].pointer == "/work/0");
}
