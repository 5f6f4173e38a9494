#include "extract/find/careers/lone_grades.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string grade_in(std::string_view line) {
  const auto grade = lone_grade(line);
  return grade ? std::string(line.substr(grade->begin, grade->size())) : "";
}

}  // namespace

TEST_CASE("grades between marks") {
  CHECK(grade_in("B.Tech. Botany (2nd class upper), Example University") == "2nd class upper");
  CHECK(grade_in("M.Sc. Botany | Example University | Merit") == "Merit");
  CHECK(grade_in("School of Example, KCSE, A-") == "A-");
  CHECK(grade_in("Licenciatura em Botânica, 16 valores") == "16 valores");
  CHECK(grade_in("Botany, University of Example, 2012, 17,5/20") == "17,5/20");
  CHECK(grade_in("Abitur, 1989\t91.4%") == "91.4%");
  CHECK(grade_in("Лицей № 1, золотая медаль, 2014") == "золотая медаль");
  CHECK(grade_in("Example Academy · 2015 · Distinción máxima") == "Distinción máxima");
}

TEST_CASE("what stands between marks and is no grade") {
  CHECK(grade_in("B.A. Botany, Merit College, 2012").empty());
  CHECK(grade_in("First Church School, 2012").empty());
  CHECK(grade_in("Example University, 09/10 - 06/12").empty());
  CHECK(grade_in("Thesis on the first class of vessels").empty());
  CHECK(grade_in("ranked 3/112, top 5%").empty());
  CHECK(grade_in("180 credits, 4 years").empty());
  CHECK(grade_in("").empty());
}
