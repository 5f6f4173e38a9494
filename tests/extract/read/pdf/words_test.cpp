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

TEST_CASE("PDF words: letters set high and low stand among their neighbours") {
  Painted logo;  // the bands of another column lie between
  logo.text(50, 60, "in L").text(63.5F, 58, "A", 7).text(67, 60, "T").text(71, 62.3F, "E");
  logo.text(75, 60, "X, git").text(300, 59, "Norland").text(300, 61.2F, "Fishport");
  CHECK(words_of_page(logo) == "Norland|in|L+a+TeX,|git|Fishport");
  Painted ordinal;  // as large as its number
  ordinal.text(50, 60, "the 2").text(72.5F, 56, "nd").text(84, 60, "place");
  CHECK(words_of_page(ordinal) == "the|2nd|place");
  Painted quote;
  quote.text(50, 60, "the").text(68, 66.5F, "\xE2\x80\x9D").text(73, 60, "Lamps");
  CHECK(words_of_page(quote) == "the|\xE2\x80\x9DLamps");
  Painted below;  // a bar of the small line below two names in large print
  below.text(50, 60, "Mira", 24).text(104, 60, "Tolle", 24).text(99, 74.5F, "|", 9);
  CHECK(words_of_page(below) == "Mira|Tolle||");
  Painted other;  // lines of two narrow columns
  other.text(50, 60, "Oil").text(68, 65, "of").text(80, 60, "wicks").text(46, 65, "rope");
  CHECK(words_of_page(other) == "Oil|wicks|rope|of");
}

TEST_CASE("PDF words: raised numbers of notes are no part of the words before them") {
  Painted note;
  note.text(50, 60, "of lamps").text(88, 56, "12", 6).text(100, 60, "and");
  CHECK(words_of_page(note) == "of|lamps|and");
  Painted unit;
  unit.text(50, 60, "40 km").text(73, 56, "2", 6).text(84, 60, "of oil");
  CHECK(words_of_page(unit) == "40|km+2|of|oil");
  Painted formula;
  formula.text(50, 60, "H").text(55, 62, "2", 6).text(58, 60, "O");
  CHECK(words_of_page(formula) == "H+2+O");
}

TEST_CASE("PDF words: a bullet between two lines marks the first") {
  Painted page;
  page.text(50, 66, "\xE2\x80\xA2").text(62, 60, "Keeper of").text(62, 72, "lamps");
  CHECK(words_of_page(page) == "\xE2\x80\xA2|Keeper|of|lamps");
  Painted own;
  own.text(50, 72, "\xE2\x80\xA2").text(62, 65, "Keeper of").text(62, 72, "lamps");
  CHECK(words_of_page(own) == "Keeper|of|\xE2\x80\xA2|lamps");
}

TEST_CASE("PDF words: small capitals whose i goes by its own name") {
  struct Row {
    const char* painted;
    const char* read;
  };
  const Row rows[] = {
      {"SENiOR ENGiNEER", "SENIOR|ENGINEER"},
      {"MASTER iN OPTiCS", "MASTER|IN|OPTICS"},
      {"Senior Engineer", "Senior|Engineer"},
      {"MiT", "MiT"},
      {"WiFi", "WiFi"},
      {"SQL, HTML, iOS", "SQL,|HTML,|iOS"},
  };
  for (const Row& row : rows) {
    Painted page;
    page.text(50, 60, row.painted);
    CHECK(words_of_page(page) == row.read);
  }
}

TEST_CASE("PDF words: accents wider than the gap behind them cut no word") {
  Painted page;  // the accent is painted behind its letter, and ends behind it
  page.text(50, 60, "C", 8).text(51, 59.5F, "\xCB\x9C", 10).text(54.1F, 60, "ES", 8);
  CHECK(words_of_page(page) ==
        "C\xCC\x83"
        "ES");
}

TEST_CASE("PDF words: dots that lead to the margin are no text") {
  Painted page;
  page.text(50, 60, "Grant").text(75, 60, "..........", 10, 0, 0, 2).text(150, 60, "300");
  CHECK(words_of_page(page) == "Grant|300");
  Painted three;
  three.text(50, 60, "and so on...");
  CHECK(words_of_page(three) == "and|so|on...");
}

TEST_CASE("PDF words: names of icons printed in their place are icons") {
  Painted page;
  page.text(50, 60, "faEnvelope : mira@tolle.test");
  CHECK(words_of_page(page) == "(icon)|(icon)|mira@tolle.test");
  Painted other;
  other.text(50, 60, "faNS and fado : FaBrik");
  CHECK(words_of_page(other) == "faNS|and|fado|:|FaBrik");
}

TEST_CASE("PDF words: ligatures and dashes without characters") {
  struct Row {
    const char* painted;
    const char* read;
  };
  const Row rows[] = {
      {"\x0C"
       "nes",
       "fines"},  // also where a word begins
      {"2014\x15"
       "2016",
       "2014–2016"},
      {"\x0C", ""},
  };
  for (const Row& row : rows) {
    Painted page;
    page.text(50, 60, row.painted);
    CHECK(words_of_page(page) == row.read);
  }
  // 10 wide, as wide as any two letters: "ti", "fi" or "fl".
  const Row lost[] = {
      {"a\xEF\xBF\xBDon of it", "ation|of|it"},
      {"\xEF\xBF\xBDrst of it, left", "first|of|it,|left"},
      {"\xEF\xBF\xBDow of it, left", "flow|of|it,|left"},
      {"a\xEF\xBF\xBDs of it, left",
       "a\xEF\xBF\xBD"
       "s|of|it,|left"},
  };
  for (const Row& row : lost) {
    Painted page;
    page.text(50, 60, row.painted);
    PdfRun& run = page.last_run();
    const std::size_t at = row.painted[0] == 'a' ? 1 : 0;
    run.glyphs[at].end += 5;
    for (std::size_t i = at + 1; i < run.glyphs.size(); ++i) {
      run.glyphs[i].begin += 5;
      run.glyphs[i].end += 5;
    }
    CHECK(words_of_page(page) == row.read);
  }
}

TEST_CASE("PDF words: slivers between words") {
  Painted page;
  page.text(50, 60, "Harbour").text(85.6F, 60, "Experience");
  CHECK(words_of_page(page) == "Harbour|Experience");
  Painted one;
  one.text(50, 60, "LightHouse");
  CHECK(words_of_page(one) == "LightHouse");
}

TEST_CASE("PDF words: letters of a font of symbols are icons") {
  Painted page;
  page.file.fonts[3].name = "MarVoSym";
  page.text(50, 60, "H", 10, 3).text(62, 60, "555");
  CHECK(words_of_page(page) == "(icon)|555");
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
