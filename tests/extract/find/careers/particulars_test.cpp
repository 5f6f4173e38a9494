#include "extract/find/careers/particulars.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string told(const std::string& text) {
  const Document document = read_document(text, "a.txt", {});
  SegmentedDocument segmented = look_at_lines(document);
  Section section;
  section.kind = SectionKind::contact;
  section.body = {0, static_cast<std::uint32_t>(document.lines.size())};
  segmented.sections = {section};
  const auto degree = education_in_particulars(document, segmented);
  if (!degree) return "-";
  return degree->institution.value + "|" + degree->study_type.value + "|" + degree->area.value;
}

}  // namespace

TEST_CASE("a degree among the particulars") {
  CHECK(told("姓名：程晓\n学历：本科\n毕业院校：湖东大学\n专业：会计学\n") ==
        "湖东大学|本科|会计学");
  CHECK(told("学历\t本科\t专业\t会计学\n毕业院校\t湖东大学\n") == "湖东大学|本科|会计学");
  CHECK(told("程晓/男/1992\n本科/湖东大学计算机系\n") == "湖东大学计算机系|本科|");
}

TEST_CASE("no school, no degree") {
  CHECK(told("学历：本科\n专业：会计学\n") == "-");
  CHECK(told("籍贯：江苏\n求职意向：会计\n") == "-");
  CHECK(told("School: Harbour University\n") == "-");
}
