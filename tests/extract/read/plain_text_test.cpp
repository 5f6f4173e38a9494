#include "extract/read/plain_text.hpp"

#include "tests/extract/read/lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Document read(std::string_view text) { return read_as("text", text); }

}  // namespace

TEST_CASE("Plain text: lines end at every kind of line end") {
  CHECK(shown(read("a\nb\r\nc\rd\ve\xE2\x80\xA8"
                   "f")) == "|a\n|b\n|c\n|d\n|e\n|f\n");
  CHECK(read("a\r\nb\r\n").text == "a\nb\n");
  CHECK(shown(read("one\n\ftwo")) == "|one\np2|two\n");
}

TEST_CASE("Plain text: blank lines are counted, blanks at line ends are not kept") {
  CHECK(shown(read("\n\n  Ada  \t\n\n\n\nB")) == "b2|Ada\nb3|B\n");
  CHECK(read("a\n \t \nb").lines[1].blank_lines_above == 1);
}

TEST_CASE("Plain text: tabs and wide gaps stay within a line") {
  CHECK(shown(read("Baker,  Mill Lane\t2001 - 2004")) == "|Baker,  Mill Lane\t2001 - 2004\n");
  CHECK(shown(read("A\xC2\xA0"
                   "B\xE3\x80\x80"
                   "C\xE2\x80\x8B"
                   "D")) == "|A B  CD\n");
}

TEST_CASE("Plain text: indentation in characters") {
  const Document document = read("a\n   b\n\tc\n  \td");
  CHECK(document.lines[0].indent == 0);
  CHECK(document.lines[1].indent == 3);
  CHECK(document.lines[2].indent == 4);
  CHECK(document.lines[3].indent == 4);
}

TEST_CASE("Plain text: rules are no lines, short titles over them are headings") {
  CHECK(shown(read("WORK\n====\nBaker\n\nEDUCATION\n---------\nSchool")) ==
        "H1_|WORK\n^|Baker\nH2_|EDUCATION\n^|School\n");
  CHECK(shown(read("======\nWORK\n======\nBaker")) == "H1^_|WORK\n^|Baker\n");
  CHECK(shown(read("== Work ==\n*** Prizes ***\n-- no --x")) == "H2|Work\nH2|Prizes\n|-- no --x\n");
  SECTION("not the end of a paragraph, not over a blank line") {
    CHECK(shown(read("He baked bread\nand cakes.\n-----\nmore")) ==
          "|He baked bread\n_|and cakes.\n^|more\n");
    CHECK(shown(read("Baker\n\n-----\n\nmore")) == "_|Baker\n^b2|more\n");
  }
  SECTION("of dashes, stars, boxes, with blanks between") {
    for (const char* rule : {"---", "***", "* * *", "_____", "─────", "═══", "— — —", "~~~~"}) {
      CHECK(shown(read("a\n\n" + std::string(rule) + "\n\nb")) == "_|a\n^b2|b\n");
    }
    for (const char* text : {"--", "-", "C++", "...", "- a", "--- a"}) {
      CHECK(read("a\n\n" + std::string(text) + "\n\nb").lines.size() == 3);
    }
  }
}

TEST_CASE("Plain text: list marks and the lines that hang under them") {
  CHECK(shown(read("- baked\n  bread\n- sold\nnext")) == "-1|baked\n1~|bread\n-1|sold\n|next\n");
  CHECK(shown(read("• a\n   ◦ b\n   ◦ c\n• d")) == "-1|a\n-2|b\n-2|c\n-1|d\n");
  CHECK(shown(read("• a\n◦ b\n◦ c\n• d")) == "-1|a\n-2|b\n-2|c\n-1|d\n");
  CHECK(shown(read("1. a\n2. b\n[3] c\n(4) d")) == "#1|a\n#1|b\n#1|c\n#1|d\n");
  SECTION("a day of a month is no item") {
    CHECK(shown(read("12. Mai 2019 Meisterbrief")) == "|12. Mai 2019 Meisterbrief\n");
    CHECK(shown(read("12. second\n13. third")) == "#1|second\n#1|third\n");
  }
  SECTION("a blank line and no indentation end the list") {
    CHECK(shown(read("- a\n\nb\n  c")) == "-1|a\n|b\n|c\n");
  }
}

TEST_CASE("Plain text: what was broken off a list item at the line width belongs to it") {
  const std::string wrapped =
      "- Baked all of the bread of the town, from rye to spelt and even\n"
      "gluten-free loaves, before anybody else was awake in the morning\n"
      "and sold it.\n"
      "- Trained four apprentices in the craft, all of whom have passed\n"
      "examinations with honours and work in bakeries in the same town.\n"
      "Mill Lane Bakery, Ulm, the oldest of its kind in the whole county\n";
  CHECK(shown(read(wrapped)) ==
        "-1|Baked all of the bread of the town, from rye to spelt and even\n"
        "1~|gluten-free loaves, before anybody else was awake in the morning\n"
        "1~|and sold it.\n"
        "-1|Trained four apprentices in the craft, all of whom have passed\n"
        "1~|examinations with honours and work in bakeries in the same town.\n"
        "|Mill Lane Bakery, Ulm, the oldest of its kind in the whole county\n");
  CHECK(shown(read("- Baked bread\nMill Lane\n- Sold bread\nOven\nUlm\n")) ==
        "-1|Baked bread\n|Mill Lane\n-1|Sold bread\n|Oven\n|Ulm\n");
}

TEST_CASE("Plain text: every line knows where it stands in the file") {
  const Document document = read("a\n\n- b\n====\nc");
  REQUIRE(document.lines.size() == 3);
  CHECK(document.lines[1].source_line == 3);
  CHECK(document.lines[2].source_line == 5);
}

TEST_CASE("Plain text: a very long line is given in pieces that lose nothing") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "word" + std::to_string(i) + " ";
  const Document document = read(text);
  CHECK(document.lines.size() > 3);
  std::string joined;
  for (const Line& line : document.lines) joined += std::string(document.text_of(line)) + " ";
  CHECK(joined == text);
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == DiagnosticCode::line_too_long);
  CHECK(keeps_promises(document));
}
