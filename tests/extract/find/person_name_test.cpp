// extract/find/person_name: scores, readings and agreement of names of made-up people.
#include "extract/find/person_name.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string text_of(const PersonName& name) {
  std::string out;
  for (const std::string& part : name.given) out += part + ' ';
  out += '|';
  for (const std::string& part : name.particles) out += ' ' + part;
  for (const std::string& part : name.family) out += ' ' + part;
  for (const std::string& part : name.suffixes) out += ", " + part;
  if (!name.nickname.empty()) out += " (" + name.nickname + ')';
  return out;
}

}  // namespace

TEST_CASE("names of people score above zero") {
  for (const std::string name : {"Jane Miller",
                                 "JANE MILLER",
                                 "J A N E  M I L L E R",
                                 "Jane A. Miller",
                                 "Dr. Jane Miller",
                                 "Jane Miller, PhD",
                                 "Jane Miller (she/her)",
                                 "María García López",
                                 "Ludwig van der Berg",
                                 "Wei Zhang",
                                 "ZHANG Wei",
                                 "Xiao-Ming Li",
                                 "王小明",
                                 "欧阳明",
                                 "김민수",
                                 "田中 太郎",
                                 "Иванов Иван Петрович",
                                 "Анна Петрова",
                                 "Nguyen Van Minh",
                                 "Jean-Pierre Dubois",
                                 "Seán O'Brien",
                                 "Priya Krishnamurthy",
                                 "Ahmed El-Sayed",
                                 "Name: Jane Miller",
                                 "Jane Miller - Resume",
                                 "Robert Smith Jr."}) {
    INFO(name);
    CHECK(person_name_score(name) > 0);
  }
}

TEST_CASE("other lines score below zero") {
  for (const std::string text : {"Curriculum Vitae",
                                 "Software Engineer",
                                 "Example University",
                                 "Work Experience",
                                 "Skills",
                                 "Bergen, Norway",
                                 "New York",
                                 "jane@example.org",
                                 "2019 - 2021",
                                 "Machine Learning",
                                 "Department of Physics",
                                 "Senior Product Manager",
                                 "Python, Java",
                                 "University of Bergen",
                                 "Functional Resume Sample",
                                 "References",
                                 "",
                                 "A",
                                 "the quick brown fox",
                                 "简历",
                                 "工作经历",
                                 "Опыт работы",
                                 "경력 사항",
                                 "Developed a tool for the team in the north of Norway",
                                 "Example GmbH",
                                 "Running Startups",
                                 "Selected Works",
                                 "Best Paper",
                                 "Building Things",
                                 "Full Stack Developer",
                                 "Deutsch",
                                 "+49 151 23456789"}) {
    INFO(text);
    CHECK(person_name_score(text) < 0);
  }
}

TEST_CASE("what is not part of the name is taken off") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"  Dr. Jane Miller, Ph.D. ", "Jane Miller"},
      {"Prof. Dr. Max Muster", "Max Muster"},
      {"J A N E  D O E", "JANE DOE"},
      {"Jane Doe*", "Jane Doe"},
      {"Jane Doe†", "Jane Doe"},
      {"Jane Doe, MBA, PMP", "Jane Doe"},
      {"Jane Doe (she/her)", "Jane Doe"},
      {"Jane Doe's Resume", "Jane Doe"},
      {"Wei (Wendy) Zhang", "Wei (Wendy) Zhang"},
      {"Jane Ma", "Jane Ma"},
      {"王小明的简历", "王小明"},
      // Letters behind a comma or behind two words, in forms no table has.
      {"Maren Holt-Duran, PhD, RN, CPNP-AC, FAAN", "Maren Holt-Duran"},
      {"Maren Holt, M.D., M.S.C.E.", "Maren Holt"},
      {"Maren Holt, CBAP®", "Maren Holt"},
      {"Maren Holt, S.Ked", "Maren Holt"},
      {"Maren Holt BVSc MRCVS", "Maren Holt"},
      {"Maren Holt MBBS BSc MRCGP DRCOG", "Maren Holt"},
      {"MAREN HOLT, R.A.S.", "MAREN HOLT"},
      {"MAREN HOLT, IDA", "MAREN HOLT, IDA"},
      {"HOLT, MAREN", "HOLT, MAREN"},
      {"Maren QUILLER", "Maren QUILLER"},
      {"Maren McHolt", "Maren McHolt"},
      // Titles.
      {"M.Sc Maren Holt", "Maren Holt"},
      {"BS.CKI Maren Holt", "Maren Holt"},
      {"Dipl.-Inf. (FH) Maren Holt", "Maren Holt"},
      {"Dr. rer. medic. Maren Holt", "Maren Holt"},
      {"J.R. Holt", "J.R. Holt"},
      {"Lebenslauf Maren Holt", "Maren Holt"},
      // The Latin form of an eastern name.
      {"堀口 直子 HORIGUCHI Naoko", "堀口 直子"},
      {"堀口 直子 Naoko Horiguchi", "堀口 直子 Naoko Horiguchi"},
      {"程晓明 CHENG, Xiao-Ming", "程晓明"},
      {"程晓明（Xiaoming Cheng）", "程晓明（Xiaoming Cheng）"},
      {"Maren Holt (堀口)", "Maren Holt (堀口)"},
      {"程 K", "程 K"},
      {"MAREN HOLT, MSN, RN, CEN", "MAREN HOLT"},
      {"", ""}};
  for (const auto& [text, name] : rows) {
    INFO(text);
    CHECK(trimmed_person_name(text) == name);
  }
}

