#include "extract/read/pdf/layout.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

// Twelve lines of a body that fill 300 points from x.
void paint_body(Painted& page, float x, float y) {
  for (int i = 0; i < 4; ++i) {
    page.bold(x, y, "Deputy keeper of the tower", 10);
    page.text(x, y + 13, "Kept the lamps of the northern light burning and wrote them up");
    page.text(x, y + 26, "Trained seven keepers in the care of lenses and of their oil too");
    y += 46;
  }
}

}  // namespace

TEST_CASE("a page in one column is read from top to bottom") {
  Painted page;
  page.text(200, 60, "Mira Tolle", 20);
  page.lines(50, 100, {"Keeper of lights", "Born by the sea"});
  CHECK(lines_of(page.read()) == "Mira Tolle\nKeeper of lights\nBorn by the sea\n");
}

TEST_CASE("a side bar on the left is read behind the main column") {
  Painted page;
  paint_body(page, 220, 100);
  page.bold(40, 95, "CONTACT", 11).lines(40, 115, {"12 Quay Row", "Fishport", "mira@tolle.test"});
  page.bold(40, 180, "SKILLS", 11).lines(40, 197, {"Signals", "Lenses", "Knots", "Morse"});
  const std::string lines = lines_of(page.read());
  CHECK(lines.starts_with("Deputy keeper of the tower\n"));
  CHECK(lines.ends_with("1:SKILLS\n1:Signals\n1:Lenses\n1:Knots\n1:Morse\n"));
}

TEST_CASE("flush-right dates belong to their line and come after a tab") {
  Painted page;
  float y = 80;
  for (const std::string_view when : {"2014 - 2016", "2016 - 2018", "2018 - 2020", "2020 - now"}) {
    page.bold(50, y, "Keeper of the tower").flush(550, y, when);
    page.text(50, y + 13, "Harbour board").flush(550, y + 13, "Fishport");
    page.text(50, y + 26, "Kept the lamps burning");
    y += 50;
  }
  const Document document = page.read();
  CHECK(document.text_of(document.lines[0]) == "Keeper of the tower\t2014 - 2016");
  CHECK(document.text_of(document.lines[1]) == "Harbour board\tFishport");
  CHECK(document.lines.size() == 12);
}

TEST_CASE("a side bar on the right, and one on a ground of its own") {
  Painted right;
  paint_body(right, 40, 100);
  right.bold(430, 97, "SKILLS", 11).lines(430, 115, {"Signals", "Lenses", "Knots", "Morse"});
  right.bold(430, 180, "LANGUAGES", 11).lines(430, 196, {"Norse", "Latin"});
  CHECK(lines_of(right.read()).find("too\n1:SKILLS\n1:Signals") != std::string::npos);
  Painted filled;
  filled.fill({0, 0, 180, 800}, 0x203040);
  paint_body(filled, 220, 100);
  for (int i = 0; i < 6; ++i) {
    filled.text(40, 100 + 46 * static_cast<float>(i), "Knots", 10, 0, 0xFFFFFF);
  }
  const Document document = filled.read();
  CHECK(document.lines.back().column == 1);
  CHECK(document.diagnostics.empty());
}

TEST_CASE("flush-right dates left of a side bar belong to the main column") {
  Painted page;
  float y = 80;
  for (const std::string_view when : {"2014 - 2016", "2016 - 2018", "2018 - 2020", "2020 - now"}) {
    page.bold(40, y, "Keeper of the tower").flush(400, y, when);
    page.text(40, y + 12, "Harbour board of the northern isles");
    page.text(40, y + 24, "Kept the lamps burning all year");
    y += 46;
  }
  page.bold(440, 83, "SKILLS", 11).lines(440, 101, {"Signals", "Lenses", "Knots", "Morse"});
  page.bold(440, 170, "SCHOOLS", 11).lines(440, 188, {"Naval school", "2010 - 2014", "Latin"});
  const std::string lines = lines_of(page.read());
  CHECK(lines.starts_with("Keeper of the tower>2014 - 2016\nHarbour board"));
  CHECK(
      lines.ends_with("1:SKILLS\n1:Signals\n1:Lenses\n1:Knots\n1:Morse\n"
                      "1:SCHOOLS\n1:Naval school\n1:2010 - 2014\n1:Latin\n"));
}

