// PDFs that are made to hurt: each gives what can be read of it, or says why not, in good time.
#include <chrono>
#include <string>
#include <vector>

#include "cli/pdf/worker_pool.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/pdf_writer.hpp"

using namespace vitagraph;

namespace {

PdfWorkerPool& pool() {
  static PdfWorkerPool pool([] {
    PoolOptions options;
    options.program = VITAGRAPH_PDF_WORKER;
    options.talk.processor = std::chrono::milliseconds(700);
    return options;
  }());
  return pool;
}

bool has(const PdfFile& file, DiagnosticCode code) {
  for (const Diagnostic& diagnostic : file.diagnostics) {
    if (diagnostic.code == code) return true;
  }
  return false;
}

std::string text_of(const PdfFile& file) {
  std::string out;
  for (const PdfPage& page : file.pages) {
    for (const PdfRun& run : page.runs) out += run.text;
  }
  return out;
}

std::string repeat(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

}  // namespace

TEST_CASE("A password keeps the document closed, and is asked for") {
  OnePage page;
  page.content = "BT /F1 10 Tf 100 700 Td (secret) Tj ET";
  const std::string key(32, 'k');
  page.trailer = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (" + key + ") /U (" + key +
                 ") >> /ID [(0123456789abcdef) (0123456789abcdef)]";
  const PdfFile file = pool().read(page.write());
  CHECK(file.pages.empty());
  CHECK(has(file, DiagnosticCode::encrypted_document));
}

TEST_CASE("What is no PDF says so") {
  const std::string bytes = GENERATE(as<std::string>{}, "", "%PDF-1.7\n", "no PDF at all",
                                     "%PDF-1.4\ntrailer << /Root 1 0 R >>\n%%EOF");
  const PdfFile file = pool().read(bytes);
  CHECK(file.pages.empty());
  CHECK(has(file, DiagnosticCode::unreadable));
}

TEST_CASE("A document that lost its table of references is repaired") {
  std::string bytes = pdf_that_says("still there");
  bytes.replace(bytes.find("xref\n0"), 6, "xxxx\n9");
  const PdfFile file = pool().read(bytes);
  CHECK(text_of(file) == "still there");
  CHECK(has(file, DiagnosticCode::damaged_document));
}

TEST_CASE("More pages than are read are counted") {
  PdfWriter writer;
  const int tree = writer.reserve();
  std::string leaves;
  for (int i = 0; i < 60; ++i) {
    leaves += reference(writer.add("<< /Type /Page /Parent " + reference(tree) +
                                   " /MediaBox [0 0 100 100] >>")) +
              " ";
  }
  writer.set(tree, "<< /Type /Pages /Count 60 /Kids [" + leaves + "] >>");
  const int root = writer.add("<< /Type /Catalog /Pages " + reference(tree) + " >>");
  const PdfFile file = pool().read(writer.finish(root));
  CHECK(file.pages.size() == 50);
  CHECK(has(file, DiagnosticCode::page_limit));
}

TEST_CASE("A page tree that leads back to itself ends") {
  PdfWriter writer;
  const int tree = writer.reserve();
  writer.set(tree, "<< /Type /Pages /Count 1000000 /Kids [" + reference(tree) + " " +
                       reference(tree) + "] >>");
  const int root = writer.add("<< /Type /Catalog /Pages " + reference(tree) + " >>");
  const PdfFile file = pool().read(writer.finish(root));
  CHECK(file.pages.empty());
  CHECK_FALSE(file.diagnostics.empty());
}

TEST_CASE("A form that paints itself ends") {
  PdfWriter writer;
  const int form = writer.reserve();
  const std::string content = "/X Do /X Do BT /F1 10 Tf 10 10 Td (again) Tj ET";
  writer.set(form,
             "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << "
             "/X " +
                 reference(form) + " >> >> /Length " + std::to_string(content.size()) +
                 " >>\nstream\n" + content + "\nendstream");
  OnePage page;
  page.resources = "/XObject << /X " + reference(form) + " >>";
  page.content = "/X Do BT /F1 10 Tf 100 700 Td (done) Tj ET";
  const PdfFile file = pool().read(page.write(writer));
  CHECK(text_of(file).find("done") != std::string::npos);
}

TEST_CASE("Forms that double each other end within the limits") {
  PdfWriter writer;
  int form = writer.add_stream("BT /F1 10 Tf 10 10 Td (x) Tj ET",
                               "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << "
                               "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier "
                               ">> >> >>");
  for (int level = 0; level < 40; ++level) {
    form = writer.add_stream("/X Do /X Do",
                             "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << "
                             "/XObject << /X " +
                                 reference(form) + " >> >>");
  }
  OnePage page;
  page.resources = "/XObject << /X " + reference(form) + " >>";
  page.content = "/X Do";
  const PdfFile file = pool().read(page.write(writer));
  CHECK(has(file, DiagnosticCode::time_limit));
}

TEST_CASE("Numbers without bounds stay numbers") {
  const std::string content = GENERATE(
      as<std::string>{}, "BT /F1 1e30 Tf 1e38 1e38 Td (huge) Tj ET",
      "BT /F1 10 Tf 99999999999999999999 0 0 1 0 0 Tm (wide) Tj ET",
      "1e38 0 0 1e38 1e38 1e38 cm 1e38 0 0 1e38 0 0 cm BT /F1 10 Tf 1 1 Td (far) Tj ET",
      "0 0 1e38 1e38 re f -1e38 -1e38 m 1e38 1e38 l S", "0 0 0 0 0 0 cm BT /F1 0 Tf (flat) Tj ET",
      "1e38 w 0 0 m 100 0 l S 1e38 Tc 1e38 Tw 1e38 Tz BT /F1 1 Tf (a b) Tj ET");
  CAPTURE(content);
  OnePage page;
  page.content = content;
  const PdfFile file = pool().read(page.write());
  CHECK(file.pages.size() == 1);
  CHECK(file.diagnostics.empty());
}

TEST_CASE("A page box without bounds") {
  PdfWriter writer;
  const int tree = writer.reserve();
  const int leaf = writer.add("<< /Type /Page /Parent " + reference(tree) +
                              " /MediaBox [-1e30 -1e30 1e38 1e38] >>");
  writer.set(tree, "<< /Type /Pages /Count 1 /Kids [" + reference(leaf) + "] >>");
  const int root = writer.add("<< /Type /Catalog /Pages " + reference(tree) + " >>");
  const PdfFile file = pool().read(writer.finish(root));
  CHECK(file.diagnostics.size() + file.pages.size() > 0);
}

TEST_CASE("Deep nesting, long strings and many operators end") {
  const std::string content = GENERATE(
      as<std::string>{}, repeat("[", 100'000), repeat("<< /A ", 50'000), repeat("q ", 200'000),
      repeat("BT ", 100'000), "(" + repeat("(", 100'000), repeat("/Span << >> BDC ", 50'000),
      "BT /F1 10 Tf (" + std::string(500'000, 'x') + ") Tj ET");
  OnePage page;
  page.content = content;
  const PdfFile file = pool().read(page.write());
  CHECK(file.pages.size() + file.diagnostics.size() > 0);
}

TEST_CASE("A font that names no characters is reported, when words are missing") {
  const int glyphs = GENERATE(10, 60);
  PdfWriter writer;
  const int font = writer.add(
      "<< /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts "
      "[<< "
      "/Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) "
      "/Ordering (Identity) /Supplement 0 >> >>] >>");
  OnePage page;
  page.content = "/Fm Do";
  const std::string words = "BT /G 10 Tf 10 10 Td <" + repeat("0041", glyphs) + "> Tj ET";
  const int form = writer.add_stream(
      words, "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /G " +
                 reference(font) + " >> >>");
  page.resources = "/XObject << /Fm " + reference(form) + " >>";
  const PdfFile file = pool().read(page.write(writer));
  REQUIRE(file.pages.size() == 1);
  CHECK(file.fonts.at(0).unmapped);
  CHECK(has(file, DiagnosticCode::no_unicode_map) == (glyphs == 60));
}

TEST_CASE("Every truncation of a document is answered") {
  const std::string bytes = pdf_that_says("cut anywhere");
  for (std::size_t size = 0; size < bytes.size(); size += 7) {
    const PdfFile file = pool().read(std::string_view(bytes).substr(0, size));
    CHECK(file.pages.size() + file.diagnostics.size() > 0);
    CHECK_FALSE(has(file, DiagnosticCode::worker_missing));
  }
}
