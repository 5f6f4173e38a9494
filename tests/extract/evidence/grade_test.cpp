#include "extract/evidence/grade.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("what is a grade") {
  for (const char* text : {"GPA 3.8/4.0", "Note: 1,3", "First Class Honours", "cum laude", "2:1",
                           "110/110 e lode", "mention très bien", "学分绩点 3.6", "학점 3.9/4.5"}) {
    CAPTURE(text);
    CHECK(is_grade(text));
  }
  for (const char* text :
       {"Bachelor of Science", "2012 - 2016", "Kestrel Ridge University", "Cloud Notes", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_grade(text));
  }
}

TEST_CASE("a grade without its label") {
  struct Row {
    const char* text;
    const char* value;
  };
  const Row rows[] = {
      {"GPA: 3.8/4.0", "3.8/4.0"},      {"GPA 3.95", "3.95"},
      {"Cumulative GPA of 3.7", "3.7"}, {"Note 2,0", "2,0"},
      {"Nota media: 8,1", "8,1"},       {"학점 3.9/4.5", "3.9/4.5"},
      {"GPA：3.8/4.0", "3.8/4.0"},      {"средний балл 4,8", "4,8"},
      {"cum laude", "cum laude"},       {"Note sehr gut", "Note sehr gut"},
      {"3.9 GPA", "3.9 GPA"},           {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::string_view text = row.text;
    const Span value = grade_value(text);
    CHECK(text.substr(value.begin, value.size()) == row.value);
  }
}
