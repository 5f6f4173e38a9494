#include "extract/find/basics.hpp"

#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr const char* rest =
    "\n\nWORK EXPERIENCE\n\nBaker, Corner Bread, Leeds  2015 - 2019\n- Baked bread at night\n"
    "- Kept the ovens\n\nEDUCATION\n\nDiploma in Baking, Leeds City College  2012 - 2014\n";

/// The name found where the lines at the places given are printed large.
std::string name_of_pages(const std::string& head, const std::vector<std::size_t>& large) {
  Document document = read_document(head + rest, "a.txt", {});
  for (Line& line : document.lines) line.font_size = 10;
  for (const std::size_t i : large) document.lines[i].font_size = 24;
  return extract(document, {}).basics.name.value;
}

}  // namespace

TEST_CASE("a name may share its line with an address or a telephone number") {
  const auto name = [](const std::string& head) {
    return extract_bytes(head + rest, "a.txt", {}).basics.name.value;
  };
  CHECK(name("Maren Holt maren.holt@example.org") == "Maren Holt");
  CHECK(name("12 Mill Lane\nLeeds\nMaren Holt +44 20 7946 0991\nmaren@example.org") ==
        "Maren Holt");
}

TEST_CASE("titles before and letters behind are no part of a name, nor its second print") {
  const auto name = [](const std::string& head) {
    return extract_bytes(head + rest, "a.txt", {}).basics.name.value;
  };
  CHECK(name("Maren Holt MBBS FRCP\nmaren@example.org") == "Maren Holt");
  CHECK(name("Dr hab. Maren Holt\nmaren@example.org") == "Maren Holt");
  CHECK(name("Lic. Maren Holt\nmaren@example.org") == "Maren Holt");
  CHECK(name("Maren Holt\nMaren Holt\nmaren@example.org") == "Maren Holt");
}

TEST_CASE("an e-mail address that a narrow column breaks") {
  const auto email = [](const std::string& head) {
    const Record record = extract_bytes("Maren Holt\n" + head + rest, "a.txt", {});
    return record.basics.emails.size() == 1 ? record.basics.emails[0].value : "";
  };
  CHECK(email("maren@exam\nple.org") == "maren@example.org");
  CHECK(email("E-mail: m.holt@example.\ncom") == "m.holt@example.com");
  CHECK(email("m.holt@bread.exam\nE-Mail\nple.org") == "m.holt@bread.example.org");
  CHECK(email("m.holt@example.co\nm\nLeeds") == "m.holt@example.com");
  CHECK(email("maren@\nexample.org") == "maren@example.org");

  CHECK(email("maren@example.org\nLeeds") == "maren@example.org");
  CHECK(email("maren@example.org\nbread.org") == "maren@example.org");
  CHECK(email("maren@example.de\nat") == "maren@example.de");
}

TEST_CASE("a name in large print may run over lines") {
  CHECK(name_of_pages("MAREN\nHOLT", {0, 1}) == "MAREN HOLT");
  CHECK(name_of_pages("Maren\nHolt\nJiménez", {0, 1, 2}) == "Maren Holt Jiménez");
  CHECK(name_of_pages("Maren Holt-\nLeclerc | Baker", {0, 1}) == "Maren Holt-Leclerc");
  CHECK(name_of_pages("Maren Leich-\ntenberger", {0, 1}) == "Maren Leichtenberger");
  CHECK(name_of_pages("Maren Holt\nMaster Baker", {0}) == "Maren Holt");
  CHECK(name_of_pages("Maren Holt\nCURRICULUM VITAE", {0, 1}) == "Maren Holt");
}

TEST_CASE("large print names the person below other things") {
  const std::string side =
      "Skills\nBread\nOvens\nNight work\nCakes\nHygiene\nLanguages\nEnglish\nFrench\nWelsh\n"
      "Interests\nHill walking\nChess\nMaren Holt\nBaker\n";
  CHECK(name_of_pages(side, {13}) == "Maren Holt");
}

TEST_CASE("a form prints the parts of a name in rows of their own") {
  const auto name = [](const std::string& head) {
    return extract_bytes(head + rest, "a.txt", {}).basics.name.value;
  };
  CHECK(name("Nom : HOLTZ\nPrénom : Maren Eva\nmaren@example.org") == "Maren Eva HOLTZ");
  CHECK(name("Name: Holt   Vorname: Maren\nmaren@example.org") == "Maren Holt");
  CHECK(name("Surname(s):  Holt\nFirst name(s):  Maren\nmaren@example.org") == "Maren Holt");
  CHECK(name("Apellidos: Holt Prado\nNombre: Maren\nmaren@example.org") == "Maren Holt Prado");
  CHECK(name("Name: Maren Holt\nSurname of the mother: Berg\nmaren@example.org") == "Maren Holt");
  CHECK(name("Nom : Maren Holt\nAdresse : 3 quai des Pins\nmaren@example.org") == "Maren Holt");
}
