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

TEST_CASE("dated rows within a stay tell another unit or post") {
  const Record record = read(
      "職歴\n"
      "2004年4月　株式会社犀川信用金融　入社　金沢本店営業部に配属\n"
      "2008年4月　能登支店へ異動　融資係\n"
      "2013年4月　同社　七尾支店　融資課　課長代理に昇進\n"
      "2017年3月　株式会社犀川信用金融　退社\n"
      "2017年4月　犀川町役場　入庁\n"
      "　　　　　　総務課　主任\n"
      "　　　　　　現在に至る\n以上\n\n免許・資格\n2008年8月　普通自動車第一種運転免許　取得\n");
  REQUIRE(record.work.size() == 4);
  CHECK(record.work[0].department.value == "金沢本店営業部");
  CHECK(record.work[0].period.end.value.text() == "2008-04");
  CHECK(record.work[1].employer.value == "株式会社犀川信用金融");
  CHECK(record.work[1].department.value == "能登支店");
  CHECK(record.work[1].position.value == "融資係");
  CHECK(record.work[1].period.end.value.text() == "2013-04");
  CHECK(record.work[2].department.value == "七尾支店 融資課");
  CHECK(record.work[2].position.value == "課長代理");
  CHECK(record.work[2].period.end.value.text() == "2017-03");
  CHECK(record.work[3].department.value == "総務課");
  CHECK(record.work[3].position.value == "主任");
  CHECK(record.work[3].period.current);
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

TEST_CASE("eras and months in columns of a form; posts in the rows below") {
  const Record record = read(
      "履歴書\n\n学歴\n"
      "平成21\t4\t石川県立犀川高等学校　入学\n"
      "平成24\t3\t石川県立犀川高等学校　卒業\n\n職歴\n"
      "平成28\t4\t株式会社北陸文庫　入社\n"
      "\t\t編集部に配属\n"
      "令和元\t9\t一身上の都合により退社\n"
      "令和元\t10\t犀川精工株式会社　入社\n"
      "\t\t製造部　課長\n"
      "\t\t現在に至る\n"
      "平成24\t9\t普通自動車第一種運転免許　取得\n"
      "平成27\t6\t簿記検定2級　合格\n");
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].period.start.value.text() == "2009-04");
  CHECK(record.education[0].period.end.value.text() == "2012-03");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].department.value == "編集部");
  CHECK(record.work[0].position.empty());
  CHECK(record.work[0].period.end.value.text() == "2019-09");
  CHECK(record.work[1].employer.value == "犀川精工株式会社");
  CHECK(record.work[1].department.value == "製造部");
  CHECK(record.work[1].position.value == "課長");
  CHECK(record.work[1].period.current);
}

TEST_CASE("posts in brackets behind the word of entering") {
  const Record record = read(
      "職歴\n1991年4月　犀川紡績株式会社入社（大津工場・整備係）\n1999年3月　同社退職（閉鎖のため）"
      "\n"
      "1999年5月　加賀タクシー株式会社入社（乗務員、夜勤）\n2005年9月　同社退職\n"
      "2005年10月　北陸運輸株式会社入社（契約社員）\n2008年9月　同社退職\n");
  REQUIRE(record.work.size() == 3);
  CHECK(record.work[0].department.value == "大津工場・整備係");
  CHECK(record.work[0].position.empty());
  CHECK(record.work[0].period.end.value.text() == "1999-03");
  CHECK(record.work[1].position.value == "乗務員");
  CHECK(record.work[2].position.empty());
}

TEST_CASE("as what somebody entered is no place") {
  const Record record = read(
      "職歴\n2011年4月　犀川総合病院　看護師として入職\n2015年3月　契約満了により退職\n"
      "2015年4月　加賀診療所　正社員として入職\n　　　　　　現在に至る\n");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "犀川総合病院");
  CHECK(record.work[0].position.value == "看護師");
  CHECK(record.work[0].period.end.value.text() == "2015-03");
  CHECK(record.work[1].position.empty());
}
