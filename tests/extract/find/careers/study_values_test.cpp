#include "extract/find/careers/study_values.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string with_tail(std::string_view school, std::string_view rest) {
  return std::string(school) + std::string(rest.substr(0, school_tail(school, rest)));
}

std::string school_of(std::string_view text) {
  const Span span = school_within(text);
  return std::string(text.substr(span.begin, span.size()));
}

std::string both(std::string_view text, const std::optional<DegreeAndField>& found) {
  if (!found) return "none";
  return std::string(text.substr(found->degree.begin, found->degree.size())) + "|" +
         std::string(text.substr(found->field.begin, found->field.size()));
}

std::string field_of(std::string_view text) {
  const Span span = field_value(text);
  return std::string(text.substr(span.begin, span.size()));
}

}  // namespace

TEST_CASE("a place or an acronym behind a school's name belongs to it") {
  CHECK(with_tail("University of Illinois", " at Chicago, IL") ==
        "University of Illinois at Chicago");
  CHECK(with_tail("Universitetet", " i Bergen 2011") == "Universitetet i Bergen");
  CHECK(with_tail("Universitetet", " i Vever 2011") == "Universitetet");
  CHECK(with_tail("Universitetet", " i Bergen, 2011") == "Universitetet i Bergen");
  CHECK(with_tail("University of California", ", Davis (2014)") ==
        "University of California, Davis");
  CHECK(with_tail("Harbour University", ", Boston") == "Harbour University");
  CHECK(with_tail("Université du Quai", " (Quai XI), Paris") == "Université du Quai (Quai XI)");
  CHECK(with_tail("Harbour College", " (Autonomous)") == "Harbour College (Autonomous)");
  CHECK(with_tail("Harbour University", " (in progress)") == "Harbour University");
  CHECK(with_tail("Harbour University", " (HBU)") == "Harbour University (HBU)");
  CHECK(with_tail("Harbour University", " (Seaward)") == "Harbour University");
  CHECK(with_tail("Harbour University", " (Boston, MA)") == "Harbour University");
  CHECK(with_tail("Harbour University", " (Germany)") == "Harbour University");
  CHECK(with_tail("Harbour University", " (GPA 3.9)") == "Harbour University");
  CHECK(with_tail("Loom Works", " (Autonomous)") == "Loom Works");
}

TEST_CASE("faculties are no part of the school") {
  CHECK(school_of("Facultad de Telares Universidad Costera") == "Universidad Costera");
  CHECK(school_of("Facultad de Telares, Universidad Costera") == "Universidad Costera");
  CHECK(school_of("Faculdade de Teares da Universidade Costeira") ==
        "Faculdade de Teares da Universidade Costeira");
  CHECK(school_of("Harbour University, School of Weaving") == "Harbour University");
  CHECK(school_of("Institute of Looms, University of Malta") ==
        "Institute of Looms, University of Malta");
  CHECK(school_of("Liman Üniversitesi Hukuk Fakültesi") == "Liman Üniversitesi");
  CHECK(school_of("海港大学纺织学院") == "海港大学");
  CHECK(school_of("海港大学附属学院") == "海港大学附属学院");
  CHECK(school_of("海港大学大学院織物研究科") == "海港大学大学院");
  CHECK(school_of("海港大学大学院") == "海港大学大学院");
  CHECK(school_of("항구대학교 섬유공학과") == "항구대학교");
  CHECK(school_of("항구대학교 대학원") == "항구대학교 대학원");
}

TEST_CASE("a degree and its field in one value are two") {
  const auto front = [](std::string_view text) { return both(text, degree_and_field(text)); };
  CHECK(front("Inżynier na kierunku tkactwo") == "Inżynier|tkactwo");
  CHECK(front("DEUG de tissage") == "DEUG|tissage");
  CHECK(front("Diplôme d'ingénieur") == "none");
  CHECK(front("Master of Science") == "none");
  const auto back = [](std::string_view text) { return both(text, field_and_degree(text)); };
  CHECK(back("섬유공학 석사") == "석사|섬유공학");
  CHECK(back("석사") == "none");
}

TEST_CASE("how a study went is no part of its field") {
  CHECK(field_of("Weaving (in progress)") == "Weaving");
  CHECK(field_of("Weaving with honors") == "Weaving");
  CHECK(field_of("Weaving, minor in Dyeing") == "Weaving, minor in Dyeing");
  CHECK(field_of("Weaving (Hand Looms)") == "Weaving (Hand Looms)");
  CHECK(is_no_degree("Dropped out"));
  CHECK_FALSE(is_no_degree("Bachelor"));
  CHECK(is_student("Étudiante"));
  CHECK_FALSE(is_student("PhD student"));
}

TEST_CASE("minors and second subjects belong to the field") {
  const auto tail = [](std::string_view rest) { return rest.substr(0, field_tail(rest)); };
  CHECK(tail(", minor in Dyeing, 2014") == ", minor in Dyeing");
  CHECK(tail(" (minor: Dyeing) 2014") == " (minor: Dyeing)");
  CHECK(tail(" and Dyeing, Harbour University") == " and Dyeing");
  CHECK(tail(" and Harbour University").empty());
  CHECK(tail(", Harbour").empty());
}

TEST_CASE("a grade at the end of a degree or a field") {
  const auto grade = [](std::string_view text) {
    const auto found = value_and_grade(text);
    return found ? std::string(text.substr(found->grade.begin, found->grade.size())) : "none";
  };
  CHECK(grade("A-levels (AAB)") == "AAB");
  CHECK(grade("Weaving, First") == "First");
  CHECK(grade("Weaving with distinction") == "with distinction");
  CHECK(grade("BSc (2:1)") == "2:1");
  CHECK(grade("BSc (Hons)") == "none");
  CHECK(grade("Bachelor of Arts with Honours") == "none");
  CHECK(grade("Exchange (DAAD)") == "none");
  CHECK(is_no_grade("180 ECTS"));
  CHECK(is_no_grade("part-time"));
  CHECK_FALSE(is_no_grade("3.9/4"));
}
