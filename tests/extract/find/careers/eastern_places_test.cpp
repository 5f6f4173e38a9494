#include "extract/find/careers/eastern_places.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// One employer and the place cut from it.
std::string parts(const std::string& text) {
  const Document document = read_document(text + "\n", "a.txt", {});
  HeadSegment segment;
  segment.span = document.lines[0].span;
  std::vector<SlottedHead> slotted = {{{segment, Slot::employer, 2.0F}}};
  const std::vector<CareerHead> heads = {{HeadKind::job, {}, {}, {}, SectionKind::work, 0}};
  part_eastern_places(document, heads, slotted);
  std::string out;
  for (const SlottedSegment& s : slotted[0]) {
    out += std::string(document.text_of(s.segment.span)) + (s.slot == Slot::place ? "@" : ";");
  }
  return out;
}

}  // namespace

TEST_CASE("places behind names are cut off") {
  CHECK(parts("한빛건축사사무소 서울 강남구") == "한빛건축사사무소;서울 강남구@");
  CHECK(parts("한빛대학교 부산") == "한빛대학교;부산@");
  CHECK(parts("県立犀川高等学校松江市") == "県立犀川高等学校;松江市@");
  CHECK(parts("Taller Norte 스페인 바르셀로나") == "Taller Norte;스페인 바르셀로나@");
}

TEST_CASE("names that hold places stay whole") {
  for (const std::string kept : {"서울특별시", "한빛 전자", "北京大学", "上海湖东公司", "松江市",
                                 "Harbour Works Bergen", "湖东医院"}) {
    CHECK(parts(kept) == kept + ";");
  }
}
