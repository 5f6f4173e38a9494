#include "extract/fold.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("folding makes what looks the same the same") {
  CHECK(fold("Université  d\u2019Évry ") == "universite d'evry");
  CHECK(fold("STRASSE") == fold("Straße"));
  CHECK(fold("ﬁnance") == "finance");
  CHECK(fold("Ｔｏｋｙｏ") == "tokyo");
  CHECK(fold("A\tB\n C") == "a b c");
  CHECK(fold("").empty());
  CHECK(fold("Новосибирск") == "новосибирск");
}

TEST_CASE("folded words keep letters and digits only") {
  CHECK(fold_words("AT&T, Inc.") == "at t inc");
  CHECK(fold_words("  職務経歴 — 2020 ") == "職務経歴 2020");
  CHECK(fold_words("***").empty());
}

TEST_CASE("characters are counted, not bytes") { CHECK(character_count("naïve 日本") == 8); }
