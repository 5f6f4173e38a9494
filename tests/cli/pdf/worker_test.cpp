// What the real worker reads of PDFs whose every byte is known.
#include <string>
#include <thread>
#include <vector>

#include "cli/pdf/worker_pool.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/pdf_writer.hpp"

using namespace vitagraph;

namespace {

PdfWorkerPool& pool() {
  static PdfWorkerPool pool({.program = VITAGRAPH_PDF_WORKER});
  return pool;
}

PdfFile read(const std::string& bytes) { return pool().read(bytes); }

PdfPage read_page(const OnePage& page, const PdfWriter& writer = {}) {
  PdfFile file = read(page.write(writer));
  for (const Diagnostic& diagnostic : file.diagnostics) UNSCOPED_INFO(sentence(diagnostic, "pdf"));
  REQUIRE(file.diagnostics.empty());
  REQUIRE(file.pages.size() == 1);
  return file.pages.front();
}

PdfPage paint(const std::string& content) {
  OnePage page;
  page.content = content;
  return read_page(page);
}

PdfRun only_run(const PdfPage& page) {
  REQUIRE(page.runs.size() == 1);
  return page.runs.front();
}

void check_box(const Box& box, const Box& expected) {
  CHECK(box.left == Approx(expected.left).margin(0.01));
  CHECK(box.top == Approx(expected.top).margin(0.01));
  CHECK(box.right == Approx(expected.right).margin(0.01));
  CHECK(box.bottom == Approx(expected.bottom).margin(0.01));
}

}  // namespace

TEST_CASE("A run has its text, its place and its looks") {
  const PdfFile file = read(pdf_that_says("Rosa Beispiel"));
  REQUIRE(file.pages.size() == 1);
  const PdfPage& page = file.pages.front();
  CHECK(page.size.width == 600);
  CHECK(page.size.height == 800);
  const PdfRun run = only_run(page);
  CHECK(run.text == "Rosa Beispiel");
  CHECK(run.baseline == Approx(100));
  CHECK(run.font_size == Approx(12));
  CHECK(run.colour == 0);
  CHECK(run.angle == 0);
  CHECK(run.hidden == PdfHidden::visible);
  REQUIRE(run.glyphs.size() == 13);
  CHECK(run.glyphs[0].begin == Approx(100));
  CHECK(run.glyphs[0].end == Approx(100 + 12 * 0.722));  // the width of R in Helvetica
  CHECK(run.glyphs[1].text == 1);
  CHECK(run.box.left == Approx(100));
  CHECK(run.box.top < 100 - 8);
  CHECK(run.box.bottom > 100 + 1);
  REQUIRE(file.fonts.size() == 1);
  CHECK(file.fonts[run.font].name == "Helvetica");
  CHECK_FALSE(file.fonts[run.font].bold);
}

TEST_CASE("Runs end where the looks change, not at every command") {
  struct Row {
    std::string content;
    std::vector<std::string> runs;
  };
  const Row row = GENERATE(values<Row>({
      {"BT /F1 10 Tf 100 700 Td (Ein) Tj ( Wort) Tj ET", {"Ein Wort"}},
      {"BT /F1 10 Tf 100 700 Td [(K) 60 (ern)] TJ ET", {"Kern"}},
      {"BT /F1 10 Tf 100 700 Td (plain ) Tj /F2 10 Tf (bold) Tj ET", {"plain ", "bold"}},
      {"BT /F1 10 Tf 100 700 Td (one) Tj 0 -12 Td (two) Tj ET", {"one", "two"}},
      {"BT /F1 10 Tf 100 700 Td (left) Tj 300 0 Td (right) Tj ET", {"left", "right"}},
      {"BT /F1 10 Tf 300 700 Td (right) Tj -200 0 Td (left) Tj ET", {"right", "left"}},
      {"BT /F1 10 Tf 100 700 Td (red) Tj 1 0 0 rg (der) Tj ET", {"red", "der"}},
      {"BT /F1 10 Tf 3 Tc 100 700 Td (wide) Tj ET", {"wide"}},
  }));
  CAPTURE(row.content);
  std::vector<std::string> texts;
  for (const PdfRun& run : paint(row.content).runs) texts.push_back(run.text);
  CHECK(texts == row.runs);
}