TEST_CASE("a place below an open period is not its end") {
  Painted page;
  page.text(50, 100, "Keeper of the tower").flush(550, 100, "2014 -").flush(550, 112, "Rust");
  page.text(50, 140, "Second keeper").flush(550, 140, "2012 -").flush(550, 152, "present");
  const std::string lines = lines_of(page.read());
  CHECK(lines.starts_with("Keeper of the tower>2014 -\nRust\n"));
  CHECK(lines.find("Second keeper>2012 - present") != std::string::npos);
}

TEST_CASE("entries side by side, each with its years, are read one after the other") {
  Painted page;
  const auto card = [&](float x, float y, std::string_view head, std::string_view years) {
    page.bold(x, y, head).text(x, y + 12, "Harbour board").text(x, y + 24, years);
  };
  page.bold(50, 90, "SERVICE", 12);
  card(50, 110, "Keeper", "2014 - 2016");
  card(320, 110, "Signalman", "2012 - 2014");
  card(50, 160, "Rower", "2010 - 2012");
  card(320, 160, "Oil boy", "2008 - 2010");
  page.bold(50, 220, "SCHOOLS", 12);
  card(50, 240, "Naval school", "2006 - 2008");
  card(320, 240, "Night school", "2004 - 2006");
  CHECK(lines_of(page.read()).find("2010 - 2012\n") != std::string::npos);
  const Document document = page.read();
  std::string text;
  for (const Line& line : document.lines) text += std::string(document.text_of(line)) + "\n";
  CHECK(text ==
        "SERVICE\nKeeper\nHarbour board\n2014 - 2016\nRower\nHarbour board\n2010 - 2012\n"
        "Signalman\nHarbour board\n2012 - 2014\nOil boy\nHarbour board\n2008 - 2010\n"
        "SCHOOLS\nNaval school\nHarbour board\n2006 - 2008\n"
        "Night school\nHarbour board\n2004 - 2006\n");
  // A date beside its head, a place beside its employer: one entry.
  Painted heads;
  for (const float y : {100.0F, 150.0F, 200.0F}) {
    heads.bold(50, y, "Keeper").bold(320, y, "2014 - 2016");
    heads.text(50, y + 12, "Harbour board, until 2016").text(320, y + 12, "Port Rye, 2014");
  }
  CHECK(lines_of(heads.read()).starts_with("Keeper>2014 - 2016\nHarbour board"));
}

TEST_CASE("a column too narrow breaks addresses anywhere, and lists have a longest line") {
  Painted page;
  page.lines(50, 100, {"ida.lamp@isles.exam", "ple", "www.rust.test/ida-", "lamp"});
  page.lines(50, 170, {"Lamps of the towers and more", "Oil", "Knots", "Morse"});
  page.lines(50, 230, {"Head of the", "Port Rye lamps"});
  CHECK(lines_of(page.read()) ==
        "ida.lamp@isles.example\nwww.rust.test/ida-lamp\nLamps of the towers and more\nOil\n"
        "Knots\nMorse\nHead of the\nPort Rye lamps\n");
}

TEST_CASE("a rail of dates in small print, flush right, is no side bar") {
  Painted page;
  float y = 100;
  const auto entry = [&](std::string_view when, std::string_view post) {
    page.flush(180, y - 2.5F, when, 8).text(200, y, post, 11);
    page.lines(200, y + 12, {"Harbour board of the northern isles", "Kept the lamps burning"}, 9);
    y += 46;
  };
  page.flush(180, 80, "SERVICE", 9);
  entry("since 2019", "Keeper of the tower");
  entry("2015 - 2019", "Second keeper");
  entry("2012 - 2015", "Oil boy");
  page.flush(180, y, "SCHOOLS", 9);
  y += 20;
  entry("2008 - 2012", "Naval school");
  entry("2004 - 2008", "Port Rye School");
  const std::string lines = lines_of(page.read());
  CHECK(lines.find("2015 - 2019>Second keeper\nHarbour") != std::string::npos);
  CHECK(lines.find("SCHOOLS\n2008 - 2012>Naval school\n") != std::string::npos);
}

