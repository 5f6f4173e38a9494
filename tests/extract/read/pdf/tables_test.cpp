#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

// "2.1 text": row and cell in front.
std::string rows_of(const Document& document) {
  std::string out;
  for (const Line& line : document.lines) {
    if (line.table_row > 0) {
      out += std::to_string(line.table_row) + "." + std::to_string(line.table_cell) + " ";
    }
    for (const char c : document.text_of(line)) out += c == '\t' ? '>' : c;
    out += '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a table with rules: a row is a line, whatever is wrapped in its cells") {
  Painted page;
  page.bold(50, 60, "SCHOOLS", 12);
  page.grid({50, 160, 400, 480, 550}, {80, 104, 140, 160});
  page.text(60, 96, "Degree").text(170, 96, "School").text(410, 96, "Years").text(490, 96, "Marks");
  page.lines(60, 116, {"Diploma in Lamp", "Keeping and Oil"});
  page.lines(170, 116,
             {"Naval School of the Northern Isles and of all", "Waters beyond, Port Rye"});
  page.text(410, 122, "2008 - 2012").text(490, 122, "8.1");
  page.text(60, 154, "Class XII").text(170, 154, "Port Rye School").text(410, 154, "2006");
  page.text(490, 154, "88%");
  page.text(50, 190, "Below the table");
  CHECK(rows_of(page.read()) ==
        "SCHOOLS\n"
        "1.0 Degree>School>Years>Marks\n"
        "2.0 Diploma in Lamp Keeping and Oil>Naval School of the Northern Isles and of all "
        "Waters beyond, Port Rye>2008 - 2012>8.1\n"
        "3.0 Class XII>Port Rye School>2006>88%\n"
        "Below the table\n");
}

TEST_CASE("a table with rules: a word broken within a cell") {
  Painted page;
  page.grid({50, 140, 550}, {80, 110, 140, 170});
  page.text(60, 94, "Lamp Engi-").text(60, 106, "neering").text(170, 100, "Naval School");
  page.text(60, 130, "Oil").text(170, 130, "Port Rye School");
  page.text(60, 160, "Knots").text(170, 160, "Night School");
  CHECK(rows_of(page.read()) ==
        "1.0 Lamp Engineering>Naval School\n2.0 Oil>Port Rye School\n3.0 Knots>Night School\n");
}

TEST_CASE("columns without rules, a font's width and a little apart") {
  Painted page;
  float y = 100;
  for (const auto& [first, second] : {std::pair{"HSC", "2012"}, {"SSC", "2010"}, {"PSC", "2004"}}) {
    page.text(50, y, first).text(77, y, "Sunrise Port School").text(179, y, second);
    page.text(211, y, "81%");
    y += 12;
  }
  CHECK(rows_of(page.read()) ==
        "HSC>Sunrise Port School>2012>81%\nSSC>Sunrise Port School>2010>81%\n"
        "PSC>Sunrise Port School>2004>81%\n");
}

TEST_CASE("columns without rules: wrapped cells are of one row") {
  Painted page;
  page.text(50, 100, "Degree").text(170, 100, "School").text(360, 100, "Years");
  page.lines(50, 116, {"Diploma in the Lamp and", "Oil Keeping"});
  page.lines(170, 116, {"Naval School of the Northern Isles and", "of all Waters beyond"});
  page.text(360, 116, "2008 - 2012");
  page.text(50, 146, "Class XII").text(170, 146, "Port Rye School").text(360, 146, "2006");
  // Not full: a line of its own.
  page.text(50, 158, "with honours");
  CHECK(rows_of(page.read()) ==
        "1.0 Degree>School>Years\n"
        "2.0 Diploma in the Lamp and Oil Keeping>Naval School of the Northern Isles and of all "
        "Waters "
        "beyond>2008 - 2012\n"
        "Class XII>Port Rye School>2006\nwith honours\n");
}

TEST_CASE("a table with rules: dates and labels beside cells of several lines") {
  Painted page;
  page.grid({50, 150, 550}, {80, 140, 200});
  page.text(60, 112, "2016 - 2020");
  page.bold(160, 94, "Isles of Rust").text(160, 108, "Keeper");
  page.text(160, 122, "• Kept the lamps").text(160, 134, "• Counted the ships that went by");
  page.text(60, 172, "2012 - 2016");
  page.bold(160, 156, "Harbour of Rye").text(160, 170, "Signalman");
  CHECK(rows_of(page.read()) ==
        "2016 - 2020>Isles of Rust\nKeeper\nKept the lamps\nCounted the ships that went by\n"
        "2012 - 2016>Harbour of Rye\nSignalman\n");

  Painted labels;
  labels.grid({50, 150, 550}, {80, 140, 200});
  labels.text(60, 112, "Lives at");
  labels.text(160, 94, "12 Lamp Row").text(160, 108, "Port Rye").text(160, 122, "Isles of Rust");
  labels.text(60, 172, "Tongues").text(160, 172, "Norse");
  CHECK(rows_of(labels.read()) ==
        "Lives at\n12 Lamp Row\nPort Rye\nIsles of Rust\nTongues>Norse\n");
}

TEST_CASE("a table with rules: cells that span rows") {
  Painted page;
  page.rule(50, 550, 80).rule(150, 550, 110).rule(50, 550, 140).rule(50, 550, 170);
  page.upright_rule(50, 80, 170).upright_rule(150, 80, 170).upright_rule(550, 80, 170);
  page.text(60, 114, "Address");
  page.text(160, 100, "Isles of Rust").text(160, 130, "Port Rye");
  page.text(60, 160, "Name").text(160, 160, "Ida Lamp");
  CHECK(rows_of(page.read()) == "Address\nIsles of Rust\nPort Rye\nName>Ida Lamp\n");
}

TEST_CASE("a table with rules: beside a cell that spans rows, they are read one by one") {
  Painted page;
  page.rule(50, 550, 80);
  for (const float y : {110.0F, 140.0F}) page.rule(100, 550, y);
  page.rule(50, 550, 170).rule(50, 550, 200);
  for (const float x : {50.0F, 100.0F, 550.0F}) page.upright_rule(x, 80, 200);
  for (const float x : {200.0F, 300.0F}) page.upright_rule(x, 80, 170);
  page.text(60, 120, "Work");
  page.text(110, 100, "Years").text(210, 100, "Office").text(310, 100, "Post");
  page.text(110, 130, "2010 - 2014").text(210, 130, "Isles of Rust").text(310, 130, "Keeper");
  page.text(110, 160, "2014 - 2018").text(210, 160, "Port Rye").text(310, 160, "Signalman");
  page.text(60, 190, "Name").text(110, 190, "Ida Lamp");
  CHECK(rows_of(page.read()) ==
        "Work\nYears>Office>Post\n2010 - 2014>Isles of Rust>Keeper\n"
        "2014 - 2018>Port Rye>Signalman\nName>Ida Lamp\n");
}

TEST_CASE("a table with rules: no blank where Chinese or Japanese is wrapped, one in Korean") {
  Painted page;
  page.grid({50, 85, 300}, {80, 110, 140, 170});
  page.lines(52, 92, {"灯台管理者", "補佐"}).text(100, 98, "Port Rye");
  page.lines(52, 122, {"등대의지기", "보조"}).text(100, 128, "Isles of Rust");
  page.text(52, 160, "Oil").text(100, 160, "Rye");
  CHECK(rows_of(page.read()) ==
        "1.0 灯台管理者補佐>Port Rye\n2.0 등대의지기 보조>Isles of Rust\n3.0 Oil>Rye\n");
}

TEST_CASE("filled cells in rows are no columns, whatever the height of their text") {
  Painted page;
  float y = 100;
  for (const auto& [label, text] : {std::pair{"now", "Keeper of the lamps, Isles of Rust"},
                                    {"until 2015", "Signalman, Port Rye"},
                                    {"until 2012", "Rower of the harbour board"},
                                    {"school", "Naval School of the Northern Isles"},
                                    {"speaks", "Norse, Latin"}}) {
    page.fill({50, y - 12, 148, y + 6}, 0xDDDDEE).fill({150, y - 12, 550, y + 6}, 0xEEEEEE);
    page.bold(54, y - 3, label, 9).text(154, y, text, 11);
    y += 22;
  }
  CHECK(rows_of(page.read()).starts_with("now>Keeper of the lamps, Isles of Rust\nuntil 2015>Sig"));
}

TEST_CASE("frames, columns with a line between them and underlines are no tables") {
  Painted frame;
  frame.grid({40, 200, 560}, {40, 400});
  frame.bold(50, 60, "SKILLS", 12).lines(50, 80, {"Lamps", "Oil", "Knots", "Norse"});
  frame.bold(210, 60, "SERVICE", 12);
  frame.lines(210, 80, {"Kept the lamps of the isles", "and the oil", "Signals", "Rows"});
  for (const Line& line : frame.read().lines) CHECK(line.table_row == 0);

  // Two tall cells side by side are columns.
  Painted columns;
  columns.grid({40, 300, 560}, {40, 70, 400});
  columns.text(50, 60, "Ida Lamp").text(310, 60, "ida@lamp.example");
  for (int i = 0; i < 11; ++i) {
    const float y = 90 + 14 * static_cast<float>(i);
    columns.text(50, y, "Kept the lamps of the isles").text(310, y, "Rowed out to the ships");
  }
  CHECK(columns.read().lines.back().column == 1);

  // A line through words is decoration.
  Painted crossed;
  crossed.grid({50, 75, 550}, {80, 110, 140});
  crossed.text(60, 100, "Keeper of lamps").text(60, 130, "Signalman of Rye");
  for (const Line& line : crossed.read().lines) CHECK(line.table_row == 0);
}
