#include "extract/find/careers/study_branches.hpp"

#include <string>
#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string parted(std::string_view degree) {
  const auto cut = branch_of_degree(degree);
  if (!cut) return "";
  return std::string(degree.substr(0, cut->degree_end)) + " | " +
         std::string(degree.substr(cut->field_begin));
}

std::string field_of(std::string_view text) {
  const std::size_t at = field_behind_study_word(text);
  return at == 0 ? "" : std::string(text.substr(at));
}

}  // namespace

TEST_CASE("degrees: what stands behind a word for a branch is the field") {
  CHECK(parted("Havo, profiel Natuur en Techniek") == "Havo | Natuur en Techniek");
  CHECK(parted("Bachillerato, modalidad: Artes") == "Bachillerato | Artes");
  CHECK(parted("Fachoberschule Fachrichtung Technik") == "Fachoberschule | Technik");
  CHECK(parted("Havo") == "");
  CHECK(parted("Profiel Natuur") == "");
  CHECK(parted("Havo, profielwerkstuk Natuur") == "");
}

TEST_CASE("degrees: the field behind a word for a study") {
  CHECK(field_of("Studium Maschinenkunde") == "Maschinenkunde");
  CHECK(field_of("Studium der Maschinenkunde") == "Maschinenkunde");
  CHECK(field_of("Carrera de Telares") == "Telares");
  CHECK(field_of("Studium") == "");
  CHECK(field_of("Fakultät für Studium und Lehre") == "");
}

TEST_CASE("degrees: trades of apprenticeships and fields behind short degrees") {
  const auto both = [](std::string_view text) -> std::string {
    auto cut = trade_of_apprenticeship(text);
    if (!cut) cut = field_behind_short_degree(text);
    if (!cut) return "";
    const auto part = [&](Span span) { return std::string(text.substr(span.begin, span.size())); };
    return part(cut->degree) + " | " + part(cut->field);
  };
  CHECK(both("Lehre als Tischler") == "Lehre | Tischler");
  CHECK(both("Ausbildung zur Köchin") == "Ausbildung | Köchin");
  CHECK(both("C.F.G.S. Telares y Tintes") == "C.F.G.S. | Telares y Tintes");
  CHECK(both("BTS Tissage") == "BTS | Tissage");
  CHECK(both("Promotion zum Dr. med.") == "");
  CHECK(both("MBO niveau 3") == "");
  CHECK(both("Lehrerin zur Aushilfe") == "");
}

TEST_CASE("grades in words, and behind words") {
  const auto grade = [](std::string_view line) -> std::string {
    const auto found = worded_grade(line);
    return found ? std::string(line.substr(found->begin, found->size())) : "";
  };
  CHECK(grade("Ausbildung zur Köchin (Abschlussnote: gut)") == "gut");
  CHECK(grade("Afgestudeerd met een 7,8.") == "7,8");
  CHECK(grade("Thema: Garne. Note: summa cum laude") == "summa cum laude");
  CHECK(grade("Facharbeiterbrief (Note „gut“)") == "gut");
  CHECK(grade("Matura mit gutem Erfolg") == "mit gutem Erfolg");
  CHECK(grade("Bachillerato. Matrícula de Honor") == "Matrícula de Honor");
  CHECK(grade("thèse soutenue, mention très honorable avec félicitations") ==
        "mention très honorable avec félicitations");
  CHECK(grade("Licence, mention Droit public") == "");
  CHECK(grade("Master mention mathématiques") == "");
  CHECK(grade("Note: gutachterlich") == "");
  CHECK(grade("met een team van 7") == "");
}

TEST_CASE("degrees: labels are none") {
  for (const std::string_view label : {"Abschluss", "Verwacht diploma", "diploma behaald"}) {
    CHECK(is_degree_label(label));
  }
  CHECK_FALSE(is_degree_label("Diploma de licenta"));
  CHECK_FALSE(is_degree_label("Gesellenbrief"));
}
