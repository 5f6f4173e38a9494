#include "graph/normalize/person_key.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("one name is a part of the other") {
  const struct {
    const char* a;
    const char* b;
    bool is_part;
  } rows[] = {
      {"Maria Garcia", "Maria Garcia Lopez", true}, {"Ada Q.", "Ada Q. Stone", true},
      {"Ana Maria Quill", "Maria Quill", true},     {"AdaQuill", "Ada Quill", true},
      {"A. Quill", "A. Quill B. Stone", false},     {"Ada Quill", "Ben Ada Stone", false},
      {"Quill", "Ada Quill Stone", false},          {"Ada Q.", "Ben Ada Q. Stone", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK((compare_names(parse_person(row.a), parse_person(row.b)) == KeyMatch::part) ==
          row.is_part);
  }
}

TEST_CASE("names come apart in given and family names") {
  const struct {
    const char* name;
    const char* given;
    const char* family;
  } rows[] = {
      {"Ada Quill", "ada", "quill"},
      {"Quill, Ada", "ada", "quill"},
      {"QUILL Ada", "ada", "quill"},
      {"Ada QUILL", "ada", "quill"},
      {"Dr. Ada Quill, PhD", "ada", "quill"},
      {"Quill AB", "ab", "quill"},
      {"A. B. Quill", "ab", "quill"},
      {"Ludwig van der Berg", "ludwig", "vanderberg"},
      {"Jean-Pierre Quill", "jeanpierre", "quill"},
      {"Shaun O'Quill", "shaun", "oquill"},
      {"Wei LI", "wei", "li"},
      {"Jack MA", "jack", "ma"},
      {"MA, Jack", "jack", "ma"},
      {"Dr. Quill", "", "quill"},
      {"Ada Quill MBA", "ada", "quill"},
      {"王小明", "", "王小明"},
      {"Madonna", "", "madonna"},
      {"", "", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const PersonKey name = parse_person(row.name);
    CHECK(name.given_text() == row.given);
    CHECK(name.family_text() == row.family);
  }
  CHECK(parse_person("Ada Quill Jr.").suffix == "jr");
  CHECK(parse_person("Quill, Ada, Jr.").family_text() == "quill");
}

TEST_CASE("how two names fit") {
  const struct {
    const char* a;
    const char* b;
    KeyMatch match;
  } rows[] = {
      {"Ada Quill", "ADA QUILL", KeyMatch::full},
      {"Ada Quill", "Ada B. Quill", KeyMatch::full},
      {"Xiao Tian Han", "Xiaotian Han", KeyMatch::full},
      {"Ada Quill", "A. Quill", KeyMatch::abbreviated},
      {"Ada Quill", "B. Quill", KeyMatch::different},
      {"Ada C. Quill", "Ada B. Quill", KeyMatch::different},
      {"Wang Wei", "Wei Wang", KeyMatch::swapped},
      {"Bob Quill", "Robert Quill", KeyMatch::nickname},
      {"Jane Smith", "Joan Smith", KeyMatch::different},
      {"Michael Brown", "Michelle Brown", KeyMatch::different},
      {"John Smith", "John Smith Jr.", KeyMatch::different},
      {"Maria Garcia", "Maria Garcia Lopez", KeyMatch::part},
      {"Ada Quill", "", KeyMatch::different},
      {"王小明", "王小明", KeyMatch::full},
      {"王小明", "王大明", KeyMatch::different},
  };
  for (const auto& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(compare_names(parse_person(row.a), parse_person(row.b)) == row.match);
    CHECK(compare_names(parse_person(row.b), parse_person(row.a)) == row.match);
  }
}

TEST_CASE("common names are known") {
  CHECK(is_common_name(parse_person("Wei Wang")));
  CHECK(is_common_name(parse_person("Wang Wei")));
  CHECK(is_common_name(parse_person("John Smith")));
  CHECK_FALSE(is_common_name(parse_person("Xenia Smith")));
  CHECK_FALSE(is_common_name(parse_person("John Quillfeather")));
}
