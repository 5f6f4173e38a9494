#include "extract/find/careers/town_behind.hpp"

#include <string>
#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string parted(std::string_view name) {
  const auto town = town_behind(name);
  if (!town) return "";
  return std::string(name.substr(0, town->name_end)) + " | " +
         std::string(name.substr(town->town_begin, town->town_end - town->town_begin));
}

}  // namespace

TEST_CASE("employers: the town behind a preposition is the place") {
  CHECK(parted("Weberei Sommer gGmbH in Bremen") == "Weberei Sommer gGmbH | Bremen");
  CHECK(parted("Tejidos Roca S.L. en Valencia") == "Tejidos Roca S.L. | Valencia");
  CHECK(parted("Weberei Sommer GmbH in Kleinwiesenbach") ==
        "Weberei Sommer GmbH | Kleinwiesenbach");
  CHECK(parted("Kliniek De Linde te Zwolle") == "Kliniek De Linde | Zwolle");
  CHECK(parted("Weberei Sommer GmbH. Bremen.") == "Weberei Sommer GmbH | Bremen");
  CHECK(parted("Tejidos Roca S.A. Valencia") == "Tejidos Roca S.A. | Valencia");
  CHECK(parted("Weberei Sommer. Bremen.") == "Weberei Sommer | Bremen");
}

TEST_CASE("employers: names that are whole only with their town, and what is no town") {
  for (const std::string_view name :
       {"Washington University in St. Louis", "Universitetet i Oslo", "Gemeente Delft en Leiden",
        "Film Centre in Bergen", "Praktijk te Huur", "Klinik St. Bremen", "Univ. Bremen",
        "Weberei Sommer. Garne.", "Praia Mar à Vista", "Haus in der Sonne", "Weaving in Lisp",
        "Bank in 3D", "Bremen", ""}) {
    CAPTURE(name);
    CHECK(parted(name) == "");
  }
}
