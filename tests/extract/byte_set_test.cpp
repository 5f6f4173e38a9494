#include "extract/byte_set.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("a set of bytes finds the first of them") {
  constexpr ByteSet marks(",;\xE2");
  CHECK(marks.has(','));
  CHECK(marks.has('\xE2'));
  CHECK_FALSE(marks.has('.'));
  CHECK(marks.first_in("a;b,c") == 1);
  CHECK(marks.first_in("a;b,c", 2) == 3);
  CHECK(marks.first_in("a;b,c", 4) == std::string_view::npos);
  CHECK(marks.any_in("x–y"));
  CHECK_FALSE(marks.any_in(""));
}

TEST_CASE("a gap begins with the first of three blanks") {
  CHECK(first_gap("a   b") == 1);
  CHECK(first_gap("   b") == 0);
  CHECK(first_gap("ab    c   d") == 2);
  CHECK(first_gap("a  b  c     d") == 7);
  CHECK(first_gap("ab   ") == 2);
  for (const std::string_view text : {"", " ", "  ", "a b", "a  b  c", "ab  ", "a \t  b"}) {
    CAPTURE(text);
    CHECK(first_gap(text) == text.find("   "));
  }
}
