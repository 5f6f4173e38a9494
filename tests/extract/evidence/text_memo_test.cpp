#include "extract/evidence/text_memo.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("a short text is asked about once, until another takes its place") {
  TextMemo<std::size_t> memo;
  int asked = 0;
  const auto size_of = [&](std::string_view text) {
    return memo.of(text, [&](std::string_view t) {
      ++asked;
      return t.size();
    });
  };
  CHECK(size_of("Leeds") == 5);
  CHECK(size_of("Leeds") == 5);
  CHECK(asked == 1);
  CHECK(size_of("") == 0);
  CHECK(size_of(std::string(48, 'a')) == 48);
  for (int i = 0; i < 5000; ++i) {
    const std::string other = "Town " + std::to_string(i);
    REQUIRE(size_of(other) == other.size());
  }
  CHECK(size_of("Leeds") == 5);
}
