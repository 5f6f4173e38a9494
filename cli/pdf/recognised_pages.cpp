#include "cli/pdf/recognised_pages.hpp"

#include <cmath>
#include <utility>

#include "cli/child_program.hpp"
#include "cli/pdf/tesseract_tsv.hpp"
#include "extract/read/pdf/visibility.hpp"

namespace vitagraph {
namespace {

constexpr int dots_per_inch = 300;
constexpr float points_per_pixel = 72.0f / dots_per_inch;

void report(PdfFile& file, DiagnosticCode code, std::size_t page, std::string detail) {
  file.diagnostics.push_back({code, {0, 0, static_cast<std::uint32_t>(page)}, std::move(detail)});
}

std::string detail_of(const std::string& program, const std::string& trouble) {
  std::string out = program + " " + trouble;
  if (trouble == "is not installed") out += "; the packages are poppler-utils and tesseract-ocr";
  return out;
}

bool is_picture(const PdfPage& page) {
  const PdfVisibility seen = visibility_of(page);
  return seen.scanned && !seen.text_under_scan;
}

}  // namespace

RecognisedPages::RecognisedPages(PdfPages& pages, RecognitionPrograms programs)
    : pages_(pages), programs_(std::move(programs)) {}

PdfFile RecognisedPages::read(std::string_view bytes) {
  PdfFile file = pages_.read(bytes);
  int recognised = 0;
  for (std::size_t i = 0; i < file.pages.size() && recognised < programs_.most_pages; ++i) {
    if (!is_picture(file.pages[i])) continue;
    ++recognised;
    if (!recognise(bytes, i + 1, file)) break;
  }
  return file;
}

// False when trying another page is of no use.
bool RecognisedPages::recognise(std::string_view bytes, std::size_t number, PdfFile& file) const {
  const std::string page = std::to_string(number);
  const ChildResult picture = run_child({programs_.renderer, "-r", std::to_string(dots_per_inch),
                                         "-gray", "-cropbox", "-f", page, "-l", page, "-"},
                                        bytes);
  if (!picture.trouble.empty() || picture.output.empty()) {
    report(file, DiagnosticCode::recognition_failed, number,
           detail_of(programs_.renderer, picture.trouble));
    return false;
  }
  const ChildResult words = run_child(
      {programs_.recogniser, "stdin", "stdout", "--dpi", std::to_string(dots_per_inch), "tsv"},
      picture.output);
  if (!words.trouble.empty()) {
    report(file, DiagnosticCode::recognition_failed, number,
           detail_of(programs_.recogniser, words.trouble));
    return false;
  }
  const auto font = static_cast<std::uint16_t>(file.fonts.size());
  file.fonts.push_back({"recognised", false, false, false, false});
  const RecognisedText read =
      add_recognised_words(words.output, points_per_pixel, font, file.pages[number - 1]);
  report(file, DiagnosticCode::recognised_text, number,
         std::to_string(read.words) + " words, sure to " +
             std::to_string(std::lround(read.confidence)) + " of 100");
  return true;
}

}  // namespace vitagraph
