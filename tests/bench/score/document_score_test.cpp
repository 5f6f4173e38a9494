#include "bench/score/document_score.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph::score;

namespace {

const char* const gold_text = R"({
  "language": "en",
  "basics": {"name": "Callum Fraser", "emails": ["callum@example.org", "cf@example.com"]},
  "work": [
    {"name": "Castle Marine", "position": "Junior Electrician", "startDate": "2015-02",
     "endDate": "2015-11", "location": "Leith"},
    {"name": "Quill Gardens", "position": "director", "startDate": "2019", "current": true},
    {"name": "Golf Club", "position": "Secretary", "optional": true}],
  "education": [{"institution": "Kingsmills Academy", "endDate": "2011"}],
  "publications": [],
  "notEmployers": ["Moray Distillers"]})";

Tally score(const char* record) {
  return score_document(read_sheet(gold_text), read_sheet(record)).tally;
}

}  // namespace

TEST_CASE("the gold scores full marks against itself") {
  const DocumentScore full = score_document(read_sheet(gold_text), read_sheet(gold_text));
  CHECK(full.mistakes.empty());
  CHECK(full.tally.all_fields().f1() == 1.0);
  // name, e-mail; employer, title, place, start, end; employer, title, start, end; school, end
  CHECK(full.tally.all_fields().right == 13);
  CHECK(full.tally.of("worked-at").right == 2);
}

TEST_CASE("an empty record misses everything but the optional") {
  const Tally tally = score("{}");
  CHECK(tally.all_fields().right == 0);
  CHECK(tally.all_fields().invented == 0);
  CHECK(tally.all_fields().missed == 13);
  CHECK(tally.of("work.item").missed == 2);
}

TEST_CASE("what is found") {
  SECTION("an open end is an end") {
    const Tally tally = score(
        R"({"work": [{"name": "Quill Gardens", "position": "director", "startDate": "2019",
            "endDate": "2020"}]})");
    CHECK(tally.of("work.startDate").right == 1);
    CHECK(tally.of("work.endDate").right == 0);
    CHECK(tally.of("work.endDate").invented == 1);
  }
  SECTION("an optional item that is found costs nothing") {
    const Tally tally = score(R"({"work": [{"name": "Golf Club", "position": "Secretary"}]})");
    CHECK(tally.of("work.item").invented == 0);
    CHECK(tally.of("work.item").right == 0);
  }
  SECTION("a client taken for an employer") {
    const Tally tally =
        score(R"({"work": [{"name": "Moray Distillers Ltd", "location": "Elgin"}]})");
    CHECK(tally.of("work.false-employer").invented == 1);
    CHECK(tally.of("work.location").invented == 1);
  }
  SECTION("a place that the gold does not give is no fault, a date is") {
    const Tally tally = score(
        R"({"work": [{"name": "Quill Gardens", "position": "director", "location": "Truro"}],
            "education": [{"institution": "Kingsmills Academy", "startDate": "2005",
                           "endDate": "2011"}]})");
    CHECK(tally.of("work.location").invented == 0);
    CHECK(tally.of("education.startDate").invented == 1);
  }
  SECTION("the first e-mail address must be one of the document's") {
    CHECK(score(R"({"basics": {"email": "CF@example.com"}})").of("basics.email").right == 1);
    CHECK(score(R"({"basics": {"email": "x@example.com"}})").of("basics.email").invented == 1);
  }
}

TEST_CASE("what the gold does not hold completely is not judged") {
  const Sheet found = read_sheet(
      R"({"basics": {"name": "Nobody"}, "work": [{"name": "A"}],
          "publications": [{"name": "First"}, {"name": "Second"}],
          "projects": [{"name": "tinyraft"}]})");
  const auto tally = [&found](const char* gold) {
    return score_document(read_sheet(gold), found).tally;
  };
  CHECK(tally(R"({"completeFor": ["education"]})").rows().empty());
  CHECK(tally(R"({"completeFor": ["work"]})").of("work.item").invented == 1);
  CHECK(tally(R"({"basics": {"nameInferredFrom": "papers"}})").of("basics.name").invented == 0);
  CHECK(tally(R"({"basics": {}})").of("basics.name").invented == 1);
  const char* const partly =
      R"({"publicationsComplete": false, "publications": [{"name": "Second"}]})";
  CHECK(tally(partly).of("publications.item").right == 1);
  CHECK(tally(partly).of("publications.item").invented == 0);
  CHECK(tally(R"({"projects": [{"name": "Stave"}]})").of("projects.item").invented == 0);
  CHECK(tally(R"({"projects": [{"name": "Stave"}]})").of("projects.item").missed == 1);
}

TEST_CASE("faults of a file are told") {
  CHECK_THROWS(read_sheet("{\"work\": ["));
  CHECK_THROWS(read_sheet("[1, 2]"));
  CHECK_NOTHROW(read_sheet("{}"));
}
