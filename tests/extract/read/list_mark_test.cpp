#include "extract/read/list_mark.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("List marks: hits") {
  struct Hit {
    const char* line;
    ListMark mark;
    std::size_t length;
  };
  const Hit hits[] = {
      {"- a", ListMark::bullet, 2},
      {"* a", ListMark::bullet, 2},
      {"• a", ListMark::bullet, 4},
      {"•a", ListMark::bullet, 3},
      {"●\ta", ListMark::bullet, 4},
      {"▪ a", ListMark::bullet, 4},
      {"◦ a", ListMark::bullet, 4},
      {"– a", ListMark::bullet, 4},
      {"· a", ListMark::bullet, 3},
      {"➢ a", ListMark::bullet, 4},
      {"\xEF\x82\xB7 a", ListMark::bullet, 4},
      {"o  a", ListMark::bullet, 3},
      {"1. a", ListMark::number, 3},
      {"12) a", ListMark::number, 4},
      {"(3) a", ListMark::number, 4},
      {"[4] a", ListMark::number, 4},
      {"[J29] a", ListMark::number, 6},
      {"a) x", ListMark::number, 3},
      {"[4]a", ListMark::number, 3},
      {"> a", ListMark::bullet, 2},
  };
  for (const Hit& hit : hits) {
    INFO(hit.line);
    CHECK(find_list_mark(hit.line).mark == hit.mark);
    CHECK(find_list_mark(hit.line).length == hit.length);
  }
}

TEST_CASE("List marks: misses") {
  for (const char* line :
       {"",         "-",     "- ",  "-a",      "*a",         "– ",      "2019. Prize",  "1.5 years",
        "A. Smith", "* * *", "o a", "o",       "(2019) a",   "(see) a", "[draft] a",    "(a)",
        "•",        "1.",    "1)",  "12.2001", "(030) 1234", "-- a",    "(41) 555 0100"}) {
    INFO(line);
    CHECK(find_list_mark(line).mark == ListMark::none);
  }
}
