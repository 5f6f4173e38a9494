#include "extract/find/careers/title_units.hpp"

#include <string>
#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string parted(std::string_view title) {
  const auto cut = unit_in_title(title);
  if (!cut) return "";
  return std::string(title.substr(0, cut->title_end)) + " | " +
         std::string(title.substr(cut->unit_begin));
}

}  // namespace

TEST_CASE("titles: a department without a mark before it") {
  CHECK(parted("Verpleegkundige afdeling cardiologie") == "Verpleegkundige | afdeling cardiologie");
  CHECK(parted("Sachbearbeiter Abteilung Einkauf") == "Sachbearbeiter | Abteilung Einkauf");
}

TEST_CASE("titles: a department that somebody leads belongs to the title") {
  for (const std::string_view title :
       {"Leiter Abteilung Einkauf", "Hoofd afdeling inkoop", "Krankenpfleger in der Abteilung Drei",
        "Abteilung Einkauf", "Sachbearbeiter"}) {
    CAPTURE(title);
    CHECK(parted(title) == "");
  }
}