TEST_CASE("Spacing between letters is no part of a glyph") {
  const PdfRun run = only_run(paint("BT /F1 10 Tf 5 Tc 100 700 Td (ab) Tj ET"));
  REQUIRE(run.glyphs.size() == 2);
  CHECK(run.glyphs[0].end == Approx(100 + 5.56));
  CHECK(run.glyphs[1].begin == Approx(100 + 5.56 + 5));
}

TEST_CASE("Colours and bold type, by font or by outline") {
  OnePage page;
  page.content =
      "BT 0.2 0.4 0.6 rg /F2 10 Tf 100 700 Td (bold) Tj ET "
      "BT 0 0 0 1 k 2 Tr /F1 10 Tf 100 600 Td (outlined) Tj ET "
      "BT 0.5 g 0 Tr 1 0 0.3 1 100 500 Tm (slanted) Tj ET";
  const PdfFile file = read(page.write());
  REQUIRE(file.pages.size() == 1);
  const auto& runs = file.pages.front().runs;
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].colour == 0x336699);
  CHECK(file.fonts[runs[0].font].bold);
  CHECK(file.fonts[runs[1].font].bold);
  CHECK(runs[2].colour == 0x808080);
  CHECK(file.fonts[runs[2].font].italic);
  CHECK_FALSE(file.fonts[runs[2].font].bold);
}

TEST_CASE("Text that nobody sees is told apart, and why") {
  struct Row {
    std::string content;
    PdfHidden hidden;
  };
  const Row row = GENERATE(values<Row>({
      {"BT /F1 10 Tf 100 700 Td (seen) Tj ET", PdfHidden::visible},
      {"BT /F1 10 Tf 3 Tr 100 700 Td (mode 3) Tj ET", PdfHidden::invisible_mode},
      {"BT /F1 10 Tf 7 Tr 100 700 Td (mode 7) Tj ET", PdfHidden::invisible_mode},
      {"BT /F1 10 Tf 1 Tr 100 700 Td (outline) Tj ET", PdfHidden::visible},
      {"/Clear gs BT /F1 10 Tf 100 700 Td (transparent) Tj ET", PdfHidden::invisible_mode},
      {"/Half gs BT /F1 10 Tf 100 700 Td (half) Tj ET", PdfHidden::visible},
      {"BT /F1 10 Tf 700 700 Td (beside) Tj ET", PdfHidden::off_page},
      {"BT /F1 10 Tf 100 -50 Td (below) Tj ET", PdfHidden::off_page},
      {"0 0 90 90 re W n BT /F1 10 Tf 100 700 Td (clipped) Tj ET", PdfHidden::clipped},
      {"90 690 200 30 re W n BT /F1 10 Tf 100 700 Td (inside) Tj ET", PdfHidden::visible},
      {"/OC /Off BDC BT /F1 10 Tf 100 700 Td (layer) Tj ET EMC", PdfHidden::optional_content},
      {"/OC /On BDC BT /F1 10 Tf 100 700 Td (layer) Tj ET EMC", PdfHidden::visible},
  }));
  CAPTURE(row.content);
  PdfWriter writer;
  const int off = writer.add("<< /Type /OCG /Name (off) >>");
  const int on = writer.add("<< /Type /OCG /Name (on) >>");
  OnePage page;
  page.content = row.content;
  page.resources = "/ExtGState << /Clear << /ca 0 >> /Half << /ca 0.5 >> >> /Properties << /Off " +
                   reference(off) + " /On " + reference(on) + " >>";
  page.catalog = "/OCProperties << /OCGs [" + reference(off) + " " + reference(on) +
                 "] /D << /OFF [" + reference(off) + "] >> >>";
  CHECK(only_run(read_page(page, writer)).hidden == row.hidden);
}

