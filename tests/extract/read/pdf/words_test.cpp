#include "extract/read/pdf/words.hpp"

#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

// The words of the first page, bars between them, '+' before a glued one.
std::string words_of_page(const Painted& painted) {
  const PdfPage& page = painted.file.pages[0];
  std::string out;
  for (const PdfWord& word : words_of(page, painted.file.fonts, visibility_of(page)).words) {
    if (!out.empty()) out += word.glued ? "+" : "|";
    out += word.icon ? "(icon)" : word.text;
  }
  return out;
}

}  // namespace

TEST_CASE("PDF words: cut by blanks, by gaps, and not by letter spacing") {
  struct Row {
    const char* text;
    float spacing;
    const char* words;
  };
  const Row rows[] = {
      {"keeper of lights", 0, "keeper|of|lights"},
      {"keeper of lights", 0.5F, "keeper|of|lights"},
      {"EXPERIENCE", 3, "EXPERIENCE"},
      {"WORK HISTORY", 3, "WORK|HISTORY"},
      {"L A M P   R O O M S", 0, "LAMP|ROOMS"},
      {"K E E P E R", 0, "KEEPER"},
      {"C, C++, R, J", 0, "C,|C++,|R,|J"},
      {"2014 - 2016", 0, "2014|-|2016"},
  };
  for (const Row& row : rows) {
    INFO(row.text << " spaced by " << row.spacing);
    Painted page;
    page.text(50, 60, row.text, 10, 0, 0, row.spacing);
    CHECK(words_of_page(page) == row.words);
  }
}

TEST_CASE("PDF words: gaps without painted blanks") {
  Painted page;
  page.text(50, 60, "keeper").text(83, 60, "of").text(93.5F, 60, "fice");
  CHECK(words_of_page(page) == "keeper|office");
}

TEST_CASE("PDF words: a narrow gap tells words apart where the font changes") {
  Painted page;
  page.text(50, 60, "Mira", 30).text(113, 60, "Tolle", 30, 1);
  CHECK(words_of_page(page) == "Mira|Tolle");
  Painted one;
  one.text(50, 60, "Fish", 30).text(110.5F, 60, "port", 30, 1);
  CHECK(words_of_page(one) == "Fish+port");
}

TEST_CASE("PDF words: blanks painted by themselves") {
  Painted page;
  page.text(50, 60, "keeper").text(80, 60, " ").text(81.4F, 60, "of");
  CHECK(words_of_page(page) == "keeper|of");
}

TEST_CASE("PDF words: characters as people type them") {
  struct Row {
    const char* painted;
    const char* read;
  };
  const Row rows[] = {
      {"e\xEF\xAC\x83"
       "cient",
       "efficient"},  // U+FB03
      {"de\x0C"
       "ned",
       "defined"},                                     // fi in the encoding OT1
      {"\xF0\x9D\x90\x8C\xF0\x9D\x90\xA2ra", "Mira"},  // mathematical letters
      {"2010\xC2\xAD"
       "2012",
       "2010-2012"},  // a soft hyphen that is painted
      {"m\xC2\xB2", "m\xC2\xB2"},
  };
  for (const Row& row : rows) {
    Painted page;
    page.text(50, 60, row.painted);
    CHECK(words_of_page(page) == row.read);
  }
}

TEST_CASE("PDF words: accents painted over letters") {
  Painted page;
  page.text(50, 60, "Caf").text(65, 60, "´").text(65, 60, "e");
  CHECK(words_of_page(page) == "Café");
}

TEST_CASE("PDF words: glyphs painted twice are one, and bold") {
  Painted page;
  page.text(50, 60, "Mira").text(50.3F, 60, "Mira");
  CHECK(words_of_page(page) == "Mira");
  const PdfPage& only = page.file.pages[0];
  CHECK(words_of(only, page.file.fonts, visibility_of(only)).words[0].bold);
}

TEST_CASE("PDF words: small capitals, raised characters, changes of style, icons") {
  Painted capitals;
  capitals.text(50, 60, "J", 10).text(55, 60, "ANE", 8);
  CHECK(words_of_page(capitals) == "J+ane");
  Painted raised;
  raised.text(50, 60, "the 1").text(72.5F, 56, "st", 6).text(84, 60, "prize");
  CHECK(words_of_page(raised) == "the|1+st|prize");
  Painted style;
  style.bold(50, 60, "Fishport").text(90, 60, ", Norland");
  CHECK(words_of_page(style) == "Fishport+,|Norland");
  Painted icon;
  icon.text(50, 60, "\xEF\x82\x95", 10, 3).text(62, 60, "555");
  CHECK(words_of_page(icon) == "(icon)|555");
}

TEST_CASE("PDF words: text below a large name is not its script") {
  Painted page;
  page.text(50, 60, "Mira Tolle", 40).text(60, 85, "Keeper", 14);
  CHECK(words_of_page(page) == "Mira|Tolle|Keeper");
}

TEST_CASE("PDF words: right-to-left words are read from the right") {
  Painted page;
  page.text(50, 60, "\xD7\x9D\xD7\x95\xD7\x9C\xD7\xA9");  // as it lies: m, o, l, sh
  CHECK(words_of_page(page) == "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
}
