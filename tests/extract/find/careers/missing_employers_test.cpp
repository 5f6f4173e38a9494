#include "extract/find/careers/missing_employers.hpp"

#include <string>

#include "extract/extract.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Heads of one line each, their segments slotted as told; the employers afterwards.
std::string employers(const std::string& text, const std::vector<std::vector<Slot>>& slots) {
  const Document document = read_document(text, "a.txt", {});
  const SegmentedDocument segmented = look_at_lines(document);
  std::vector<CareerHead> heads;
  std::vector<SlottedHead> slotted;
  for (std::uint32_t line = 0; line < document.lines.size(); ++line) {
    auto segments = cut_head(document, segmented, {line}, HeadCut::job);
    REQUIRE(segments.size() == slots[line].size());
    SlottedHead head;
    for (std::size_t i = 0; i < segments.size(); ++i) {
      head.push_back({segments[i], slots[line][i], 1.0F});
    }
    slotted.push_back(std::move(head));
    heads.push_back({HeadKind::job, {}, {line}, std::move(segments), SectionKind::work, 0});
  }
  name_missing_employers(document, heads, slotted);
  std::string out;
  for (const SlottedHead& head : slotted) {
    for (const SlottedSegment& s : head) {
      if (s.slot == Slot::employer) out += std::string(document.text_of(s.segment.span));
    }
    out += ";";
  }
  return out;
}

constexpr Slot title = Slot::title;
constexpr Slot employer = Slot::employer;
constexpr Slot unit = Slot::unit;
constexpr Slot other = Slot::other;

}  // namespace

TEST_CASE("what stands where other heads have their employers is one") {
  const std::string text =
      "Weaver, Harbour Textiles Ltd, 2018\nDyer, Bluewater Dyeworks Ltd, 2016\n";
  CHECK(employers(text, {{title, employer}, {title, other}}) ==
        "Harbour Textiles Ltd;Bluewater Dyeworks Ltd;");
  CHECK(employers(text, {{title, other}, {title, other}}) == ";;");
  CHECK(employers("Weaver, Harbour Textiles Ltd, 2018\nDyer, Rotterdam, 2016\n",
                  {{title, employer}, {title, other}}) == "Harbour Textiles Ltd;;");
}

TEST_CASE("a unit is the employer where nothing else is") {
  CHECK(employers("Weaver, Department of Looms, 2018\n", {{title, unit}}) ==
        "Department of Looms;");
  // of the employer above, which names other titles of its own
  CHECK(employers("Harbour Textiles Ltd, Weaver, 2018\nDyer, Department of Looms, 2016\n",
                  {{employer, title}, {title, unit}}) == "Harbour Textiles Ltd;;");
  CHECK(employers("Harbour Textiles Ltd\nDyer, Department of Looms, 2016\n",
                  {{employer}, {title, unit}}) == "Harbour Textiles Ltd;;");
}
