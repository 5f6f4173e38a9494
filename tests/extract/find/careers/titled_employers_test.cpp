#include "extract/find/careers/titled_employers.hpp"

#include <string>
#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string parted(std::string_view title) {
  const auto cut = employer_in_title(title);
  if (!cut) return "";
  return std::string(title.substr(0, cut->title_end)) + " | " +
         std::string(title.substr(cut->employer_begin));
}

}  // namespace

TEST_CASE("titles: an employer behind a preposition") {
  CHECK(parted("Auxiliar administrativa en Gestoría Roble") ==
        "Auxiliar administrativa | Gestoría Roble");
  CHECK(parted("Aushilfe bei der Weberei Sommer") == "Aushilfe | Weberei Sommer");
  CHECK(parted("Stage bij Weverij De Linde") == "Stage | Weverij De Linde");
  CHECK(parted("Vendeuse chez Tissages Roux") == "Vendeuse | Tissages Roux");
  CHECK(parted("Tejedora en Roble y Pino, S.L.") == "Tejedora | Roble y Pino, S.L.");
}

TEST_CASE("titles: fields and posts behind a preposition stay") {
  for (const std::string_view title :
       {"Especialista en Recursos Humanos", "Licenciada en Derecho", "Ingénieur en Mécanique",
        "bei Sommer", "Berater bei komplexen Fragen", ""}) {
    CAPTURE(title);
    CHECK(parted(title).empty());
  }
}
