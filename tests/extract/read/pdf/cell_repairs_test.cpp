// Dates in rails and at the ends of lines: cut off, and put together.
#include "extract/read/pdf/cell_repairs.hpp"

#include <string>
#include <string_view>

#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("a date that ends flush right is cut off behind a gap of two blanks") {
  const auto line = [](float date, std::string_view text, std::string_view when) {
    Painted page;
    page.text(50, 80, text).text(date, 80, when).text(50, 130, "Kept the lamps of the isle");
    const Document document = page.read();
    const std::string first(document.text_of(document.lines[0]));
    return first.substr(0, first.find('\t'));
  };
  // "sea" ends at 185, "2014 - 2016" is 50 wide.
  CHECK(line(191, "Keeper of the lamps by the sea", "2014 - 2016") ==
        "Keeper of the lamps by the sea");
  CHECK(line(188, "Keeper of the lamps by the sea", "2014 - 2016").ends_with("2016"));
  CHECK(line(191, "Keeper of the lamps by the sea", "in 2014 too").ends_with("too"));

  // "Aug." ends at 205; blanks behind a full stop are wider in some print.
  Painted stop;
  stop.text(50, 80, "Keeper of the lamps by sea | Aug.").text(205, 80, "2014 - Oct. 2016");
  stop.text(50, 130, "Kept the lamps of the isle");
  const Document document = stop.read();
  CHECK(document.text_of(document.lines[0]).ends_with("| Aug. 2014 - Oct. 2016"));
}

TEST_CASE("a heading and a year below it in one rail are no period") {
  Painted page;
  for (float y = 80; y < 200; y += 40) {
    page.text(50, y, "2014").text(150, y, "Keeper of the tower").text(150, y + 12, "Harbour board");
  }
  page.text(50, 206, "STUDIES").text(50, 220, "2010").text(150, 220, "Naval school");
  page.text(50, 240, "March").text(150, 240, "Keeper").text(50, 252, "2009").text(150, 252, "Isle");
  const std::string lines = lines_of(page.read());
  CHECK(lines.find("STUDIES\n2010>Naval school\n") != std::string::npos);
  CHECK(lines.find("March 2009>Keeper\n") != std::string::npos);
}

TEST_CASE("a period that stands in several rows of a rail is one") {
  Painted dashed;
  dashed.text(50, 80, "Jan 2014 -").text(170, 80, "Keeper of the tower");
  dashed.text(50, 92, "Dec 2016").text(170, 92, "Harbour board");
  CHECK(lines_of(dashed.read()) == "Jan 2014 - Dec 2016>Keeper of the tower\nHarbour board\n");
  Painted year_below;
  year_below.text(50, 80, "Keeper of the tower").flush(550, 80, "Jan 2014 - Mar");
  year_below.text(50, 92, "Harbour board").flush(550, 92, "2016");
  CHECK(lines_of(year_below.read()) == "Keeper of the tower>Jan 2014 - Mar 2016\nHarbour board\n");
  Painted open;
  open.text(50, 80, "2014–en").text(170, 80, "Keeper of the tower");
  open.text(50, 92, "curso").text(170, 92, "Harbour board");
  CHECK(lines_of(open.read()) == "2014–en curso>Keeper of the tower\nHarbour board\n");
  Painted narrow;
  narrow.text(50, 80, "Сентябрь").text(170, 80, "Keeper of the tower");
  narrow.text(50, 92, "2014 -").text(170, 92, "Harbour board");
  narrow.text(50, 104, "текущий").text(170, 104, "Kept the lamps burning");
  narrow.text(50, 116, "момент").text(170, 116, "Trained seven keepers");
  CHECK(lines_of(narrow.read()) ==
        "Сентябрь 2014 - текущий момент>Keeper of the tower\nHarbour board\n"
        "Kept the lamps burning\nTrained seven keepers\n");
}

TEST_CASE("a period broken at the end of a line is one") {
  Painted page;
  page.lines(50, 80,
             {"Harbour board of Fishport, Tower of the North 03/2012 –", "06/2013",
              "Kept the lamps burning, see list of 2014 -", "Lamps of the isle"});
  CHECK(lines_of(page.read()) ==
        "Harbour board of Fishport, Tower of the North 03/2012 – 06/2013\n"
        "Kept the lamps burning, see list of 2014 -\nLamps of the isle\n");
}

TEST_CASE("a head wrapped beside a flush-right date, in a column narrower than the page") {
  Painted page;
  page.lines(50, 60,
             {"Kept lamps and oil for all of the northern isles and for the waters beyond it, 9"});
  const auto head = [&](float y, std::string_view first, std::string_view second) {
    page.text(50, y, first).flush(550, y, "2014 - 2016").text(50, y + 12, second);
  };
  head(100, "Keeper, Harbour board of the isles and of", "Rust");
  head(140, "Keeper of all the lamps, Port authority", "au Nord");
  head(180, "Keeper of oil and of lamp, Harbour board", "Fishport");
  page.text(50, 220, "Keeper, Board of signals and").flush(550, 220, "since 2018");
  page.text(50, 232, "semaphores").flush(550, 232, "Fishport");
  CHECK(lines_of(page.read()) ==
        "Kept lamps and oil for all of the northern isles and for the waters beyond it, 9\n"
        "Keeper, Harbour board of the isles and of Rust>2014 - 2016\n"
        "Keeper of all the lamps, Port authority au Nord>2014 - 2016\n"
        "Keeper of oil and of lamp, Harbour board>2014 - 2016\nFishport\n"
        "Keeper, Board of signals and>since 2018\nsemaphores>Fishport\n");
}

TEST_CASE("a head wrapped beside a column of dates, in spaced lines") {
  Painted page;
  page.text(50, 60, "Kept lamps and oil for all of the northern isles and for the waters there");
  page.text(50, 78, "and for the boats").text(50, 96, "Wrote it all up");
  page.text(50, 132, "Second keeper of the lamps and of the boats, the Harbour Board of North");
  page.flush(550, 132, "2014").text(50, 150, "Rust");
  page.text(50, 186, "Keeper, Harbour board").flush(550, 186, "Spring 2010 - Autumn 2014");
  page.text(50, 204, "Rust");
  CHECK(lines_of(page.read())
            .find("Board of North Rust>2014\nKeeper, Harbour board>Spring 2010 - "
                  "Autumn 2014\nRust\n") != std::string::npos);
}

TEST_CASE("an open period does not end before it begins") {
  Painted page;
  page.text(50, 100, "Keeper of the tower").flush(550, 100, "2023 -");
  page.text(50, 118, "Second keeper").flush(550, 118, "summer 2022");
  page.text(50, 136, "Boy of the tower").flush(550, 136, "summer 2021");
  CHECK(lines_of(page.read()).starts_with("Keeper of the tower>2023 -\nSecond keeper>summer"));
}
