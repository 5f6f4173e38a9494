#include "extract/find/careers/employer_units.hpp"

#include <string>

#include "extract/extract.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Each line a head that is one employer; its values afterwards, units in brackets.
std::string parts(const std::string& text) {
  const Document document = read_document(text, "a.txt", {});
  std::vector<CareerHead> heads;
  std::vector<SlottedHead> slotted;
  for (std::uint32_t line = 0; line < document.lines.size(); ++line) {
    HeadSegment segment;
    segment.span = document.lines[line].span;
    segment.line = line;
    slotted.push_back({{segment, Slot::employer, 2.0F}});
    heads.push_back({HeadKind::job, {}, {line}, {segment}, SectionKind::work, 0});
  }
  part_units_from_employers(document, heads, slotted);
  std::string out;
  for (const SlottedHead& head : slotted) {
    for (const SlottedSegment& s : head) {
      const std::string value(document.text_of(s.segment.span));
      if (s.slot == Slot::employer) out += value + ";";
      if (s.slot == Slot::unit) out += "[" + value + "]";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a unit by its words stands beside its employer") {
  CHECK(parts("Weaving Lab, Harbour University\n") == "[Weaving Lab]Harbour University;");
  CHECK(parts("Harbour University, Department of Looms\n") ==
        "Harbour University;[Department of Looms]");
  CHECK(parts("Bluewater Dyeworks - Dye Team\n") == "Bluewater Dyeworks;[Dye Team]");
  CHECK(parts("Loom Research Group (Harbour University)\n") ==
        "[Loom Research Group]Harbour University;");
  CHECK(parts("Laboratory of Dyes (QXZT\n") == "[Laboratory of Dyes]QXZT;");
  CHECK(parts("Institute of Looms, Harbour University\n") ==
        "[Institute of Looms]Harbour University;");
}

TEST_CASE("employers that only look so stay whole") {
  const std::string kept[] = {"Institute of Looms, Weavers of Norway;",
                              "Loom Research Laboratory (LRL);",
                              "Harbour Textiles, Ltd.;",
                              "Harbour Labs, Inc.;",
                              "Harbour Labs, LLC;",
                              "Harbour Lab, Bergen;",
                              "University of California, Berkeley;",
                              "Miller, Weaver and Sons;",
                              "Weavers Club (Harbour University);"};
  for (const std::string& each : kept) {
    CHECK(parts(each.substr(0, each.size() - 1) + "\n") == each);
  }
}

TEST_CASE("what stands beside a known employer is its unit") {
  CHECK(parts("Dyes, Harbour Textiles Ltd\nLooms, Harbour Textiles Ltd\n") ==
        "[Dyes]Harbour Textiles Ltd;[Looms]Harbour Textiles Ltd;");
  CHECK(parts("Bluewater\nBluewater – Mordants\n") == "Bluewater;Bluewater;[Mordants]");
  CHECK(parts("Bluewater\nBluewater / Acme\n") == "Bluewater;Bluewater;");
  CHECK(parts("Bluewater / Acme\nBluewater / Mill\n") == "Bluewater;Bluewater;");
  CHECK(parts("Acme, Stranda\nMill, Stranda\n") == "Acme, Stranda;Mill, Stranda;");
  CHECK(parts("Dyes, Harbour Textiles Ltd\n") == "Dyes, Harbour Textiles Ltd;");
}
