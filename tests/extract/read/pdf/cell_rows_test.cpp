#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("cells without rules: wrapped heads left of their entries") {
  Painted page;
  page.bold(50, 60, "Work", 13);
  page.bold(50, 80, "Lamp and Oil Works of").bold(50, 92, "the Northern Isles");
  page.text(50, 104, "Port Rye").text(50, 116, "2016 - 2020");
  page.bold(168, 80, "Keeper");
  page.lines(168, 96,
             {"• Kept the lamps and their oil for ships of all nations", "• Counted ships",
              "• Wrote the harbour's book"});
  page.bold(50, 140, "Harbour of Rye").text(50, 152, "Rye").text(50, 164, "2012 - 2016");
  page.bold(168, 140, "Signalman");
  page.lines(168, 156, {"• Flags and horns by day and night"});
  page.bold(50, 190, "Schools", 13);
  page.bold(50, 210, "Naval School of the").bold(50, 222, "Isles").text(50, 234, "2008 - 2012");
  page.bold(168, 210, "Diploma of Lamps");
  page.text(168, 226, "With honours in oil and in the reading of charts");
  CHECK(lines_of(page.read()) ==
        "Work\n"
        "Lamp and Oil Works of the Northern Isles\nPort Rye\n2016 - 2020\nKeeper\n"
        "Kept the lamps and their oil for ships of all nations\nCounted ships\n"
        "Wrote the harbour's book\n"
        "Harbour of Rye\nRye\n2012 - 2016\nSignalman\nFlags and horns by day and night\n"
        "Schools\n"
        "Naval School of the Isles\n2008 - 2012\nDiploma of Lamps\n"
        "With honours in oil and in the reading of charts\n");
}

TEST_CASE("cells without rules: a place below the date does not part it from its head") {
  Painted page;
  float y = 80;
  for (const char* head : {"Keeper, Isles of Rust", "Signalman, Port Rye", "Cook, Ulm"}) {
    page.text(50, y, "2016 - 2020").text(50, y + 12, "Lampton");
    page.bold(150, y, head).text(150, y + 12, "• Kept many a thing that others had left behind");
    page.text(150, y + 24, "• Counted ships");
    y += 48;
  }
  CHECK(lines_of(page.read()) ==
        "2016 - 2020>Keeper, Isles of Rust\nLampton\n"
        "Kept many a thing that others had left behind\nCounted ships\n"
        "2016 - 2020>Signalman, Port Rye\nLampton\n"
        "Kept many a thing that others had left behind\nCounted ships\n"
        "2016 - 2020>Cook, Ulm\nLampton\n"
        "Kept many a thing that others had left behind\nCounted ships\n");
}

TEST_CASE("cells without rules: a table whose rows are ruled, its cells wrapped") {
  Painted page;
  page.text(50, 90, "Years").text(130, 90, "House").text(250, 90, "Post").text(350, 90, "Work");
  page.rule(50, 550, 95);
  page.text(50, 110, "2016 - 2020").lines(130, 110, {"Lamp and Oil Works", "of Port Rye"});
  page.text(250, 110, "Keeper");
  page.lines(350, 110, {"Lamps and their oil, the count of", "ships by night"});
  page.rule(50, 550, 140);
  page.text(50, 155, "2012 - 2016").lines(130, 155, {"Signal House of the", "Isles"});
  page.text(250, 155, "Signalman");
  page.lines(350, 155, {"Flags, horns and the training of", "cadets"});
  page.rule(50, 550, 175);
  page.text(50, 190, "2008 - 2012").text(130, 190, "Sail Loft Ulm").text(250, 190, "Cook");
  page.text(350, 190, "Soups");
  page.rule(50, 550, 195);
  CHECK(lines_of(page.read()) ==
        "Years>House>Post>Work\n"
        "2016 - 2020>Lamp and Oil Works of Port Rye>Keeper>"
        "Lamps and their oil, the count of ships by night\n"
        "2012 - 2016>Signal House of the Isles>Signalman>"
        "Flags, horns and the training of cadets\n"
        "2008 - 2012>Sail Loft Ulm>Cook>Soups\n");
}

