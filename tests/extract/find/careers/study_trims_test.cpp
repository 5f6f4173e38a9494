#include "extract/find/careers/study_trims.hpp"

#include <string>
#include <string_view>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

namespace vitagraph {
namespace {

std::string within(std::string_view text, Span span) {
  return std::string(text.substr(span.begin, span.size()));
}

struct Row {
  std::string_view printed;
  std::string_view kept;
};

TEST_CASE("a degree sheds its label and what led on to the field", "[study_trims]") {
  const Row rows[] = {
      {"Umschulung zur", "Umschulung"},
      {"Lehre als", "Lehre"},
      {"Abschluss als Dipl.-Ing. (FH)", "Dipl.-Ing. (FH)"},
      {"Abschluss: Gesellenbrief", "Gesellenbrief"},
      {"Licence en", "Licence"},
      {"Grado en", "Grado"},
      {"Bachelor of Arts", "Bachelor of Arts"},
      {"Meisterbrief", "Meisterbrief"},
      {"Abschluss der 10. Klasse", "Abschluss der 10. Klasse"},
      {"Promotion zum Dr. rer. pol.", "Promotion zum Dr. rer. pol."},
      {"Bac A", "Bac A"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.printed);
    CHECK(within(row.printed, bare_degree(row.printed)) == row.kept);
  }
}

TEST_CASE("a field sheds the preposition before it", "[study_trims]") {
  const Row rows[] = {{"d’histoire", "histoire"},
                      {"d'anglais", "anglais"},
                      {"en informatique", "informatique"},
                      {"Informatique", "Informatique"},
                      {"Enseignement", "Enseignement"},
                      {"Opleiding Kraamverzorgende", "Kraamverzorgende"},
                      {"Studium der Rechte", "Rechte"},
                      {"Studienrat", "Studienrat"},
                      {"Gestión de tejidos.", "Gestión de tejidos"},
                      {"Textile Eng.", "Textile Eng."},
                      {"Innere Medizin", "Innere Medizin"}};
  for (const Row& row : rows) {
    CAPTURE(row.printed);
    CHECK(within(row.printed, bare_field(row.printed)) == row.kept);
  }
}

TEST_CASE("the field stands behind a degree of capitals", "[study_trims]") {
  const auto both = field_behind_capitals("BP Boulanger");
  REQUIRE(both);
  CHECK(within("BP Boulanger", both->degree) == "BP");
  CHECK(within("BP Boulanger", both->field) == "Boulanger");
  const std::string_view trade = "CFC d'employée de commerce";
  const auto swiss = field_behind_capitals(trade);
  REQUIRE(swiss);
  CHECK(within(trade, swiss->field) == "employée de commerce");
  for (const std::string_view none : {"du droit", "Bac S", "BP", "DU (2019)", "Baccalauréat ES"}) {
    CAPTURE(none);
    CHECK_FALSE(field_behind_capitals(none));
  }
}

TEST_CASE("a bracket holds the degree", "[study_trims]") {
  const std::string_view line = "Kok, Loom College Breda (mbo niveau 3) - diploma";
  const auto found = degree_in_brackets(line);
  REQUIRE(found);
  CHECK(within(line, *found) == "mbo niveau 3");
  CHECK_FALSE(degree_in_brackets("Kok, Loom College (Breda)"));
  CHECK_FALSE(degree_in_brackets("Kok (mbo niveau 3, niet afgerond)"));
}

TEST_CASE("the degree stands in brackets behind its field", "[study_trims]") {
  const std::string_view text = "Soziale Arbeit (Bachelor of Arts)";
  const auto both = degree_behind_field(text);
  REQUIRE(both);
  CHECK(within(text, both->field) == "Soziale Arbeit");
  CHECK(within(text, both->degree) == "Bachelor of Arts");
  for (const std::string_view none :
       {"Bachelor of Computing (Honours)", "Diplom (FH)", "Soziale Arbeit (Teilzeit)",
        "Master (M.Sc.)", "Soziale Arbeit"}) {
    CAPTURE(none);
    CHECK_FALSE(degree_behind_field(none));
  }
}

TEST_CASE("an adjective belongs to some degrees", "[study_trims]") {
  const auto study = [](const std::string& line) {
    const Record record =
        extract_bytes("Ada Example\n\nFormación académica\n\n" + line + "\n", "a.txt", {});
    REQUIRE(record.education.size() == 1);
    return record.education[0].study_type.value + " | " + record.education[0].area.value;
  };
  CHECK(study("2004 – 2006\tBachillerato Tecnológico, IES Lund, Eibar") ==
        "Bachillerato Tecnológico | ");
  CHECK(study("2004 – 2009\tIngeniero Agrónomo, Universidad de Bergen") == "Ingeniero Agrónomo | ");
  CHECK(study("2004 – 2009\tIngeniería en Sistemas, Universidad de Bergen") ==
        "Ingeniería | Sistemas");
}

}  // namespace
}  // namespace vitagraph