TEST_CASE("two columns whose entries begin at the same heights stay columns") {
  Painted page;
  for (int i = 0; i < 5; ++i) {
    const float y = 100 + 60 * static_cast<float>(i);
    if (i % 2 == 0) page.bold(50, y - 16, i == 0 ? "SERVICE" : "SCHOOLS", 12);
    if (i % 2 == 1) page.bold(320, y - 16, i == 1 ? "TONGUES" : "KNOTS", 12);
    page.lines(50, y, {"Keeper of the tower by the sea", "Harbour board of the isles"});
    page.text(320, y + 3, "Norse as it was spoken once", 9);
  }
  const Document document = page.read();
  CHECK(document.lines.back().column == 1);
  CHECK(document.lines.front().column == 0);
}

TEST_CASE("two short lists side by side are read one after the other, what is below both behind") {
  Painted page;
  page.bold(50, 60, "SKILLS", 12);
  page.lines(50, 80, {"• Signals", "• Lenses", "• Keeping of the lamps and", "  of their oil"});
  page.lines(300, 80, {"• Knots", "• Morse and semaphore of the", "  northern isles", "• Norse"});
  page.bold(50, 134, "WORK", 12);
  page.bold(50, 150, "Keeper of the tower").flush(550, 150, "2014 - 2016");
  CHECK(lines_of(page.read()) ==
        "SKILLS\nSignals\nLenses\nKeeping of the lamps and of their oil\nKnots\n"
        "Morse and semaphore of the northern isles\nNorse\nWORK\n"
        "Keeper of the tower>2014 - 2016\n");
}

TEST_CASE("headings on bars of their own part two short columns whose rows are level") {
  Painted page;
  const auto bar = [&](float x, float y, std::string_view text) {
    page.fill({x, y - 12, x + 240, y + 6}, 0xE0E0E0).bold(x + 5, y, text);
  };
  bar(40, 100, "Service");
  page.bold(40, 120, "Isles of Rust").flush(280, 120, "Port Rye");
  page.text(40, 132, "Keeper").flush(280, 132, "2016-2020");
  page.text(40, 144, "Kept the lamps and their oil");
  page.text(40, 168, "Signalman").flush(280, 168, "2012-2016");
  bar(310, 100, "Schools");
  page.bold(310, 120, "Naval school").flush(550, 120, "Port Rye");
  page.text(310, 132, "Diploma").flush(550, 132, "2008-2012");
  bar(310, 168, "Tongues");
  page.text(310, 188, "Norse");
  const Document document = page.read();
  CHECK(lines_of(document) ==
        "Service\nIsles of Rust>Port Rye\nKeeper>2016-2020\nKept the lamps and their oil\n"
        "Signalman>2012-2016\n1:Schools\n1:Naval school>Port Rye\n1:Diploma>2008-2012\n"
        "1:Tongues\n1:Norse\n");
  CHECK_FALSE(document.lines.back().aside);

  // Cells of one header row are a table's.
  Painted table;
  table.fill({40, 88, 280, 106}, 0xE0E0E0).bold(45, 100, "Service");
  table.fill({310, 88, 550, 106}, 0xE0E0E0).bold(315, 100, "When");
  table.text(45, 120, "Keeper of the isles of rust").text(315, 120, "2016-2020");
  table.text(45, 140, "Signalman").text(315, 140, "2012-2016");
  table.text(45, 160, "Cook").text(315, 160, "2010-2012");
  table.text(45, 180, "Ship's boy").text(315, 180, "2008-2010");
  CHECK(lines_of(table.read()) ==
        "Service>When\nKeeper of the isles of rust>2016-2020\nSignalman>2012-2016\n"
        "Cook>2010-2012\nShip's boy>2008-2010\n");
}

TEST_CASE("blanks of justified text that stand where cells begin elsewhere are no tabs") {
  Painted page;
  float y = 100;
  for (const std::string_view place : {"Port Rye", "Rust Bay", "Oil Cove", "Far Rock"}) {
    page.text(50, y, "Keeper").text(400, y, place);
    y += 20;
  }
  // Every blank is 6 points wide; "lamps" begins at 400.
  page.text(301, y, "Kept").text(327, y, "all").text(348, y, "the").text(369, y, "other");
  page.text(400, y, "lamps").text(431, y, "again");
  const std::string lines = lines_of(page.read());
  INFO(lines);
  CHECK(lines.find("Kept all the other lamps again") != std::string::npos);
  CHECK(lines.find("Keeper>Port Rye") != std::string::npos);
}

