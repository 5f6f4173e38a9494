#include "extract/read/office/table_reading.hpp"

#include "tests/extract/read/office/office_lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

// Paragraphs of one cell.
std::string cell(const std::vector<std::string_view>& lines) {
  std::string out;
  for (const std::string_view line : lines) out += paragraph(line);
  return out;
}

std::string read(const std::vector<int>& widths, const std::vector<std::string>& rows) {
  std::string all;
  for (const std::string& row : rows) all += row;
  return drawn_body(table(widths, all));
}

std::string boxed(std::string_view content, int left, int top, int width, int height) {
  return "<w:p><w:r>" + text_box(content, left, top, width, height) + "</w:r></w:p>";
}

}  // namespace

TEST_CASE("Tables: a data table is a line for each row") {
  CHECK(read({3000, 3000, 3000}, {table_row({cell({"Year"}), cell({"Post"}), cell({"Place"})}),
                                  table_row({cell({"2019"}), cell({"Nurse"}), cell({"Leeds"})})}) ==
        "|1 Year \\ Post \\ Place\n|2 2019 \\ Nurse \\ Leeds\n");
}

TEST_CASE("Tables: dates in a rail stand on the line of the head") {
  CHECK(read({2000, 7000}, {table_row({cell({"2016 –", "2019"}), cell({"Nurse",
                                                                       "Harbour "
                                                                       "Hospital",
                                                                       "Night shifts "
                                                                       "and wards"})})}) ==
        "2016 – 2019 \\ Nurse\nHarbour Hospital\nNight shifts and wards\n");
  CHECK(read({7000, 2000},
             {table_row({cell({"Nurse", "Harbour Hospital"}), cell({"2016 – 2019", "Leeds"})})}) ==
        "Nurse \\ 2016 – 2019\nHarbour Hospital \\ Leeds\n");
  CHECK(read({2000, 7000}, {table_row({cell({"2016 – 2019", "Leeds"}),
                                       cell({"Nurse", "Harbour Hospital", "Night shifts"})})}) ==
        "2016 – 2019 \\ Nurse\nLeeds \\ Harbour Hospital\nNight shifts\n");
}

TEST_CASE("Tables: labels in a rail stand above their text") {
  CHECK(read({2000, 7000},
             {table_row({cell({"WORK"}), cell({"Nurse", "Harbour Hospital", "2016 – 2019"})}),
              table_row({cell({"LANGUAGES"}), cell({"English"})})}) ==
        "WORK\nNurse\nHarbour Hospital\n2016 – 2019\nLANGUAGES\nEnglish\n");
}

TEST_CASE("Tables: tall cells side by side are columns, the narrow one a side bar") {
  const std::string bar = cell({"Contact", "a@b.example", "Skills", "Care", "Ward"});
  const std::string main = cell({"Work", "Nurse", "Harbour Hospital", "2016 – 2019",
                                 "Night shifts and everything that goes with them"});
  CHECK(read({2500, 6500}, {table_row({bar, main})}) ==
        "> Contact\n> a@b.example\n> Skills\n> Care\n> Ward\nWork\nNurse\nHarbour Hospital\n"
        "2016 – 2019\nNight shifts and everything that goes with them\n");
  CHECK(read({6500, 2500}, {table_row({main, bar})}).starts_with("Work\nNurse\n"));
}

TEST_CASE("Tables: a cell that goes on over rows is read once, tables in cells are read") {
  const std::string merged = "<w:tcPr><w:vMerge/></w:tcPr>";
  CHECK(read({2000, 7000},
             {table_row({"<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + cell({"WORK"}),
                         cell({"Nurse", "at Leeds", "by night"})}),
              table_row({merged + cell({}), cell({"Driver"})})}) ==
        "WORK\nNurse\nat Leeds\nby night\nDriver\n");
  CHECK(read({9000}, {table_row({table({9000}, table_row({cell({"Nurse"})})) + paragraph("")})}) ==
        "Nurse\n");
}

