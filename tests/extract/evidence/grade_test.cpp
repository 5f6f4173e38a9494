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
      {"GPA: 3.8/4.0", "3.8/4.0"},
      {"GPA 3.95", "3.95"},
      {"Cumulative GPA of 3.7", "3.7"},
      {"Note 2,0", "2,0"},
      {"Nota media: 8,1", "8,1"},
      {"학점 3.9/4.5", "3.9/4.5"},
      {"GPA：3.8/4.0", "3.8/4.0"},
      {"средний балл 4,8", "4,8"},
      {"cum laude", "cum laude"},
      {"Note sehr gut", "Note sehr gut"},
      {"3.9 GPA", "3.9 GPA"},
      {"", ""},
      {"60 ECTS, final grade 17/20", "17/20"},
      {". Promedio 9,41.", "9,41"},
      {"Ghent. magna cum laude", "magna cum laude"},
      {"Graduated with distinction", "with distinction"},
      {"First Class, with a term abroad", "First Class, with a term abroad"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::string_view text = row.text;
    const Span value = grade_value(text);
    CHECK(text.substr(value.begin, value.size()) == row.value);
  }
}

TEST_CASE("a grade behind its label within a line") {
  struct Row {
    const char* line;
    const char* value;
  };
  const Row rows[] = {
      {"A thesis on kites; GPA 3.7/4 (first of 20)", "3.7/4"},
      {"Advisor: Prof. Dr. Ana Kestrel\tFinal Grade: 1.5", "1.5"},
      {"Staatsexamen: Gesamtnote 1,0", "1,0"},
      {"Abitur (Note 1,2), Schule am Deich", "1,2"},
      {"Classificação de 18 em 20", "18 em 20"},
      {"B.Com. (CGPA 3.33)", "3.33"},
      {"2017 → 2020, snit 9,4", "9,4"},
      {"average 74.6%", "74.6%"},
      {"Grade 8 piano, Grade 10 pupils", ""},
      {"Note 5 of the annual report", ""},
      {"an average of 12 pupils", ""},
      {"GPA of the class of 2019", ""},
      {"upgrade: 3.5", ""},
      {"multimedia 3,5", ""},
      {"GPA", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const std::string_view line = row.line;
    const auto grade = labelled_grade(line);
    CHECK((grade ? line.substr(grade->begin, grade->size()) : "") == row.value);
  }
}
