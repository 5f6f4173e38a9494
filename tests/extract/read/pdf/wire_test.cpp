#include "extract/read/pdf/wire.hpp"

#include <cmath>
#include <cstring>
#include <limits>
#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;
using Verdict = PdfAssembler::Verdict;

namespace {

PdfPage full_page() {
  PdfPage page;
  page.size = {595, 842};
  PdfRun run;
  run.text = "Zoë";
  run.glyphs = {{10, 16, 0}, {16, 21, 1}, {21, 27, 2}};
  run.box = {10, 90, 27, 103};
  run.baseline = 100;
  run.font_size = 11;
  run.angle = 270;
  run.colour = 0x123456;
  run.hidden = PdfHidden::clipped;
  page.runs = {run};
  page.rules = {{{1, 2, 3, 4}, 0xFF}};
  page.fills = {{{5, 6, 7, 8}, 0xFF00, 1}};
  page.images = {{{9, 10, 11, 12}, 0}};
  page.links = {{{1, 1, 2, 2}, "https://example.org"}};
  return page;
}

std::string payload_of(const std::string& frame) { return frame.substr(sizeof(PdfFrameHeader)); }

std::string payload_of(const PdfPage& page) {
  std::string frame;
  append_frame(frame, page);
  return payload_of(frame);
}

Verdict verdict_on(const PdfPage& page) {
  PdfAssembler assembler;
  std::string font;
  append_frame(font, PdfFont{});
  REQUIRE(assembler.take(PdfFrameKind::font, payload_of(font)) == Verdict::more);
  return assembler.take(PdfFrameKind::page, payload_of(page));
}

}  // namespace

TEST_CASE("What was written is read back") {
  PdfFile rest;
  rest.title = "Titel";
  rest.author = "Rosa Beispiel";
  rest.created = {2023, 4, 5};
  rest.attachments = {{"cv.xml", std::string("\0\xFF", 2)}};
  rest.diagnostics = {{DiagnosticCode::page_limit, {0, 0, 3}, "60 pages"}};
  std::string font_frame;
  append_frame(font_frame, PdfFont{"Muster-Bold", true, false, true, false});
  std::string end_frame;
  append_end_frame(end_frame, rest);

  PdfAssembler assembler;
  CHECK(assembler.take(PdfFrameKind::font, payload_of(font_frame)) == Verdict::more);
  CHECK(assembler.take(PdfFrameKind::page, payload_of(full_page())) == Verdict::more);
  CHECK(assembler.take(PdfFrameKind::end, payload_of(end_frame)) == Verdict::done);
  const PdfFile& file = assembler.file();
  REQUIRE(file.fonts.size() == 1);
  CHECK(file.fonts[0].name == "Muster-Bold");
  CHECK(file.fonts[0].bold);
  CHECK(file.fonts[0].monospaced);
  REQUIRE(file.pages.size() == 1);
  CHECK(payload_of(file.pages[0]) == payload_of(full_page()));
  CHECK(file.title == "Titel");
  CHECK(file.created == rest.created);
  CHECK(file.attachments.at(0).bytes.size() == 2);
  CHECK(file.diagnostics == rest.diagnostics);
}

TEST_CASE("Every truncation is nonsense") {
  const std::string whole = payload_of(full_page());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    PdfAssembler assembler;
    std::string font;
    append_frame(font, PdfFont{});
    REQUIRE(assembler.take(PdfFrameKind::font, payload_of(font)) == Verdict::more);
    CHECK(assembler.take(PdfFrameKind::page, whole.substr(0, size)) == Verdict::nonsense);
  }
}

TEST_CASE("Lies are found out") {
  CHECK(verdict_on(full_page()) == Verdict::more);
  PdfPage page = full_page();
  SECTION("a font that never came") { page.runs[0].font = 1; }
  SECTION("a number that is none") {
    page.runs[0].baseline = std::numeric_limits<float>::quiet_NaN();
  }
  SECTION("an endless box") { page.fills[0].box.right = std::numeric_limits<float>::infinity(); }
  SECTION("a glyph without end") { page.runs[0].glyphs[1].end = HUGE_VALF; }
  SECTION("bytes that are no UTF-8") { page.runs[0].text = "Zo\xEB"; }
  SECTION("an overlong character") { page.runs[0].text = "\xC0\xAF."; }
  SECTION("half of a pair of surrogates") { page.runs[0].text = "\xED\xA0\x80"; }
  SECTION("beyond Unicode") { page.links[0].target = "\xF5\x80\x80\x80"; }
  SECTION("a glyph behind the text") { page.runs[0].glyphs[2].text = 9; }
  SECTION("a glyph within a character") { page.runs[0].glyphs[2].text = 3; }
  SECTION("glyphs that go back") { page.runs[0].glyphs[2].text = 0; }
  SECTION("a first glyph that is not the first") { page.runs[0].glyphs[0].text = 1; }
  SECTION("no glyphs") { page.runs[0].glyphs.clear(); }
  SECTION("a slanted direction") { page.runs[0].angle = 45; }
  SECTION("a colour that is none") { page.rules[0].colour = 0x1000000; }
  SECTION("painted after runs that are not there") { page.images[0].order = 2; }
  SECTION("a reason that is none") { page.runs[0].hidden = static_cast<PdfHidden>(9); }
  CHECK(verdict_on(page) == Verdict::nonsense);
}

TEST_CASE("Trailing bytes, unknown kinds and unknown codes are nonsense") {
  PdfAssembler assembler;
  std::string font;
  append_frame(font, PdfFont{});
  CHECK(assembler.take(PdfFrameKind::font, payload_of(font) + "x") == Verdict::nonsense);
  CHECK(assembler.take(static_cast<PdfFrameKind>(99), "") == Verdict::nonsense);
  CHECK(assembler.take(PdfFrameKind::hello, "") == Verdict::nonsense);
  PdfFile rest;
  rest.diagnostics = {{static_cast<DiagnosticCode>(250), {}, ""}};
  std::string end;
  append_end_frame(end, rest);
  CHECK(assembler.take(PdfFrameKind::end, payload_of(end)) == Verdict::nonsense);
}

TEST_CASE("A hello is known by its number") {
  std::string frame;
  append_frame(frame, PdfHello{pdf_wire_magic, 5});
  PdfHello hello;
  CHECK(read_hello(payload_of(frame), hello));
  CHECK(hello.walls == 5);
  CHECK_FALSE(read_hello("12345678", hello));
  CHECK_FALSE(read_hello("", hello));
}
