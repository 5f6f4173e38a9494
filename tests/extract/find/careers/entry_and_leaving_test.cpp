#include "extract/find/careers/entry_and_leaving.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Record read(std::string_view text) { return extract_bytes(text, "cv.txt", {}); }

}  // namespace

TEST_CASE("entering and leaving are one item") {
  const Record record = read(
      "履歴書\n\n氏名：堀口　直子\n\n学歴\n"
      "2005年4月　石川県立犀川高等学校　入学\n"
      "2008年3月　石川県立犀川高等学校　卒業\n"
      "2008年4月　加賀大学　文学部　史学科　入学\n"
      "2012年3月　同校　卒業\n\n職歴\n"
      "2012年4月　株式会社北陸文庫　入社　編集部に配属\n"
      "2018年6月　株式会社北陸文庫　退社\n"
      "2018年7月　金沢みらい博物館　入職　学芸員\n"
      "　　　　　　現在に至る\n");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[0].institution.value == "石川県立犀川高等学校");
  CHECK(record.education[0].period.start.value.text() == "2005-04");
  CHECK(record.education[0].period.end.value.text() == "2008-03");
  CHECK(record.education[1].department.value == "文学部");
  CHECK(record.education[1].area.value == "史学科");
  CHECK(record.education[1].period.end.value.text() == "2012-03");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "株式会社北陸文庫");
  CHECK(record.work[0].department.value == "編集部");
  CHECK(record.work[0].position.empty());
  CHECK(record.work[0].period.end.value.text() == "2018-06");
  CHECK(record.work[1].position.value == "学芸員");
  CHECK(record.work[1].period.current);
  CHECK(record.work[1].period.start.value.text() == "2018-07");
}

TEST_CASE("a school that only its leaving tells of") {
  const Record record =
      read("学歴\n2008年3月　石川県立犀川高等学校　卒業\n2012年3月　加賀大学　卒業\n");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[1].institution.value == "加賀大学");
  CHECK(record.education[1].period.start.empty());
  CHECK(record.education[1].period.end.value.text() == "2012-03");
}

TEST_CASE("words of events are glued, bracketed, and names parted") {
  const Record record = read(
      "学歴\n平成20年3月（2008年）　石川県立犀川高等学校卒業\n"
      "2008年4月　加賀大学　文学部　入学\n"
      "2010年9月　加賀大学　中途退学（家庭の事情による）\n\n職歴\n"
      "2011年4月　株式会社　北陸文庫　入社\n2013年3月　一身上の都合により退社\n"
      "2013年4月　医療法人　犀川会　採用\n2019年3月　同法人　退職（定年）\n");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[0].institution.value == "石川県立犀川高等学校");
  CHECK(record.education[1].period.end.value.text() == "2010-09");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "株式会社 北陸文庫");
  CHECK(record.work[1].employer.value == "医療法人 犀川会");
  CHECK(record.work[1].period.end.value.text() == "2019-03");
}

TEST_CASE("other sections are read as ever") {
  const Record record = read(
      "Jane Example\n\nEXPERIENCE\n\nCook, The Copper Heron, Bristol, 2016 - 2019\n\n"
      "Baker, Halse Dairy, Bristol, 2012 - 2016\n");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "The Copper Heron");
  CHECK(record.work[0].item.evidence.rule != "entry/events");
}
