#include "extract/find/careers/eastern_degrees.hpp"

#include <string>

#include "extract/find/facts.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// School, degree, field and department, as slots gave them.
struct Slots {
  std::string school;
  std::string degree;
  std::string area;
  std::string department;
};

Fact fact_in(const Document& document, const std::string& value) {
  const auto at = document.text.find(value);
  if (value.empty() || at == std::string::npos) return {};
  const auto begin = static_cast<std::uint32_t>(at);
  return fact_of(document, {begin, begin + static_cast<std::uint32_t>(value.size())},
                 Confidence::of(.9), "slot/school");
}

/// `text` is the document; the answer is "school | degree | area | department".
std::string tidied(const std::string& text, const Slots& slots) {
  Document document;
  document.text = text;
  std::vector<Education> degrees(1);
  degrees[0].institution = fact_in(document, slots.school);
  degrees[0].study_type = fact_in(document, slots.degree);
  degrees[0].area = fact_in(document, slots.area);
  degrees[0].department = fact_in(document, slots.department);
  tidy_eastern_degrees(document, degrees);
  const Education& e = degrees[0];
  for (const Fact* fact : {&e.institution, &e.study_type, &e.area, &e.department}) {
    if (!fact->empty()) CHECK(document.text_of(fact->evidence.span) == fact->value);
  }
  return e.institution.value + " | " + e.study_type.value + " | " + e.area.value + " | " +
         e.department.value;
}

struct Row {
  const char* text;
  Slots slots;
  const char* parts;
};

}  // namespace

TEST_CASE("eastern degrees are cut into school, degree, field and department") {
  const Row rows[] = {
      {"海北大学 交換留学", {"海北大学", "", "交換留学", ""}, "海北大学 | 交換留学 |  | "},
      {"海北大学（交换生）", {"海北大学（交换生）", "", "", ""}, "海北大学 | 交换生 |  | "},
      {"海北大学 大學", {"海北大学", "", "大學", ""}, "海北大学 | 大學 |  | "},
      {"한빛대학교 보건학석사 과정",
       {"한빛대학교", "", "보건학석사 과정", ""},
       "한빛대학교 | 보건학석사 과정 |  | "},
      {"海北大学 電子工程系碩士，計算機組",
       {"海北大学", "", "電子工程系碩士，計算機組", ""},
       "海北大学 | 碩士 | 計算機組 | 電子工程系"},
      {"海北學院 工商管理學士（榮譽）會計學",
       {"海北學院", "工商管理學士（榮譽）會計學", "", ""},
       "海北學院 | 工商管理學士（榮譽） | 會計學 | "},
      {"海北専門学校 美容科", {"海北専門学校", "美容科", "", ""}, "海北専門学校 |  |  | 美容科"},
      {"海北高等学校 文理科", {"海北高等学校", "", "文理科", ""}, "海北高等学校 |  |  | 文理科"},
      {"海北高等学校 理科", {"海北高等学校", "", "理科", ""}, "海北高等学校 |  | 理科 | "},
      {"湖东大学软件工程专业", {"湖东大学软件工程专业", "", "", ""}, "湖东大学 |  | 软件工程 | "},
      {"海北大学理学部物理学科",
       {"海北大学理学部物理学科", "", "", ""},
       "海北大学 |  | 物理学科 | 理学部"},
      {"海北大学大学院 工学研究科",
       {"海北大学大学院 工学研究科", "", "", ""},
       "海北大学大学院 |  |  | 工学研究科"},
      {"한빛대학교 음악대학 국악과 졸업",
       {"한빛대학교 음악대학 국악과 졸업", "", "", ""},
       "한빛대학교 |  | 국악과 | 음악대학"},
      {"전자공학과 학사", {"", "전자공학과 학사", "", ""}, " | 학사 | 전자공학과 | "},
      {"컴퓨터공학 석사", {"", "", "컴퓨터공학 석사", ""}, " | 석사 | 컴퓨터공학 | "},
      {"資訊管理系學士", {"", "資訊管理系學士", "", ""}, " | 學士 | 資訊管理系 | "},
      {"修士課程 修了", {"", "修士課程 修了", "", ""}, " | 修士課程 |  | "},
      {"석사졸업", {"", "석사졸업", "", ""}, " | 석사 |  | "},
      {"修士（理学）", {"", "修士", "", ""}, " | 修士（理学） |  | "},
      {"工商管理（MBA）", {"", "", "工商管理", ""}, " |  | 工商管理（MBA） | "},
      {"北浜工業高等学校 電気科",
       {"北浜工業高等学校", "", "電気科", ""},
       "北浜工業高等学校 |  |  | 電気科"},
      {"海北大学 工学部 電気学科",
       {"海北大学", "", "電気学科", "工学部"},
       "海北大学 |  | 電気学科 | 工学部"},
      {"湖东大学 国际商务", {"湖东大学", "", "", "国际商务"}, "湖东大学 |  | 国际商务 | "},
      {"获管理学博士学位", {"", "获管理学博士学位", "", ""}, " | 管理学博士 |  | "},
      {"학사/통계학", {"", "학사/통계학", "", ""}, " | 학사 | 통계학 | "},
      {"海北大学法文学部", {"", "", "", "海北大学法文学部"}, "海北大学 |  |  | 法文学部"},
      {"졸업", {"", "졸업", "", ""}, " |  |  | "},
      {"건축학 한빛대학교", {"건축학 한빛대학교", "", "", ""}, "한빛대학교 |  | 건축학 | "},
      {"대학교 한빛대학교", {"대학교", "", "", "한빛대학교"}, "한빛대학교 |  |  | "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tidied(row.text, row.slots) == row.parts);
  }
}

TEST_CASE("what is no part of a degree stays") {
  const Row rows[] = {
      {"海北大学附属高等学校",
       {"海北大学附属高等学校", "", "", ""},
       "海北大学附属高等学校 |  |  | "},
      {"한빛대학교 대학원", {"한빛대학교 대학원", "", "", ""}, "한빛대학교 대학원 |  |  | "},
      {"北洋科学技术大学院大学",
       {"北洋科学技术大学院大学", "", "", ""},
       "北洋科学技术大学院大学 |  |  | "},
      {"高等学校卒業", {"", "高等学校卒業", "", ""}, " | 高等学校卒業 |  | "},
      {"박사 수료", {"", "박사 수료", "", ""}, " | 박사 수료 |  | "},
      {"고등학교 졸업", {"", "고등학교 졸업", "", ""}, " | 고등학교 졸업 |  | "},
      {"조경학 석사", {"", "조경학 석사", "", ""}, " | 조경학 석사 |  | "},
      {"碩士 物理學系", {"", "碩士", "物理學系", ""}, " | 碩士 | 物理學系 | "},
      {"工学硕士", {"", "工学硕士", "", ""}, " | 工学硕士 |  | "},
      {"本科（导师：闵若兰）", {"", "本科", "", ""}, " | 本科 |  | "},
      {"Hilltop College, BSc Physics",
       {"Hilltop College", "BSc", "Physics", ""},
       "Hilltop College | BSc | Physics | "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tidied(row.text, row.slots) == row.parts);
  }
}