TEST_CASE("Text in a pattern is seen, though it is painted by way of a clip") {
  PdfWriter writer;
  const int shading = writer.add(
      "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 600 0] /Function << /FunctionType 2 "
      "/Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >>");
  OnePage page;
  page.resources = "/Pattern << /P << /PatternType 2 /Shading " + reference(shading) + " >> >>";
  page.content = "/Pattern cs /P scn BT /F1 10 Tf 100 700 Td (gradient) Tj ET";
  const PdfPage read = read_page(page, writer);
  CHECK(only_run(read).text == "gradient");
  CHECK(only_run(read).hidden == PdfHidden::visible);
}

TEST_CASE("Directions of text and of pages") {
  const PdfRun down = only_run(paint("BT /F1 10 Tf 0 -1 1 0 100 700 Tm (down) Tj ET"));
  CHECK(down.angle == 90);
  CHECK(down.baseline == Approx(100));
  CHECK(down.glyphs.front().begin == Approx(100));
  CHECK(down.glyphs.front().end > down.glyphs.front().begin);
  const PdfRun up = only_run(paint("BT /F1 10 Tf 0 1 -1 0 100 700 Tm (up) Tj ET"));
  CHECK(up.angle == 270);
  CHECK(up.glyphs.front().end < up.glyphs.front().begin);

  OnePage turned;
  turned.page = "/Rotate 90";
  turned.content = "BT /F1 10 Tf 0 1 -1 0 100 700 Tm (upright) Tj ET";
  const PdfPage page = read_page(turned);
  CHECK(page.size.width == 800);
  CHECK(page.size.height == 600);
  CHECK(only_run(page).angle == 0);
  CHECK(only_run(page).baseline == Approx(100));
  CHECK(only_run(page).glyphs.front().begin == Approx(700));
}

TEST_CASE("Rules, fills and images, in their colours") {
  const PdfPage page = paint(
      "1 0 0 RG 2 w 50 700 m 250 700 l S "  // a drawn line
      "0 0 1 rg 50 600 200 1 re f "         // a thin box
      "0.5 g 0 0 150 800 re f "             // a side bar
      "BT /F1 10 Tf 200 500 Td (text) Tj ET "
      "0 1 0 rg 300 300 m 400 300 l 400 400 l 300 400 l h f* "
      "10 10 m 90 15 l 95 90 l S "  // slanted: none
      "q 100 0 0 50 400 700 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xFF EI Q");
  REQUIRE(page.rules.size() == 2);
  CHECK(page.rules[0].colour == 0xFF0000);
  check_box(page.rules[0].box, {50, 99, 250, 101});
  CHECK(page.rules[1].colour == 0x0000FF);
  check_box(page.rules[1].box, {50, 199, 250, 200});
  REQUIRE(page.fills.size() == 2);
  CHECK(page.fills[0].order == 0);
  check_box(page.fills[0].box, {0, 0, 150, 800});
  CHECK(page.fills[1].order == 1);
  CHECK(page.fills[1].colour == 0x00FF00);
  check_box(page.fills[1].box, {300, 400, 400, 500});
  REQUIRE(page.images.size() == 1);
  check_box(page.images[0].box, {400, 50, 500, 100});
  CHECK(page.images[0].order == 1);
}

TEST_CASE("Rounded boxes are boxes, slanted lines are nothing, clips cut") {
  const PdfPage page = paint(
      "110 100 m 190 100 l 195 100 200 105 200 110 c 200 190 l 200 195 195 200 190 200 c "
      "110 200 l 105 200 100 195 100 190 c 100 110 l 100 105 105 100 110 100 c f "
      "300 300 m 400 300 l 300 400 l f "
      "q 0 0 50 50 re W n 0 0 600 600 re f Q");
  REQUIRE(page.fills.size() == 2);
  check_box(page.fills[0].box, {100, 600, 200, 700});
  check_box(page.fills[1].box, {0, 750, 50, 800});
}

