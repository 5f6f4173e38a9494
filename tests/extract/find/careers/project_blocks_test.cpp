#include "extract/find/careers/project_blocks.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string name_above(const std::string& text) {
  const Document document = read_document(text, "a.txt", {});
  return std::string(document.text_of(name_above_block(document, 1)));
}

Period period(std::string_view start, std::string_view end) {
  Period period;
  period.start.value = *PartialDate::parse(start);
  period.current = end.empty();
  if (!end.empty()) period.end.value = *PartialDate::parse(end);
  return period;
}

}  // namespace

TEST_CASE("a block of labels is a project named by the line above") {
  CHECK(name_above("物件検索の刷新\n期間：2022年1月〜2023年3月\n役割：リーダー\n") ==
        "物件検索の刷新");
  CHECK(name_above("주문 시스템 개편\n기간: 2022.01 ~ 2022.06\n기술 스택: Kotlin\n") ==
        "주문 시스템 개편");
  CHECK(name_above("物件検索の刷新\n期間：2022年1月〜2023年3月\n所在地：東京\n").empty());
  CHECK(name_above("会社名：湖東精工\n期間：2022年1月〜\n役割：リーダー\n").empty());
  CHECK(name_above("Loom\nPeriod: 2022\nRole: weaver\n").empty());
}

TEST_CASE("a block lies within a job of a longer period") {
  Work job;
  job.employer.value = "湖東精工";
  job.period = period("2020-04", "");
  CHECK(lies_within(period("2021-01", "2021-06"), {job}));
  CHECK(lies_within(period("2021-01", ""), {job}));
  CHECK_FALSE(lies_within(period("2019-01", "2021-06"), {job}));
  CHECK_FALSE(lies_within(period("2020-04", ""), {job}));
  CHECK_FALSE(lies_within(period("2021-01", "2021-06"), {}));
}

TEST_CASE("what names something done is no job") {
  const auto deed = [](const char* employer, const char* position) {
    Work job;
    job.employer.value = employer;
    job.position.value = position;
    return names_deed(job);
  };
  CHECK(deed("결제 시스템 재구축", ""));
  CHECK(deed("결제 게이트웨이", "무중단 전환"));
  CHECK(deed("検索基盤のリプレイス", ""));
  CHECK_FALSE(deed("湖東開発株式会社", ""));
  CHECK_FALSE(deed("湖东科技", "开发"));
  CHECK_FALSE(deed("한빛소프트", "서버 개발자"));
  CHECK_FALSE(deed("", ""));
}
