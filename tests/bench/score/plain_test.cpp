#include "bench/score/plain.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph::score;

namespace {

struct Row {
  const char* one;
  const char* other;
  double least;
  double most;
};

}  // namespace

TEST_CASE("words are what is left without punctuation and case") {
  CHECK(joined(words_of("  C++/C# — Straße\t№ 7 ")) == U"c++ c# strasse no 7");
  CHECK(joined(words_of("ﬁne")) == U"fine");
  CHECK(joined(words_of("王伟（上海）")) == U"王伟 上海");
  CHECK(words_of("–·–").empty());
  CHECK(words_of("").empty());
}

TEST_CASE("legal forms do not count in an organisation's name, unless there is nothing else") {
  CHECK(organisation_words("Okto Robotics GmbH") == words_of("OKTO Robotics"));
  CHECK(organisation_words("Larkspur Financial, Inc.") == words_of("Larkspur Financial"));
  CHECK(organisation_words("AG") == words_of("AG"));
  CHECK(organisation_words("Cork Agency") == words_of("Cork Agency"));
}

TEST_CASE("the gestalt ratio") {
  CHECK(gestalt_ratio(U"abcd", U"bcde") == .75);
  CHECK(gestalt_ratio(U"", U"") == 1.0);
  CHECK(gestalt_ratio(U"abc", U"xyz") == 0.0);
  // "tide" cannot be used after the longest run has taken what is left of it.
  CHECK(gestalt_ratio(U"tideland", U"land tide") < .6);
}

TEST_CASE("alike takes the better of both orders") {
  const Row rows[] = {
      {"Thornton-Saye, Rebecca", "Rebecca Thornton-Saye", 1, 1},
      {"Kestrel Ridge University", "Kestrel Ridge Universty", .95, .999},
      {"Teaching Assistant", "Head Chef", 0, .5},
      {"", "anything", 0, 0},
      {"anything", "…", 0, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.one, row.other);
    const double found = alike(words_of(row.one), words_of(row.other));
    CHECK(found >= row.least);
    CHECK(found <= row.most);
  }
}