TEST_CASE("a side bar set flush right") {
  Painted page;
  paint_body(page, 40, 100);
  float y = 95;
  for (const std::string_view text : {"Skills", "Signals", "Lenses", "Knots", "Schools",
                                      "Naval school of the isles", "Night school", "Latin"}) {
    const bool heading = text == "Skills" || text == "Schools";
    page.flush(560, y, text, heading ? 14 : 10);
    y += 17;
  }
  const std::string lines = lines_of(page.read());
  CHECK(
      lines.ends_with("1:Skills\n1:Signals\n1:Lenses\n1:Knots\n1:Schools\n"
                      "1:Naval school of the isles\n1:Night school\n1:Latin\n"));
}

TEST_CASE("discs and squares painted before text are bullets") {
  Painted page;
  page.text(50, 60, "Duties");
  for (const float y : {80.0F, 92.0F}) {
    page.fill({52, y - 5, 55, y - 2}, 0).text(62, y, "Kept the lamps");
  }
  // None of them: a rating, a band, a picture's corner, a separator between words, a
  // dot on a time line.
  for (const float x : {30.0F, 36.0F, 42.0F}) page.fill({x, 115, 33 + x - 30, 118}, 0);
  page.text(50, 120, "Signals");
  page.fill({40, 130, 48, 145}, 0).text(52, 140, "Lenses");
  page.text(50, 160, "Harbour").fill({88, 155, 91, 158}, 0).text(94, 160, "Fishport");
  page.text(50, 180, "2014").fill({92, 175, 95, 178}, 0).text(100, 180, "Keeper");
  const Document document = page.read();
  REQUIRE(document.lines.size() == 7);
  for (std::size_t i = 0; i < 7; ++i) {
    CAPTURE(i);
    CHECK((document.lines[i].mark == ListMark::bullet) == (i == 1 || i == 2));
  }
  CHECK(document.text_of(document.lines[2]) == "Kept the lamps");
}

TEST_CASE("the name at the top of a side bar is read first") {
  Painted page;
  page.text(40, 60, "Mira", 24).text(40, 86, "Tolle", 24);
  paint_body(page, 220, 60);
  page.bold(40, 140, "CONTACT", 11).lines(40, 158, {"12 Quay Row", "Fishport", "mira@tolle.test"});
  page.bold(40, 220, "SKILLS", 11).lines(40, 238, {"Signals", "Lenses"});
  CHECK(lines_of(page.read()).starts_with("Mira\nTolle\nDeputy keeper"));
}

TEST_CASE("dates on the left stay with their rows") {
  Painted page;
  float y = 80;
  for (const std::string_view when : {"2014 - 2016", "2016 - 2018", "2018 - 2020", "2020 - now"}) {
    page.text(50, y, when).bold(150, y, "Keeper of the tower");
    page.text(150, y + 13, "Kept the lamps of the northern light burning all year long");
    y += 40;
  }
  const Document document = page.read();
  CHECK(document.text_of(document.lines[2]) == "2016 - 2018\tKeeper of the tower");
  CHECK(document.lines.size() == 8);
}

TEST_CASE("a few dates on the left below headings stay with their rows") {
  Painted page;
  page.text(50, 60, "Mira Tolle", 16).bold(50, 90, "School", 13);
  page.text(50, 110, "2010 - 2013").text(150, 110, "Keeper of the tower, Lighthouse");
  page.text(150, 123, "with honours of all the coast");
  page.text(50, 143, "2009 - 2010").text(150, 143, "School of lamps");
  page.text(50, 163, "2005 - 2009").text(150, 163, "School of the harbour");
  page.bold(50, 200, "What else I have learnt by the sea", 13);
  const Document document = page.read();
  CHECK(lines_of(document).find("2009 - 2010>School of lamps") != std::string::npos);
}

