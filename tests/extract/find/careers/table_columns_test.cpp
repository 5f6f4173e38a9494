#include "extract/find/careers/table_columns.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("columns: titles tell schools", "[table_columns]") {
  CHECK(is_school_column("Établissement"));
  CHECK(is_school_column("INSTITUUT"));
  CHECK_FALSE(is_school_column("Diploma"));
  CHECK_FALSE(is_school_column("Zeitraum"));
}

TEST_CASE("columns: below their titles the cells are what they say", "[table_columns]") {
  const Record record = extract_bytes(
      "Ada Example\n\nExperiencia laboral\n\n"
      "Fechas\tEmpresa\tCargo\tFunciones\n"
      "2019 – 2022\tTejidos Lund S.L.\tResponsable de calidad\tAuditorías ISO\n"
      "2014 – 2018\tLundker, Unidad de Hilado\tBecaria de investigación\tEnsayos de fatiga\n",
      "a.txt", {});
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "Tejidos Lund S.L.");
  CHECK(record.work[1].employer.value == "Lundker");
  CHECK(record.work[1].position.value == "Becaria de investigación");
}

TEST_CASE("columns: without a row of titles nothing changes", "[table_columns]") {
  const Record record = extract_bytes(
      "Ada Example\n\nExperiencia laboral\n\n"
      "2019 – 2022\tResponsable de calidad\tTejidos Lund S.L.\n"
      "2014 – 2018\tBecaria de investigación\tHilados Bergen S.A.\n",
      "a.txt", {});
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "Tejidos Lund S.L.");
  CHECK(record.work[1].position.value == "Becaria de investigación");
}
