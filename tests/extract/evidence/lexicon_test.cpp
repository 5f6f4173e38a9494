// extract/evidence/lexicon: tables of hits and misses.
#include "extract/evidence/lexicon.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string words(std::string_view text, std::optional<Span> span) {
  return span ? std::string(text.substr(span->begin, span->size())) : "";
}

}  // namespace

TEST_CASE("places by kind") {
  struct Row {
    std::string text;
    PlaceKind kind;
  };
  const std::vector<Row> rows = {{"Lyon", PlaceKind::city},
                                 {"Palo Alto", PlaceKind::city},
                                 {"São Paulo", PlaceKind::region},
                                 {"Köln", PlaceKind::city},
                                 {"Aix-en-Provence", PlaceKind::city},
                                 {"Москва", PlaceKind::city},
                                 {"北京", PlaceKind::city},
                                 {"서울", PlaceKind::city},
                                 {"Île-de-France", PlaceKind::region},
                                 {"CA", PlaceKind::region},
                                 {"Baden-Württemberg", PlaceKind::region},
                                 {"75011 Paris", PlaceKind::city},
                                 {"Greater London", PlaceKind::city},
                                 {"Deutschland", PlaceKind::country},
                                 {"UK", PlaceKind::country},
                                 {"中国", PlaceKind::country},
                                 {"Remote", PlaceKind::remote},
                                 {"Россия", PlaceKind::country},
                                 {"ca", PlaceKind::none},
                                 {"Software", PlaceKind::none},
                                 {"Engineer", PlaceKind::none},
                                 {"Team", PlaceKind::none},
                                 {"University", PlaceKind::none},
                                 {"", PlaceKind::none},
                                 {"2019", PlaceKind::none},
                                 {"of", PlaceKind::none}};
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(place_kind(row.text) == row.kind);
  }
}

TEST_CASE("the place at the end of a head") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Palo Alto Networks, CA", "CA"},
      {"Example Bank, Frankfurt am Main, Germany", "Frankfurt am Main, Germany"},
      {"Example (Paris)", "Paris"},
      {"Example GmbH - Berlin", "Berlin"},
      {"Example | Porto, Portugal", "Porto, Portugal"},
      {"Example, Inc.", ""},
      {"Berlin", ""},
      {"Engineer, Platform Team", ""}};
  for (const auto& [text, place] : rows) {
    INFO(text);
    CHECK(words(text, place_at_end(text)) == place);
  }
}

TEST_CASE("a place is told from an organisation") {
  for (const std::string text :
       {"Palo Alto, CA", "Lyon (France)", "Remote / Berlin", "Bergen, Norway", "London, UK"}) {
    INFO(text);
    CHECK(place_score(text) > 0);
  }
  for (const std::string text : {"Example Works", "Senior Engineer", "Department of Physics", ""}) {
    INFO(text);
    CHECK(place_score(text) < 0);
  }
}

TEST_CASE("degrees") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"B.Sc. in Physics", "B.Sc."},
      {"BSc (Hons) Computing", "BSc (Hons)"},
      {"Bachelor of Science (B.Sc.), Chemistry", "Bachelor of Science (B.Sc.)"},
      {"Master of Business Administration", "Master of Business Administration"},
      {"M.S./Ph.D. in Statistics", "M.S./Ph.D."},
      {"MS Computer Science", "MS"},
      {"Ph.D. candidate, Biology", "Ph.D. candidate"},
      {"Diplom-Ingenieur Maschinenbau", "Diplom-Ingenieur"},
      {"Dipl.-Ing. Elektrotechnik", "Dipl.-Ing."},
      {"Licence de mathématiques", "Licence"},
      {"Laurea magistrale in Fisica", "Laurea magistrale in"},
      {"Бакалавр, прикладная математика", "Бакалавр"},
      {"计算机科学 硕士", "硕士"},
      {"컴퓨터공학 학사", "학사"},
      {"Abitur", "Abitur"},
      {"Bachelor of Computing (Honours)", "Bachelor of Computing (Honours)"},
      {"Filosofie kandidatexamen, historia", "Filosofie kandidatexamen"},
      {"Tezli Yüksek Lisans, İşletme", "Tezli Yüksek Lisans"},
      {"к.т.н., радиофизика", "к.т.н."},
      {"Graduaat in de orthopedagogie", "Graduaat in de"},
      {"机电 中专", "中专"},
      {"Technik sprzedaje maszyny", ""},
      {"Tell me more", ""},
      {"as a team", ""},
      {"Worked with ms sql", ""},
      {"Dec 2019", ""},
      {"be bold", ""}};
  for (const auto& [text, degree] : rows) {
    INFO(text);
    CHECK(words(text, find_degree(text)) == degree);
  }
}

