#include "extract/evidence/head_labels.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("labels before the values of a head") {
  struct Row {
    const char* line;
    Slot slot;
    const char* value;
  };
  const Row rows[] = {
      {"Position: Head Chef", Slot::title, " Head Chef"},
      {"学历：本科", Slot::degree, "本科"},
      {"Date (da – a)                     2009 – 2015", Slot::other, "2009 – 2015"},
      {"Nome del datore di lavoro         FARMACIA SANTA CROCE SNC", Slot::employer,
       "FARMACIA SANTA CROCE SNC"},
      {"Occupation or position held\tPharmacist", Slot::title, "Pharmacist"},
      {"Görev: Aşçı", Slot::title, " Aşçı"},
      {"Arbetsgivare: Norrvik Snickeri AB", Slot::employer, " Norrvik Snickeri AB"},
      {"雇用形態：契約社員", Slot::other, "契約社員"},
      {"전공: 화학", Slot::area, " 화학"},
      {"Nome dell'istituto:   LICEO CLASSICO", Slot::school, "   LICEO CLASSICO"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const std::string_view line = row.line;
    const auto label = find_head_label(line);
    REQUIRE(label.has_value());
    CHECK(label->slot == row.slot);
    CHECK(line.substr(label->size) == row.value);
  }
  for (const char* line : {"Head Chef: The Copper Heron", "Employer", "Employer of the year 2019",
                           "Kestrel Ridge University          Cleveland, OH", "Company   ", ""}) {
    CAPTURE(line);
    CHECK_FALSE(find_head_label(line).has_value());
  }
}