TEST_CASE("labels in a rail get lines of their own") {
  Painted page;
  page.bold(50, 80, "WORK").bold(50, 92, "HISTORY");
  page.lines(170, 80,
             {"Keeper of the tower", "Harbour board of Fishport", "Kept the lamps burning",
              "Trained seven keepers"});
  page.bold(50, 150, "STUDIES");
  page.lines(170, 150, {"Navigation", "School of the Sea", "With honours", "Thesis on lamps"});
  const std::string lines = lines_of(page.read());
  CHECK(lines.starts_with("WORK HISTORY\nKeeper of the tower\nHarbour board"));
  CHECK(lines.find("burning\nTrained seven keepers\nSTUDIES\nNavigation\n") != std::string::npos);
}

TEST_CASE("a rail may stand as near as a few blanks, if text begins at one place") {
  Painted page;
  float y = 80;
  for (const std::string_view when : {"2014 - 2016", "2016 - 2018", "March - 2020"}) {
    page.flush(144, y, when).text(150, y, "Keeper of the tower in Fishport");
    page.text(150, y + 12, "Kept the lamps burning all year");
    y += 40;
  }
  // Neither the end of a period nor justified text is cut where its word happens to begin there.
  page.text(50, y, "For one thing more than").text(168, y, "two words");
  const Document document = page.read();
  REQUIRE(document.lines.size() == 7);
  for (const std::size_t i : {0U, 2U, 4U}) {
    CHECK(document.text_of(document.lines[i]).find("\tKeeper") == 11 + (i == 4 ? 1 : 0));
  }
}

TEST_CASE("a head wrapped beside its flush-right date is one line, the date behind it") {
  Painted page;
  page.text(50, 80,
            "Keeper of the great tower and of the little tower beside it, "
            "Board of the isles and the north-");
  page.flush(550, 80, "2014 - 2016").text(50, 92, "ern isles, Fishport");
  page.text(50, 110, "Kept the lamps burning");
  // Not a head: the text goes on for a paragraph.
  for (int i = 0; i < 5; ++i) {
    page.text(50, 150 + 12.0F * static_cast<float>(i),
              "Wrote of the northern isles and of all their towers and lamps, as they stood there, "
              "and of "
              "keepers");
  }
  page.flush(550, 150, "2018 - 2019");
  const std::string lines = lines_of(page.read());
  CHECK(lines.starts_with(
      "Keeper of the great tower and of the little tower beside it, Board of the isles and "
      "the northern isles, Fishport>2014 - 2016\nKept the lamps"));
  CHECK(lines.find("keepers>2018 - 2019\nWrote") != std::string::npos);
}

TEST_CASE("a head in bold that fills its narrow column is one line") {
  Painted page;
  page.fill({0, 0, 200, 800}, 0xDDDDDD);
  paint_body(page, 220, 100);
  page.bold(40, 95, "SCHOOLS", 11).bold(40, 112, "Naval school of the northern");
  page.bold(40, 124, "isles").text(40, 136, "Bachelor of signals and of");
  page.text(40, 148, "lamps").bold(40, 166, "Night school").bold(40, 178, "Latin");
  CHECK(lines_of(page.read())
            .ends_with("1:SCHOOLS\n1:Naval school of the northern isles\n1:Bachelor of signals and "
                       "of lamps\n"
                       "1:Night school\n1:Latin\n"));
}

TEST_CASE("paragraphs are one line each; short lines below each other are not") {
  Painted page;
  page.lines(50, 80,
             {"Kept the lamps of the northern light burning, and wrote up whatever",
              "Harald and the other keepers of the southern light had seen of it."});
  page.lines(50, 120,
             {"• Trained seven keepers in the care of lenses and oils and of their",
              "  brushes, too", "• Wrote"});
  page.text(50, 180, "2014")
      .text(100, 180, "Keeper of the towers and of all of the lamps, at the sea")
      .text(100, 192, "of Fishport, by the northern isles");
  page.page();
  page.lines(50, 80,
             {"Keeper of the tower", "Harbour board of Fishport", "Kept the lamps burning"});
  const std::string lines = lines_of(page.read());
  INFO(lines);
  CHECK(lines.find("whatever Harald and the other") != std::string::npos);
  CHECK(lines.find("brushes, too\nWrote\n") != std::string::npos);
  CHECK(lines.find("Keeper of the tower\nHarbour board of Fishport\nKept") != std::string::npos);
  CHECK(lines.find("2014>Keeper of the towers and of all of the lamps, at the sea of Fishport") !=
        std::string::npos);
}