TEST_CASE("schools, legal forms and units") {
  CHECK(school_score("University of Example") > 0);
  CHECK(school_score("École polytechnique") > 0);
  CHECK(school_score("Musterhochschule Bremen") > 0);
  CHECK(school_score("东湖大学") > 0);
  CHECK(school_score("MIT") > 0);
  CHECK(school_score("mit") < 0);
  CHECK(school_score("Example GmbH") < 0);
  CHECK(school_score("Kollegen beraten") < 0);
  const std::vector<std::pair<std::string, std::string>> forms = {
      {"Example GmbH", "GmbH"},
      {"Example, Inc.", "Inc."},
      {"Esempio S.p.A.", "S.p.A."},
      {"例子有限公司", "有限公司"},
      {"ООО Пример", "ООО"},
      {"Example", ""},
      {"as an example", ""},
      {"Co-founder", ""},
      {"Stichting Voorbeeld", "Stichting"},
      {"Exempel Aktiebolag", "Aktiebolag"},
      {"Przykład sp. z o.o. sp.k.", "sp. z o.o. sp.k."},
      {"医療法人あおば会", "医療法人"}};
  for (const auto& [text, form] : forms) {
    INFO(text);
    CHECK(words(text, find_legal_form(text)) == form);
  }
  CHECK(find_unit_word("Department of Physics"));
  CHECK(find_unit_word("Lehrstuhl für Optik"));
  CHECK(find_unit_word("Entwicklungsabteilung"));
  CHECK_FALSE(find_unit_word("Example Works"));
}

TEST_CASE("titles") {
  for (const std::string text :
       {"Senior Software Engineer", "Chef de projet", "Pflegefachkraft", "软件工程师",
        "Научный сотрудник", "Werkstudent", "Research Assistant", "Jefe de cocina", "Timmerman",
        "Undersköterska", "Pielęgniarka", "Muhasebeci", "看護師", "간호사", "护师"}) {
    INFO(text);
    CHECK(title_score(text) > 0);
  }
  for (const std::string text : {"Example University", "Kubernetes, Docker", "Paris, France",
                                 "Responsible for the build of the new plant in the north"}) {
    INFO(text);
    CHECK(title_score(text) < 0);
  }
}

TEST_CASE("names of people are ranked") {
  CHECK(given_name_rank("Robert") == 2);
  CHECK(family_name_rank("Smith") == 2);
  CHECK(given_name_rank("Zxqwv") == 0);
  CHECK(family_name_rank("engineer") == 0);
}

TEST_CASE("hashes of words are those of the words") {
  const auto text = GENERATE(as<std::string_view>{}, "", "Data Engineer, O'Hara & Sons (2019)",
                             "École d’ingénieurs — 東京大学, naïve's Äpfel");
  std::vector<std::uint64_t> hashes;
  for (const auto& word : lexicon::split_words(text)) {
    CHECK(word.hash == lexicon::hash_of(word.folded));
    hashes.push_back(word.hash);
  }
  CHECK(lexicon::word_hashes(text) == hashes);
}
