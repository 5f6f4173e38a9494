#include "graph/normalize/organization_name.hpp"

#include "graph/normalize/legal_form.hpp"
#include "graph/normalize/organization_aliases.hpp"
#include "graph/normalize/words.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("legal forms come off the end, never the whole name") {
  const struct {
    const char* name;
    const char* rest;
    const char* klass;
  } rows[] = {
      {"acme inc", "acme", "inc"},
      {"acme corporation", "acme", "inc"},
      {"acme gmbh co kg", "acme", "kg"},
      {"acme pvt ltd", "acme", "ltd"},
      {"acme", "acme", ""},
      {"inc", "inc", ""},
      {"ooo acme", "ooo acme", ""},
      {"ооо ромашка", "ромашка", "gmbh"},
      {"株式会社例", "例", "ag"},
      {"例有限公司", "例", "gmbh"},
      {"agile works", "agile works", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    std::vector<std::string> words = words_of(row.name);
    CHECK(strip_legal_form(words) == row.klass);
    CHECK(join(words, " ") == row.rest);
  }
}

TEST_CASE("what remains of an organisation's name") {
  const struct {
    const char* name;
    const char* location;
    const char* key;
  } rows[] = {
      {"l’École d’Exemple", "", "ecole dexemple"},
      {"L’Exemple", "", "lexemple"},
      {"The Acme Company, Inc.", "", "acme"},
      {"Univ. of Exampleton", "", "university exampleton"},
      {"Universität Beispielstadt", "", "university beispielstadt"},
      {"University of Exampleton, Northville", "Northville, USA",
       "university exampleton northville"},
      {"Acme, Northville", "Northville, USA", "acme"},
      {"Acme (Berlin)", "", "acme"},
      {"Example Institute (EI)", "", "example institute"},
      {"Acme, Germany", "", "acme"},
      {"AT&T", "", "att"},
      {"Smith & Wesson Co.", "", "smith wesson"},
      {"(Acme)", "", "acme"},
      {"The", "", "the"},
      {"", "", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(parse_organization(row.name, row.location).key() == row.key);
  }
}

TEST_CASE("acronyms, forms and schools are recognised") {
  CHECK(parse_organization("Example Institute (EI)").acronyms == std::vector<std::string>{"ei"});
  CHECK(parse_organization("Acme (Berlin)").acronyms.empty());
  CHECK(parse_organization("MIT").looks_like_acronym);
  CHECK(parse_organization("M.I.T.").looks_like_acronym);
  CHECK_FALSE(parse_organization("Mit").looks_like_acronym);
  CHECK(parse_organization("Lycée Exemple").looks_like_school);
  CHECK(parse_organization("Beispiel Gymnasium").looks_like_school);
  CHECK(parse_organization("例大学").looks_like_school);
  CHECK_FALSE(parse_organization("Acme GmbH").looks_like_school);
  CHECK(parse_organization("Acme GmbH").legal_form == "gmbh");
}

TEST_CASE("a unit's printed name says whose it is, where it does") {
  CHECK(organization_of_unit("School of Law, Example University") == "Example University");
  CHECK(organization_of_unit("Department of Biology, Example College") == "Example College");
  CHECK(organization_of_unit("Example University, Northville").empty());
  CHECK(organization_of_unit("Acme, Inc.").empty());
  CHECK(split_at_dash("Acme - Search").tail == "Search");
  CHECK(split_at_dash("Hewlett-Packard").head.empty());
}

TEST_CASE("every row of the table of known organisations is sound") {
  std::size_t names = 0;
  for (const auto table : {known_companies(), known_schools()}) {
    for (const KnownOrganization& row : table) {
      CAPTURE(std::string(row.name));
      ++names;
      CHECK(row.country.size() == 2);
      CHECK((row.renamed_year == 0) == row.renamed_to.empty());
      const auto matches = find_known_organization(parse_organization(row.name).key());
      CHECK_FALSE(matches.empty());
    }
  }
  CHECK(names >= 400);
  CHECK(find_known_organization("no such organisation").empty());
}

TEST_CASE("no chain of parents or renamings runs in a circle") {
  for (KnownIndex i = 0; i < known_companies().size() + known_schools().size(); ++i) {
    for (const auto next : {known_parent, known_successor}) {
      int steps = 0;
      for (KnownIndex up = next(i); up != kUnknownOrganization && steps < 20; up = next(up))
        ++steps;
      CHECK(steps < 20);
    }
  }
}
