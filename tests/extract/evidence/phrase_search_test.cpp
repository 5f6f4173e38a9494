#include "extract/evidence/phrase_search.hpp"

#include <string>
#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

const PhraseSearch search = {"gpa", "note", "not", "средний балл", "/4.", "ab"};

struct Row {
  std::string_view text;
  int count;
};

}  // namespace

TEST_CASE("phrases are found wherever they stand, each counted once") {
  const auto row = GENERATE(values<Row>({{"", 0},
                                         {"n", 0},
                                         {"no", 0},
                                         {"not", 1},
                                         {"a note", 2},
                                         {"nonote", 2},
                                         {"gpagpa", 1},
                                         {"3.8/4.0 gpa", 2},
                                         {"средний балл 4.9", 1},
                                         {"средний бал", 0},
                                         {"GPA", 0},
                                         {"xab", 1},
                                         {"xa", 0}}));
  CAPTURE(row.text);
  CHECK(search.count_in(row.text) == row.count);
  CHECK(search.any_in(row.text) == (row.count > 0));
}

TEST_CASE("the filter lets every text through whose small letters hold a phrase") {
  const PhraseSearch ties = {"with dr. ", "mentor: ", "导师："};
  CHECK(ties.may_be_in("worked WITH Dr. Quill"));
  CHECK(ties.may_be_in("Mentor: A. Quill"));
  CHECK(ties.may_be_in("导师：王"));
  CHECK(search.may_be_in("x GPA"));
  CHECK_FALSE(ties.may_be_in("a plain line of words"));
  CHECK_FALSE(ties.may_be_in("wit"));
  CHECK_FALSE(ties.may_be_in(""));
}

TEST_CASE("phrases are not looked for behind the end of a text") {
  const std::string_view text = "gp";
  CHECK_FALSE(search.any_in(text));
  CHECK_FALSE(search.any_in(std::string_view("gpa").substr(0, 2)));
}
