#include "extract/find/careers/degree_tables.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// The last line a row of `slots`, one for each cell; what the columns make of it.
std::string row(const std::string& text, const std::vector<Slot>& slots) {
  const Document document = read_document(text, "a.txt", {});
  const auto line = static_cast<std::uint32_t>(document.lines.size() - 1);
  SlottedHead head;
  std::uint32_t begin = document.lines[line].span.begin;
  for (const Slot slot : slots) {
    HeadSegment segment;
    auto end = document.text.find_first_of("\t\n", begin);
    if (end == std::string::npos) end = document.text.size();
    segment.span = {begin, static_cast<std::uint32_t>(end)};
    segment.line = line;
    head.push_back({segment, slot, 1.0F});
    begin = static_cast<std::uint32_t>(end) + 1;
  }
  std::vector<SlottedHead> slotted = {head};
  const std::vector<CareerHead> heads = {{HeadKind::degree, {}, {}, {}, SectionKind::education, 0}};
  mind_degree_columns(document, heads, slotted);
  std::string out;
  for (const SlottedSegment& s : slotted[0]) {
    out += std::string(name_of(s.slot)) + "=" + std::string(document.text_of(s.segment.span)) + ";";
  }
  return out;
}

Education degree(std::string school, std::string type, std::string_view end) {
  Education education;
  education.institution.value = std::move(school);
  education.study_type.value = std::move(type);
  education.period.end.value = *PartialDate::parse(end);
  return education;
}

}  // namespace

TEST_CASE("the board of a table is no school") {
  CHECK(row("Course\tInstitution\tBoard / University\n"
            "B.E. (Looms)\tHarbour College\tLoom University\n",
            {Slot::degree, Slot::other, Slot::school}) ==
        "degree=B.E.;area=Looms;school=Harbour College;other=Loom University;");
  CHECK(row("Course\tUniversity\tYear\nB.E. (Hons)\tLoom University\t2019\n",
            {Slot::degree, Slot::school, Slot::other}) ==
        "degree=B.E. (Hons);school=Loom University;other=2019;");
  CHECK(row("Course\tSchool\tBoard\nB.Sc (Hons)\tHarbour School\tState Board\n",
            {Slot::degree, Slot::school, Slot::school}) ==
        "degree=B.Sc (Hons);school=Harbour School;other=State Board;");
}

TEST_CASE("degrees listed apart go to their schools by the year") {
  std::vector<Education> degrees = {degree("Harbour University", "", "2017"),
                                    degree("Loom School", "", "2012"), degree("", "B.Sc", "2017"),
                                    degree("", "WASSCE", "2012")};
  match_degrees_to_schools(degrees);
  REQUIRE(degrees.size() == 2);
  CHECK(degrees[0].study_type.value == "B.Sc");
  CHECK(degrees[1].study_type.value == "WASSCE");

  std::vector<Education> kept = {degree("Harbour University", "", "2017"),
                                 degree("", "B.Sc", "2016")};
  match_degrees_to_schools(kept);
  CHECK(kept.size() == 2);
}