TEST_CASE("a name wrapped in large print is read before what stands beside it") {
  Painted page;
  page.text(50, 60, "Mira", 30).text(50, 94, "Tolle", 30);
  page.lines(400, 50, {"12 Quay Row", "Fishport", "mira@tolle.test", "+1 555 0100"});
  CHECK(lines_of(page.read()).starts_with("Mira\nTolle\n12 Quay Row\n"));
}

TEST_CASE("labels in a rail: lone ones, headings above labels, wrapped ones") {
  Painted page;
  page.bold(50, 80, "WORK").text(150, 80, "Keeper of the tower");
  page.lines(150, 92, {"Kept the lamps burning", "Trained seven keepers", "Wrote them up"});
  page.bold(50, 140, "SKILLS");
  page.bold(50, 152, "Languages of").text(160, 152, "Norse");
  page.bold(50, 164, "Composition").text(160, 164, "Latin");
  page.lines(160, 176, {"Old English", "Faroese", "Manx"});
  CHECK(lines_of(page.read()) ==
        "WORK\nKeeper of the tower\nKept the lamps burning\nTrained seven keepers\n"
        "Wrote them up\nSKILLS\nLanguages of Composition\nNorse\nLatin\nOld English\nFaroese\n"
        "Manx\n");
}

TEST_CASE("words broken at line ends are joined, compounds keep their hyphen") {
  Painted page;
  page.lines(50, 80,
             {"Kept all of the lamps of the northern light in a most engi-",
              "neered state, and for many years, with only little oil, in full-", "time service"});
  const std::string lines = lines_of(page.read());
  CHECK(lines.find("engineered state") != std::string::npos);
  CHECK(lines.find("full-time service") != std::string::npos);
}

TEST_CASE("marks, styles, links and places of lines") {
  Painted page;
  page.bold(50, 80, "Skills")
      .text(50, 95, "\xE2\x80\xA2 Knots")
      .text(50, 107, "\xE2\x80\xA2 Lamps");
  page.text(50, 130, "tolle.test", 10, 0, 0x0000FF)
      .link({48, 120, 110, 134}, "https://tolle.test/");
  const Document document = page.read();
  REQUIRE(document.lines.size() == 4);
  CHECK(document.lines[1].mark == ListMark::bullet);
  CHECK(document.text_of(document.lines[1]) == "Knots");
  CHECK(document.lines[1].list_depth == 1);
  CHECK(document.lines[1].box.left > 55);
  REQUIRE(document.styles.size() == 2);
  CHECK(document.styles[0].emphasis == Emphasis::bold);
  CHECK(document.styles[1].emphasis == Emphasis::colour);
  REQUIRE(document.links.size() == 1);
  CHECK(document.text_of(document.links[0].span) == "tolle.test");
  CHECK(document.links[0].target == "https://tolle.test/");
}

TEST_CASE("page numbers and running headers are no part of the text") {
  Painted page;
  for (int i = 1; i <= 3; ++i) {
    if (i > 1) page.page();
    page.text(50, 30, "Mira Tolle - keeper");
    page.text(50, 200, "Mira Tolle, keeper of light " + std::string(1, static_cast<char>('A' + i)));
    page.text(280, 780, "Page " + std::to_string(i) + " of 3");
  }
  CHECK(lines_of(page.read()) ==
        "Mira Tolle, keeper of light B\nMira Tolle, keeper of light C\n"
        "Mira Tolle, keeper of light D\n");
}

TEST_CASE("running feet with a date, the name and a number go, whatever their number") {
  for (const int pages : {1, 2, 3}) {
    Painted page;
    page.text(50, 60, "Mira Tolle", 24);
    for (int i = 1; i <= pages; ++i) {
      if (i > 1) page.page();
      page.text(50, 200, "Kept the light of harbour " + std::string(1, static_cast<char>('A' + i)));
      page.text(50, 780, "January 19, 2021", 8).text(250, 780, "MIRA TOLLE - RESUME", 8);
      page.text(540, 780, std::to_string(i), 8);
    }
    INFO(pages);
    CHECK(lines_of(page.read()).find("RESUME") == std::string::npos);
  }
}