TEST_CASE("what stands behind a name is no hindrance to know it again") {
  for (const std::string name :
       {"Ada Quill, MD-PhD", "Ada Quill MD-PhD", "ADA QUILL, MD/PhD", "Ada Quill, PharmD-PhD",
        "Dr. Ada Quill MD-PhD-MBA", "Ada Quill, Dr.-Ing.", "Ada Quill, BSc (Hons), PhD",
        "Ada Quill, M.D., Ph.D.", "Ada Quill Senior", "Ada Quill, Sr."}) {
    INFO(name);
    CHECK(same_person_name(name, "Quill, A.") == NameMatch::initials);
    CHECK(same_person_name(name, "A. Quill") == NameMatch::initials);
  }
  for (const std::string name :
       {"Ada Quill-Marsh", "Ada MD-Quill", "Ada-PhD Quilley", "Quill, C.", "Quill, Er"}) {
    INFO(name);
    CHECK(trimmed_person_name(name) == name);
  }
}

TEST_CASE("the likeliest reading of a name") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Jane Miller", "Jane | Miller"},
      {"Jane Ann Miller", "Jane Ann | Miller"},
      {"Miller, Jane A.", "Jane A | Miller"},
      {"J. A. Miller", "J A | Miller"},
      {"J.A. Miller", "J A | Miller"},
      {"Miller JA", "J A | Miller"},
      {"Miller J.", "J | Miller"},
      {"ZHANG Wei", "Wei | ZHANG"},
      {"Wei Zhang", "Wei | Zhang"},
      {"Ludwig van der Berg", "Ludwig | van der Berg"},
      {"van der Berg, Ludwig", "Ludwig | van der Berg"},
      {"Robert Smith Jr.", "Robert | Smith, Jr"},
      {"Wei \"Wendy\" Zhang", "Wei | Zhang (Wendy)"},
      {"王小明", "小明 | 王"},
      {"欧阳明", "明 | 欧阳"},
      {"김민수", "민수 | 김"},
      {"Иванов Иван Петрович", "Иван Петрович | Иванов"},
      {"Madonna", "| Madonna"}};
  for (const auto& [text, reading] : rows) {
    INFO(text);
    const auto readings = parse_person_name(text);
    REQUIRE_FALSE(readings.empty());
    CHECK(text_of(readings[0]) == reading);
  }
  CHECK(parse_person_name("").empty());
}

TEST_CASE("how far two names agree") {
  struct Row {
    std::string a;
    std::string b;
    NameMatch match;
  };
  const std::vector<Row> rows = {{"Jane Miller", "jane miller", NameMatch::identical},
                                 {"José Núñez", "Jose Nunez", NameMatch::identical},
                                 {"Jane Miller", "Dr. Jane Miller, PhD", NameMatch::identical},
                                 {"Jane Miller", "Miller, Jane", NameMatch::compatible},
                                 {"Jane Miller", "Jane A. Miller", NameMatch::compatible},
                                 {"Xiaotian Han", "Han, X.", NameMatch::initials},
                                 {"Xiaotian Han", "X. Han", NameMatch::initials},
                                 {"Xiaotian Han", "Han X", NameMatch::initials},
                                 {"Xiaotian Han", "Han XT", NameMatch::initials},
                                 {"Xiao-Tian Han", "Xiaotian Han", NameMatch::compatible},
                                 {"Xiao Tian Han", "Xiaotian Han", NameMatch::compatible},
                                 {"Jean-Pierre Dubois", "J.-P. Dubois", NameMatch::initials},
                                 {"J. Miller", "J. Miller", NameMatch::identical},
                                 {"J. Miller", "Miller, J.", NameMatch::initials},
                                 {"Ludwig van der Berg", "L. v. d. Berg", NameMatch::initials},
                                 {"Ludwig van der Berg", "Ludwig Berg", NameMatch::compatible},
                                 {"María García López", "María García", NameMatch::compatible},
                                 {"Wei \"Wendy\" Zhang", "Wendy Zhang", NameMatch::compatible},
                                 {"Miller", "Jane Miller", NameMatch::family_only},
                                 {"Jane Miller", "John Miller", NameMatch::incompatible},
                                 {"J. Miller", "K. Miller", NameMatch::incompatible},
                                 {"John A. Smith", "John B. Smith", NameMatch::incompatible},
                                 {"Jane Miller", "Jane Smith", NameMatch::incompatible},
                                 {"Xiaotian Han", "Y. Han", NameMatch::incompatible},
                                 {"王小明", "王小明", NameMatch::identical},
                                 {"王小明", "王小红", NameMatch::incompatible},
                                 {"", "Jane Miller", NameMatch::incompatible}};
  for (const Row& row : rows) {
    INFO(row.a << " / " << row.b);
    CHECK(same_person_name(row.a, row.b) == row.match);
    CHECK(same_person_name(row.b, row.a) == row.match);
  }
}
