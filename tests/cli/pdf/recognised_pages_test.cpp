// Scanned pages with programs that only pretend to draw and to read.
#include "cli/pdf/recognised_pages.hpp"

#include <sys/stat.h>

#include <string>

#include "cli/child_program.hpp"
#include "cli/pdf/tesseract_tsv.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/folder.hpp"

using namespace vitagraph;

namespace {

constexpr std::string_view header =
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_"
    "num\tleft\ttop\twidth\theight\tconf\ttext\n";
constexpr std::string_view two_words =
    "1\t1\t0\t0\t0\t0\t0\t0\t2500\t3500\t-1\t\n"
    "4\t1\t1\t1\t1\t0\t300\t600\t800\t50\t-1\t\n"
    "5\t1\t1\t1\t1\t1\t300\t605\t200\t40\t96.5\tRosa\n"
    "5\t1\t1\t1\t1\t2\t550\t600\t300\t50\t87.5\tB\u00E4cker\n"
    "5\t1\t1\t1\t1\t3\t900\t600\t100\t50\t3.1\t|~\n"
    "5\t1\t1\t1\t1\t4\t900\t600\t100\t50\t95\t \n";

/// One page that is a picture.
class Scan final : public PdfPages {
 public:
  PdfFile read(std::string_view) override {
    PdfFile file;
    PdfPage page;
    page.size = {600, 840};
    page.images.push_back({{0, 0, 600, 840}, 0});
    file.pages.push_back(page);
    return file;
  }
};

std::string script(const TestFolder& folder, const std::string& name, const std::string& text) {
  folder.write(name, "#!/bin/sh\n" + text);
  ::chmod((folder / name).c_str(), 0700);
  return folder / name;
}

DiagnosticCode only_code(const PdfFile& file) {
  REQUIRE(file.diagnostics.size() == 1);
  return file.diagnostics.front().code;
}

}  // namespace

TEST_CASE("Words of Tesseract become runs on the page") {
  PdfPage page;
  const std::string tsv = std::string(header) + std::string(two_words);
  const RecognisedText text = add_recognised_words(tsv, 0.24f, 0, page);
  CHECK(text.words == 2);
  CHECK(text.confidence == Approx(92));
  REQUIRE(page.runs.size() == 2);
  CHECK(page.runs[0].text == "Rosa");
  CHECK(page.runs[0].box.left == Approx(72));
  CHECK(page.runs[0].glyphs.size() == 4);
  CHECK(page.runs[1].text == "B\u00E4cker");
  CHECK(page.runs[1].glyphs.size() == 6);
  CHECK(page.runs[1].glyphs[2].text == 3);
  CHECK(page.runs[0].baseline == page.runs[1].baseline);
  CHECK(page.runs[0].font_size == page.runs[1].font_size);
}

TEST_CASE("Rows that make no sense are passed over") {
  const std::string row = GENERATE(
      as<std::string>{}, "", "\n\n\t\t\n", "5\t1\t1", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t99",
      "5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t99\tword", "5\t1\t1\t1\t1\t1\t1\t1\t0\t0\t99\tword",
      "5\t1\t1\t1\t1\t1\t1e99\t1\t1\t1\t99\tword", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t99\t\xFF\xFE",
      "5\t1\t1\t1\t1\t1\tnan\t1\t1\t1\t99\tword");
  PdfPage page;
  CHECK(add_recognised_words(row, 1, 0, page).words == 0);
  CHECK(page.runs.empty());
}

TEST_CASE("A scanned page is drawn, read and reported") {
  const TestFolder folder;
  folder.write("words.tsv", std::string(header) + std::string(two_words));
  RecognitionPrograms programs;
  programs.renderer = script(folder, "draw", "cat >/dev/null; echo a picture\n");
  programs.recogniser =
      script(folder, "read", "cat >/dev/null; cat '" + (folder / "words.tsv") + "'\n");
  Scan scan;
  const PdfFile file = RecognisedPages(scan, programs).read("%PDF");
  CHECK(only_code(file) == DiagnosticCode::recognised_text);
  CHECK(file.diagnostics.front().detail == "2 words, sure to 92 of 100");
  REQUIRE(file.pages.size() == 1);
  CHECK(file.pages.front().runs.size() == 2);
  CHECK(file.fonts.size() == 1);
}

TEST_CASE("A program that is missing or fails is named") {
  const TestFolder folder;
  RecognitionPrograms programs;
  programs.renderer = script(folder, "draw", "cat >/dev/null; echo a picture\n");
  programs.recogniser = script(folder, "read", "exit 3\n");
  Scan scan;
  SECTION("missing") {
    programs.renderer = folder / "nothing";
    const PdfFile file = RecognisedPages(scan, programs).read("%PDF");
    CHECK(only_code(file) == DiagnosticCode::recognition_failed);
    CHECK(file.diagnostics.front().detail.find("is not installed") != std::string::npos);
  }
  SECTION("failing") {
    const PdfFile file = RecognisedPages(scan, programs).read("%PDF");
    CHECK(only_code(file) == DiagnosticCode::recognition_failed);
    CHECK(file.diagnostics.front().detail.find("failed") != std::string::npos);
  }
}

TEST_CASE("A child gets its input whole and is held to its limits") {
  ChildLimits limits;
  limits.time = std::chrono::seconds(1);
  limits.output = 1 << 20;
  const std::string long_input(300'000, 'x');
  const ChildResult copied = run_child({"cat"}, long_input, limits);
  CHECK(copied.trouble.empty());
  CHECK(copied.output == long_input);
  CHECK(run_child({"sleep", "30"}, "", limits).trouble == "takes too long");
  CHECK(run_child({"yes"}, "", limits).trouble == "prints too much");
  CHECK(run_child({"false"}, long_input, limits).trouble == "failed");
  CHECK(run_child({"/nowhere/program"}, "", limits).trouble == "is not installed");
}