TEST_CASE("Links lead somewhere; notes are hidden text; filled-in forms are not") {
  PdfWriter writer;
  const int looks = writer.add_stream("BT /F1 10 Tf 2 2 Td (filled in) Tj ET",
                                      "/Type /XObject /Subtype /Form /BBox [0 0 100 20] "
                                      "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 "
                                      "/BaseFont /Helvetica >> >> >>");
  OnePage page;
  page.page =
      "/Annots [<< /Type /Annot /Subtype /Link /Rect [100 700 200 710] /A << /S /URI /URI "
      "(https://example.org/rosa) >> >> "
      "<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (a note) >> "
      "<< /Type /Annot /Subtype /FreeText /Rect [300 300 400 320] /AP << /N " +
      reference(looks) + " >> >>]";
  const PdfPage read = read_page(page, writer);
  REQUIRE(read.links.size() == 1);
  CHECK(read.links[0].target == "https://example.org/rosa");
  check_box(read.links[0].box, {100, 90, 200, 100});
  REQUIRE(read.runs.size() == 2);
  CHECK(read.runs[0].text == "a note");
  CHECK(read.runs[0].hidden == PdfHidden::annotation);
  CHECK(read.runs[1].text == "filled in");
  CHECK(read.runs[1].hidden == PdfHidden::visible);
}

TEST_CASE("The text that a document gives for its glyphs counts") {
  struct Row {
    std::string content;
    std::string text;
  };
  const Row row = GENERATE(values<Row>({
      {"/Span << /ActualText (fi) >> BDC (X) Tj EMC (sh) Tj", "fish"},
      {"/Span << /ActualText <FEFF00E9> >> BDC (e') Tj EMC", "\u00E9"},
      {"/Span << /ActualText (abcd) >> BDC (ABCD) Tj EMC", "abcd"},
      {"/Span << /ActualText () >> BDC (-) Tj EMC (x) Tj", "x"},
      {"/Span << /ActualText (Far more words than the two glyphs can stand for) >> BDC (No) Tj EMC",
       "No"},
  }));
  CAPTURE(row.content);
  CHECK(only_run(paint("BT /F1 10 Tf 100 700 Td " + row.content + " ET")).text == row.text);
}

TEST_CASE("Metadata and files that a document carries") {
  PdfWriter writer;
  const int embedded = writer.add_stream("<cv/>", "/Type /EmbeddedFile");
  const int information = writer.add(
      "<< /Title <FEFF004C00E9> /Author (Rosa Beispiel) /Producer (A printer) "
      "/CreationDate (D:20230405060708+02'00') /ModDate (D:202401) >>");
  OnePage page;
  page.catalog =
      "/Names << /EmbeddedFiles << /Names [(cv.xml) << /Type /Filespec /F (cv.xml) "
      "/EF << /F " +
      reference(embedded) + " >> >>] >> >>";
  page.trailer = "/Info " + reference(information);
  const PdfFile file = read(page.write(writer));
  CHECK(file.title == "L\u00E9");
  CHECK(file.author == "Rosa Beispiel");
  CHECK(file.producer == "A printer");
  CHECK(file.created.text() == "2023-04-05");
  CHECK(file.modified.text() == "2024-01");
  REQUIRE(file.attachments.size() == 1);
  CHECK(file.attachments[0].name == "cv.xml");
  CHECK(file.attachments[0].bytes == "<cv/>");
}

TEST_CASE("The same bytes give the same file, whatever the thread") {
  const std::string bytes = pdf_that_says("always the same");
  std::vector<std::string> texts(8);
  std::vector<std::thread> threads;
  for (std::string& text : texts) {
    threads.emplace_back([&] { text = read(bytes).pages.at(0).runs.at(0).text; });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& text : texts) CHECK(text == "always the same");
}
