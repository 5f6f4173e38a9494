#include "extract/find/person/name_choice.hpp"

#include <algorithm>
#include <string>

#include "extract/extract.hpp"
#include "extract/find/person/name_windows.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr std::string_view rest =
    "\n\nEXPERIENCE\n\nBaker, Sample Mill Ltd, Leeds  Mar 2015 - Feb 2019\n- Baked bread\n";

std::vector<std::string> windows_of(const std::string& line) {
  const Document document = read_document(line + std::string(rest), "a.txt", {});
  const SegmentedDocument segmented = segment(document);
  std::vector<std::string> found;
  for (const NameLine& each : name_lines(document, segmented)) {
    if (each.tokens.front().line != 0 || each.tokens.back().line != 0) continue;
    for (const NameWindow window : name_windows(each)) {
      found.emplace_back(document.text_of(span_of(document, each, window)));
    }
  }
  return found;
}

bool has(const std::vector<std::string>& windows, std::string_view text) {
  return std::ranges::find(windows, text) != windows.end();
}

std::string name_of(const std::string& head) {
  return extract_bytes(head + std::string(rest), "a.txt", {}).basics.name.value;
}

}  // namespace

TEST_CASE("a name may begin and end at marks, titles, letters behind it and unknown words") {
  CHECK(has(windows_of("Maren Holt | Baker"), "Maren Holt"));
  CHECK(has(windows_of("Dr. Maren Holt, PhD"), "Maren Holt"));
  CHECK(has(windows_of("Maren (Mimi) Holt"), "Maren (Mimi) Holt"));
  CHECK(has(windows_of("Noor al-Khatib"), "Noor al-Khatib"));
  CHECK(has(windows_of("Maren Holt's Résumé"), "Maren Holt"));
  CHECK(has(windows_of("M A R E N   H O L T"), "M A R E N   H O L T"));
}

TEST_CASE("no name crosses a mark, holds digits or begins behind a number") {
  CHECK_FALSE(has(windows_of("Maren Holt | Baker"), "Maren Holt | Baker"));
  CHECK_FALSE(has(windows_of("12 Mill Lane"), "Mill Lane"));
  CHECK_FALSE(has(windows_of("Maren 2 Holt"), "Maren 2 Holt"));
}

TEST_CASE("the likeliest candidate is the name") {
  CHECK(name_of("Maren Holt\nmaren.holt@example.org") == "Maren Holt");
  CHECK(name_of("CURRICULUM VITAE\nNoor al-Khatib\nAmman, Jordan") == "Noor al-Khatib");
  CHECK(name_of("HOLT, Maren\nmholt@example.org") == "HOLT, Maren");
  CHECK(name_of("Maren Holt, MSN, RN\nLeeds") == "Maren Holt");
  CHECK(name_of("Maren Holt, BCPS\nmaren@example.org") == "Maren Holt");
  CHECK(name_of("Zulaikha binti Abdul Rahim\nLeeds") == "Zulaikha binti Abdul Rahim");
  CHECK(name_of("Israel Messias Júnior\nisrael@example.org") == "Israel Messias Júnior");
}

TEST_CASE("where nothing reads like a name there is none") {
  CHECK(name_of("12 Mill Lane, Leeds\n+44 113 496 0000").empty());
  CHECK(name_of("Summary\n\nA baker with ten years of early mornings.").empty());
}
