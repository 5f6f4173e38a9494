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

TEST_CASE(
    "characters fold to the same alone, among their like, and beside those of other scripts") {
  // The syllable sends its neighbours through utf8proc as a whole.
  const std::string syllable = "\uAC00";
  for (const char* text : {"Łódź",     "Čačak",        "İzmir",       "naïve",
                           "Việt Nam", "Ἀθῆναι",       "Ёлка",        "½ №",
                           "№ 5 ™",    "e\u0301cole",  "“Ünal’s”",    "…",
                           "a\u00ADb", "\u2022 x",     "ſ ß ŉ",       "Ǆ",
                           "≠ →",      "\u200Bx",      "ΐ",           "Ⅳ",
                           "ΣΣ",       "ガクチカ",     "か\u3099き",  "ゝヽー",
                           "゛",       "東京　大学。", "佐々木「A」", "〆",
                           "ヿゟ"}) {
    INFO(text);
    CHECK(fold(text) + syllable == fold(text + syllable));
    const std::string framed = "x " + std::string(text) + " x ";
    CHECK(fold_words(framed) + " " + syllable == fold_words(framed + syllable));
  }
}

TEST_CASE("folded words keep letters and digits only") {
  CHECK(fold_words("AT&T, Inc.") == "at t inc");
  CHECK(fold_words("  職務経歴 — 2020 ") == "職務経歴 2020");
  CHECK(fold_words("***").empty());
}

TEST_CASE("the first of the folded words is told without folding, where it is plain") {
  CHECK(first_folded("  - Updated: 2020") == 'u');
  CHECK(first_folded("2020") == '2');
  CHECK(first_folded(" -- ") == ' ');
  CHECK(first_folded("") == ' ');
  CHECK(first_folded("• Updated") == '\0');
  CHECK(first_folded("Été") == '\0');
  CHECK(first_folded("e\u0301te\u0301") == 'e');
  for (const std::string_view text : {"(x) y", "e\u0301te\u0301", "*Stand: Mai", "\t7", "..."}) {
    const std::string words = fold_words(text);
    CHECK(first_folded(text) == (words.empty() ? ' ' : words.front()));
  }
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(character_count("") == 0);
  CHECK(character_count("naïve 日本") == 8);
  CHECK(character_count("日本語の履歴書、二行目です。 naïve") == 20);
}