TEST_CASE("a repeated foot that tells something stays where the text ends") {
  Painted page;
  for (int i = 1; i <= 2; ++i) {
    if (i > 1) page.page();
    page.text(50, 200, "Kept the light of harbour " + std::string(1, static_cast<char>('A' + i)));
    page.text(50, 780, "mira@tolle.test " + std::to_string(i), 8);
  }
  CHECK(lines_of(page.read()) ==
        "Kept the light of harbour B\nKept the light of harbour C\nmira@tolle.test 2\n");
}

TEST_CASE("the title and the number at the head of later pages go") {
  Painted page;
  page.text(50, 60, "Mira Tolle", 24).text(50, 90, "Keeper of the light in Norland");
  page.page().text(50, 30, "Tolle, page 2").text(50, 60, "Experience", 14).text(50, 80, "Keeper");
  CHECK(lines_of(page.read()).find("page 2") == std::string::npos);
  Painted heading;  // of the text, for all that it stands there
  heading.text(50, 60, "Mira Tolle", 24).text(50, 90, "Keeper of the light in Norland");
  heading.page().text(50, 30, "Experience", 14).text(50, 60, "Keeper in Fishport");
  CHECK(lines_of(heading.read()).find("Experience") != std::string::npos);
}

TEST_CASE("a page turned by a quarter is read upright") {
  Painted page;
  page.text(50, 60, "Mira Tolle");
  PdfRun& run = page.last_run();
  run.angle = 90;
  run.box = {500, 50, 512, 100};
  run.baseline = 503;
  const Document document = page.read();
  CHECK(lines_of(document) == "Mira Tolle\n");
  CHECK(document.pages[0].width == 800);
}

TEST_CASE("a LinkedIn profile: side bar with contact first on the page, name in the main column") {
  Painted page;
  page.lines(20, 60, {"Contact", "mira@tolle.test", "www.linkedin.com/in/", "miratolle", ""});
  page.lines(20, 130, {"Top Skills", "Lamps", "Lenses", "Knots"});
  page.text(220, 70, "Mira Tolle", 26).text(220, 90, "Keeper at Harbour board", 12);
  page.text(220, 130, "Experience", 16);
  page.lines(220, 155,
             {"Harbour board", "Keeper", "January 2014 - Present (8 years)", "Fishport, Norland",
              "Kept the lamps burning for the whole of the board"});
  page.text(350, 785, "Page 1 of 3", 9);
  const std::string lines = lines_of(page.read());
  CHECK(lines.starts_with("Mira Tolle\nKeeper at Harbour board\nExperience\nHarbour board\n"));
  CHECK(lines.find("1:Contact\n") != std::string::npos);
  CHECK(lines.find("Page") == std::string::npos);
}

TEST_CASE("PDF: lines in two nameless fonts are no paragraph") {
  const auto lines_in = [](std::string_view name, std::uint16_t below) {
    Painted page;
    page.file.fonts.push_back({std::string(name), false, false, false, false});
    page.file.fonts.push_back({std::string(name), false, false, false, false});
    page.text(50, 80, "Kept the lamps of the isles and counted the ships of all nations", 10, 4);
    page.text(50, 92, "Northern Harbour Works, Port Rye", 10, below);
    return lines_of(page.read());
  };
  CHECK(lines_in("", 4).find("nations Northern") != std::string::npos);
  CHECK(lines_in("Lamp", 5).find("nations Northern") != std::string::npos);
  CHECK(lines_in("", 5).find("nations\nNorthern") != std::string::npos);
}

TEST_CASE("PDF: an icon before dates only is a calendar, no bullet") {
  const auto marks_in = [](std::initializer_list<std::string_view> all) {
    Painted page;
    float y = 80;
    for (const std::string_view line : all) {
      page.text(50, y, "\uE073").text(60, y, line);
      y += 30;
    }
    const Document document = page.read();
    return std::count_if(document.lines.begin(), document.lines.end(),
                         [](const Line& line) { return line.mark == ListMark::bullet; });
  };
  CHECK(marks_in({"2014 - 2016", "Mar 2012 - Apr 2014", "2008 - 2012"}) == 0);
  CHECK(marks_in({"Kept the lamps in 2014", "Counted ships", "Lit fires"}) == 3);
}
