#include "extract/read/pdf/layout.hpp"

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
