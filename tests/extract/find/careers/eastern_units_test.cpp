#include "extract/find/careers/eastern_units.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// A head whose values stand on lines of their own: the first an employer, the others `rest`.
std::string parts(const std::string& text, Slot rest = Slot::other) {
  const Document document = read_document(text, "a.txt", {});
  SlottedHead head;
  for (std::uint32_t line = 0; line < document.lines.size(); ++line) {
    HeadSegment segment;
    segment.span = document.lines[line].span;
    segment.line = line;
    head.push_back({segment, line == 0 ? Slot::employer : rest, 1.0F});
  }
  std::vector<SlottedHead> slotted = {head};
  const std::vector<CareerHead> heads = {{HeadKind::job, {}, {}, {}, SectionKind::work, 0}};
  tell_eastern_units(document, heads, slotted);
  std::string out;
  for (const SlottedSegment& s : slotted[0]) {
    const std::string value(document.text_of(s.segment.span));
    if (s.slot == Slot::employer) out += value + ";";
    if (s.slot == Slot::unit) out += "[" + value + "]";
    if (s.slot == Slot::title) out += "<" + value + ">";
  }
  return out;
}

}  // namespace

TEST_CASE("units are told by how they end") {
  for (const char* unit : {"营销中心", "第二営業部", "품질보증팀", "内科", "研发部", "중환자실"}) {
    INFO(unit);
    CHECK(names_eastern_unit(unit));
  }
  for (const char* other : {"全部", "本科", "성과", "湖东精工有限公司营销中心", "경력", "部", "",
                            "负责全部门的预算，以及营销中心"}) {
    INFO(other);
    CHECK_FALSE(names_eastern_unit(other));
  }
}

TEST_CASE("what is glued to the employer and names a unit is its unit") {
  CHECK(parts("湖东大学软件学院\n") == "湖东大学;[软件学院]");
  CHECK(parts("湖东精工有限公司研发部\n") == "湖东精工有限公司;[研发部]");
  CHECK(parts("한빛종합병원 중환자실\n") == "한빛종합병원;[중환자실]");
  CHECK(parts("브랜드전략실（한빛식품 주식회사）\n") == "[브랜드전략실]한빛식품 주식회사;");
  CHECK(parts("三日月工業株式会社/経理課\n") == "三日月工業株式会社;[経理課]");
}

TEST_CASE("eastern employers that only look so stay whole") {
  for (const std::string kept : {"湖东大学附属医院", "湖东大学出版社", "한빛 주식회사",
                                 "三日月研究所", "湖东精工有限公司"}) {
    CHECK(parts(kept + "\n") == kept + ";");
  }
}

TEST_CASE("a spare value that names a unit is one") {
  CHECK(parts("湖东精工有限公司\n销售中心\n") == "湖东精工有限公司;[销售中心]");
  CHECK(parts("湖东精工有限公司\n上海\n") == "湖东精工有限公司;");
  CHECK(parts("湖东精工有限公司\n销售经理\n市场部\n", Slot::title) ==
        "湖东精工有限公司;<销售经理>[市场部]");
}

TEST_CASE("a unit before a rank is cut from the title") {
  const auto titled = [](const std::string& title) {
    return parts("한빛은행\n" + title + "\n", Slot::title);
  };
  CHECK(titled("기업여신부 차장") == "한빛은행;[기업여신부]<차장>");
  CHECK(titled("Data Platform 팀 팀장") == "한빛은행;[Data Platform 팀]<팀장>");
  CHECK(titled("高分子グループ　主任研究員") == "한빛은행;[高分子グループ]<主任研究員>");
  CHECK(titled("서비스 기획자") == "한빛은행;<서비스 기획자>");
  CHECK(titled("수석 연구원") == "한빛은행;<수석 연구원>");
}

TEST_CASE("labels of forms are no units") {
  CHECK(parts("한빛은행\n근무부서\n", Slot::unit) == "한빛은행;");
  CHECK(parts("한빛은행\n경영지원본부 인사팀\t직급/직책\n", Slot::unit) ==
        "한빛은행;[경영지원본부 인사팀]");
  CHECK(parts("한빛은행\n인사팀\n", Slot::unit) == "한빛은행;[인사팀]");
  CHECK(parts("한빛은행\n플랫폼 팀\n", Slot::unit) == "한빛은행;[플랫폼 팀]");
  CHECK(parts("Loom Works\nDyeing Team\n", Slot::unit) == "Loom Works;[Dyeing Team]");
}

TEST_CASE("something made is no title") {
  CHECK(parts("湖东精工有限公司\n实时风控平台\n", Slot::title) == "湖东精工有限公司;");
  CHECK(parts("湖东精工有限公司\n系统工程师\n", Slot::title) == "湖东精工有限公司;<系统工程师>");
}

TEST_CASE("units beside titles, titles behind employers, branches") {
  CHECK(parts("犀川記念病院\n地域包括病棟／主任看護師\n", Slot::title) ==
        "犀川記念病院;[地域包括病棟]<主任看護師>");
  CHECK(parts("한빛은행\n청년인턴 (경제연구소)\n", Slot::title) ==
        "한빛은행;<청년인턴>[경제연구소]");
  CHECK(parts("한빛보건소 실습생\n") == "한빛보건소;<실습생>");
  CHECK(parts("株式会社北陸文庫\n金沢本店\n", Slot::employer) == "株式会社北陸文庫;[金沢本店]");
}
