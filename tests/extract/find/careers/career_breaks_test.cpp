#include "extract/find/careers/career_breaks.hpp"

#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("times without work are told by their names") {
  for (const std::string_view title :
       {"Elternzeit", "Elternzeit (2 Kinder)", "arbeitsuchend", "Arbeitssuche", "Ouderschapsverlof",
        "Congé parental", "Excedencia por cuidado de hijos", "Föräldraledig", "Career break",
        "Full-time carer for family member", "Home with children", "Laid off / looking for work",
        "Maternity leave"}) {
    CAPTURE(title);
    CHECK(is_career_break(title));
  }
  for (const std::string_view title :
       {"Elternberaterin", "Hausfrauenbund", "Leiterin der Elternzeitstelle", "Weltreisender", "",
        "Maternity leave cover", "Travelling salesman", "Home manager", "Carer",
        "Traveller liaison"}) {
    CAPTURE(title);
    CHECK_FALSE(is_career_break(title));
  }
}

TEST_CASE("services to the state and apprenticeships are told by whole words") {
  CHECK(is_national_service("Zivildienst"));
  CHECK(is_national_service("SERVICIO MILITAR"));
  CHECK_FALSE(is_national_service("Zivildienst und Praktika"));
  CHECK(tells_apprenticeship("Ausbildung zum Koch"));
  CHECK(tells_apprenticeship("Lehre"));
  CHECK_FALSE(tells_apprenticeship("Lehrerin"));
  CHECK_FALSE(tells_apprenticeship("Ausbildungsleiter"));
}