TEST_CASE("Boxes: once, not twice") {
  const std::string choice = text_box(paragraph("Ada"), 0, 0, 400, 40);
  const std::string old = "<w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("Ada") +
                          "</w:txbxContent></v:textbox></v:shape></w:pict>";
  CHECK(drawn_body("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + choice +
                   "</mc:Choice><mc:Fallback>" + old +
                   "</mc:Fallback></mc:AlternateContent>"
                   "</w:r></w:p>") == "Ada\n");
  CHECK(drawn_body("<w:p><w:r>" + old + "</w:r></w:p>") == "Ada\n");
}

TEST_CASE("Boxes: a tall narrow one is a side bar, wherever it is anchored") {
  std::string bar;
  for (const std::string_view line : {"Contact", "a@b.example", "Skills", "Care", "Ward", "Cats"}) {
    bar += paragraph(line);
  }
  const std::string body =
      paragraph("Ada Lovelace") + paragraph("Work", "", "<w:b/>") + paragraph("Nurse");
  const std::string expected = "> Contact\n> a@b.example\n> Skills\n> Care\n> Ward\n> Cats\n";
  CHECK(drawn_body(body + boxed(bar, 20, 30, 150, 700)) ==
        expected + "Ada Lovelace\nWork\nNurse\n");
  CHECK(drawn_body(body + boxed(bar, 20, 90, 150, 700)) ==
        "Ada Lovelace\n" + expected + "Work\nNurse\n");
}

TEST_CASE("Boxes: a side bar in the margin stands behind the text, all its boxes") {
  const auto box = [](std::string_view first, int left, int top) {
    std::string lines = paragraph(first);
    for (const std::string_view line : {"Care", "Ward", "Cats", "Oil", "Lamps"}) {
      lines += paragraph(line);
    }
    return boxed(lines, left, top, 150, 80);
  };
  const std::string contact =
      boxed(paragraph("Contact") + paragraph("a@b.example") + paragraph("Ulm"), 10, 110, 150, 40);
  const std::string note = boxed(paragraph("2019"), 10, 150, 60, 20);
  const std::string text = paragraph("Ada Lovelace") + paragraph("Work", "", "<w:b/>") +
                           paragraph("Harbour board (2016)", "", "<w:b/>") + paragraph("Nurse") +
                           paragraph("Night shifts");
  const std::string page =
      "<w:sectPr><w:pgSz w:w=\"11900\" w:h=\"16840\"/>"
      "<w:pgMar w:top=\"1440\" w:left=\"3600\" w:right=\"720\"/></w:sectPr>";
  CHECK(drawn_body(text + contact + box("Skills", 10, 130) + note + page) ==
        "Ada Lovelace\nWork\nHarbour board (2016)\nNurse\nNight shifts\n2019\n"
        "> Contact\n> a@b.example\n> Ulm\n"
        "> Skills\n> Care\n> Ward\n> Cats\n> Oil\n> Lamps\n");
  // One that reaches over the text is read where it stands.
  const std::string over = drawn_body(text + box("Skills", 100, 110) + page);
  CHECK(over.find("> Skills") < over.find("Night shifts"));
}

TEST_CASE("Boxes: a page of boxes is read down its columns") {
  const std::string name = boxed(paragraph("Ada Lovelace"), 20, 20, 550, 60);
  const std::string left = boxed(paragraph("Contact") + paragraph("a@b.example"), 20, 100, 150, 80);
  const std::string below = boxed(paragraph("Skills") + paragraph("Care"), 20, 300, 150, 80);
  const std::string right = boxed(paragraph("Work") + paragraph("Nurse"), 200, 100, 350, 400);
  CHECK(drawn_body(right + below + name + left) ==
        "Ada Lovelace\nContact\na@b.example\nSkills\nCare\nWork\nNurse\n");
}