TEST_CASE("cells without rules: sections beside their wrapped labels") {
  Painted page;
  page.bold(50, 80, "Research and", 12).bold(50, 94, "Teaching", 12);
  page.bold(135, 80, "Lecturer").flush(550, 80, "2014 - 2019").text(135, 92, "Isle Institute");
  page.bold(135, 110, "Tutor").flush(550, 110, "2012 - 2014").text(135, 122, "School of Rye");
  page.bold(50, 150, "Schooling", 12);
  page.bold(135, 150, "Doctor of Lamps").flush(550, 150, "2012").text(135, 162, "Isle Institute");
  page.bold(50, 190, "Papers and", 12).bold(50, 204, "Talks", 12);
  page.text(135, 190,
            "On oil. Journal of Lamps 12, 2011, with a long list of all those who helped us");
  page.text(135, 202, "and of those who did not.");
  CHECK(lines_of(page.read()) ==
        "Research and Teaching\nLecturer>2014 - 2019\nIsle Institute\nTutor>2012 - 2014\n"
        "School of Rye\nSchooling\nDoctor of Lamps>2012\nIsle Institute\nPapers and Talks\n"
        "On oil. Journal of Lamps 12, 2011, with a long list of all those who helped us and of "
        "those who "
        "did not.\n");
}

TEST_CASE("no cells: lists whose lines stand beside each other, contents, columns") {
  Painted page;
  page.lines(50, 80, {"Languages", "Tools", "Systems", "Ships"});
  page.lines(150, 80, {"Norse, Welsh", "Knife and rope", "Lamps", "Brigs"});
  CHECK(lines_of(page.read()) ==
        "Languages>Norse, Welsh\nTools>Knife and rope\nSystems>Lamps\nShips>Brigs\n");
  Painted contents;
  contents.lines(50, 80, {"Work at sea", "Work ashore", "Lamps"});
  contents.lines(50, 130, {"Papers", "Talks and sermons", "Prizes"});
  for (const float y : {80.0F, 92.0F, 104.0F, 130.0F, 142.0F, 154.0F}) contents.flush(550, y, "12");
  CHECK(lines_of(contents.read()) ==
        "Work at sea>12\nWork ashore>12\nLamps>12\nPapers>12\nTalks and sermons>12\nPrizes>12\n");
}

TEST_CASE("lists beside each other: column after column, an item a line") {
  Painted page;
  page.lines(50, 80, {"• Lamps", "• Oil"}).lines(250, 80, {"• Ships", "• Sails"});
  page.text(50, 120, "2016").text(150, 120, "• Kept the lamps");
  CHECK(lines_of(page.read()) == "Lamps\nOil\nShips\nSails\n2016>• Kept the lamps\n");
}

TEST_CASE("cells without rules: the longest line of the column need not be full") {
  const auto page_of = [](std::string_view longest, std::string_view below, float size) {
    Painted page;
    page.text(50, 40, "Keepers of lamps are sought on all the isles of the north and west.", size);
    page.text(50, 80, "2016 - 2020").text(150, 80, longest).text(150, 92, below);
    page.text(50, 110, "2012 - 2016").text(150, 110, "Cook").text(150, 122, "Ulm Inn");
    page.text(50, 140, "2008 - 2012").text(150, 140, "Signalman").text(150, 152, "Port Rye");
    return lines_of(page.read());
  };
  CHECK(page_of("Diploma of the oil and of all harbour lamps", "Naval School of the Isles", 10)
            .find("all harbour lamps\nNaval School of the Isles\n") != std::string::npos);
  // A word alone was wrapped, and so was what goes on with a small letter.
  CHECK(page_of("Harbour Lamps and Oil Works of Rye, the Signal", "House", 10)
            .find("Signal House\n") != std::string::npos);
  CHECK(page_of("Diploma of the oil and of all harbour lamps", "and of charts", 10)
            .find("lamps and of charts\n") != std::string::npos);
}
