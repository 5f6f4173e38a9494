#include "extract/find/careers/employer_places.hpp"

#include <string>

#include "extract/extract.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

struct Told {
  std::string text;
  Slot slot;
};

/// One head whose values stand as told in `text`; "employer;", "<place>" and "[unit]" afterwards.
std::string parts(const std::string& text, const std::vector<Told>& values) {
  const Document document = read_document(text, "a.txt", {});
  SlottedHead head;
  for (const Told& value : values) {
    const auto at = document.text.find(value.text);
    REQUIRE(at != std::string::npos);
    HeadSegment segment;
    segment.span = {static_cast<std::uint32_t>(at),
                    static_cast<std::uint32_t>(at + value.text.size())};
    const bool first = at == 0 || document.text[at - 1] == '\n';
    segment.before = first ? Separator::line : Separator::comma;
    head.push_back({segment, value.slot, head.empty() ? 3.0F : 1.0F});
  }
  std::vector<SlottedHead> slotted = {head};
  tell_places_from_employers(document, {{HeadKind::job, {}, {0}, {}, SectionKind::work, 0}},
                             slotted);
  std::string out;
  for (const SlottedSegment& s : slotted[0]) {
    const std::string value(document.text_of(s.segment.span));
    if (s.slot == Slot::employer) out += value + ";";
    if (s.slot == Slot::place) out += "<" + value + ">";
    if (s.slot == Slot::unit) out += "[" + value + "]";
  }
  return out;
}

constexpr Slot employer = Slot::employer;
constexpr Slot place = Slot::place;

}  // namespace

TEST_CASE("the end of an employer that belongs to the place behind it") {
  CHECK(parts("Loom Works Stavanger, Norway\n",
              {{"Loom Works Stavanger", employer}, {"Norway", place}}) ==
        "Loom Works;<Stavanger, Norway>");
  CHECK(parts("Loom Works, Stavanger, Norway\n",
              {{"Loom Works, Stavanger", employer}, {"Norway", place}}) ==
        "Loom Works;<Stavanger, Norway>");
  CHECK(parts("University of Stavanger, Norway\n",
              {{"University of Stavanger", employer}, {"Norway", place}}) ==
        "University of Stavanger;<Norway>");
  CHECK(parts("Bank of Stavanger, Norway\n", {{"Bank of Stavanger", employer},
                                              {"Norway", place}}) == "Bank of Stavanger;<Norway>");
}

TEST_CASE("a second employer that is the front of a place, or one") {
  CHECK(parts("Loom Works\n12 Mill Lane, Stavanger\n",
              {{"Loom Works", employer}, {"12 Mill Lane", employer}, {"Stavanger", place}}) ==
        "Loom Works;<12 Mill Lane, Stavanger>");
  CHECK(
      parts("Loom Works\nDye Research Centre, Stavanger\n",
            {{"Loom Works", employer}, {"Dye Research Centre", employer}, {"Stavanger", place}}) ==
      "Loom Works;[Dye Research Centre]<Stavanger>");
  CHECK(parts("Loom Works\nStavanger, Norway\n",
              {{"Loom Works", employer}, {"Stavanger, Norway", employer}}) ==
        "Loom Works;<Stavanger, Norway>");
  CHECK(parts("Loom Works\nBluewater Dyeworks\n",
              {{"Loom Works", employer}, {"Bluewater Dyeworks", employer}}) ==
        "Loom Works;Bluewater Dyeworks;");
}

TEST_CASE("a school at the front of a place is the employer") {
  CHECK(parts("Harbour University, Stavanger, Norway\n",
              {{"Harbour University, Stavanger, Norway", place}}) ==
        "Harbour University;<Stavanger, Norway>");
  CHECK(
      parts("Dye Centre, Harbour Univ.\n", {{"Dye Centre", employer}, {"Harbour Univ.", place}}) ==
      "[Dye Centre]Harbour Univ.;");
  CHECK(parts("Stavanger, Norway\n", {{"Stavanger, Norway", place}}) == "<Stavanger, Norway>");
}

TEST_CASE("campuses, numbers and kinds of employment") {
  CHECK(parts("University of Texas at Permian Basin\n",
              {{"University of Texas", employer}, {"Permian Basin", employer}}) ==
        "University of Texas at Permian Basin;");
  CHECK(parts("1.Loom Works\n", {{"1.Loom Works", employer}}) == "Loom Works;");
  CHECK(parts("3M\n", {{"3M", employer}}) == "3M;");
  CHECK(parts("Loom Works (freelance)\n", {{"Loom Works (freelance)", employer}}) == "Loom Works;");
  CHECK(parts("Loom Works (LWX)\n", {{"Loom Works (LWX)", employer}}) == "Loom Works (LWX);");
  CHECK(parts("Stavanger (remote)\n", {{"Stavanger (remote)", place}}) == "<Stavanger (remote)>");
  CHECK(parts("Stavanger, (part-time)\n", {{"Stavanger, (part-time)", place}}) == "<Stavanger>");
}

TEST_CASE("a legal form told apart is put back; houses and offices are units") {
  CHECK(parts("Weverij Lund, S.A., Bergen",
              {{"Weverij Lund", Slot::unit}, {"S.A.", employer}, {"Bergen", place}}) ==
        "Weverij Lund, S.A.;<Bergen>");
  CHECK(parts("Loom Works, SARA", {{"Loom Works", Slot::unit}, {"SARA", employer}}) ==
        "[Loom Works]SARA;");
  CHECK(parts("Loom AG, Niederlassung Lund",
              {{"Loom AG", employer}, {"Niederlassung Lund", place}}) ==
        "Loom AG;[Niederlassung Lund]");
  CHECK(parts("Loom SA, siège", {{"Loom SA", employer}, {"siège", place}}) == "Loom SA;[siège]");
  CHECK(parts("Loom AG, Standorf", {{"Loom AG", employer}, {"Standorf", place}}) ==
        "Loom AG;<Standorf>");
}

TEST_CASE("a legal form of three letters before a place or a title goes back") {
  CHECK(parts("Contas Lund, Lda., Bergen", {{"Contas Lund", employer}, {"Lda., Bergen", place}}) ==
        "Contas Lund, Lda.;<Bergen>");
  CHECK(parts("Contas Lund, Oslo, Bergen", {{"Contas Lund", employer}, {"Oslo, Bergen", place}}) ==
        "Contas Lund;<Oslo, Bergen>");
}
