#include "extract/segment/headings.hpp"

#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "extract/segment/headings/heading_table.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

HeadingReading reading_of_line(std::string_view line) { return read_heading(heading_words(line)); }

/// "work:Heading" of each section but the first, in order.
std::vector<std::string> sections_of(std::string_view text, std::string name = "a.txt") {
  const Document document = read_document(text, std::move(name), {});
  std::vector<std::string> out;
  for (const Section& section : segment(document).sections) {
    if (section.heading < 0) continue;
    out.push_back(std::string(name_of(section.kind)) + ":" +
                  std::string(document.text_of(section.heading_span)));
  }
  return out;
}

}  // namespace

TEST_CASE("headings are known in many languages, however they are decorated") {
  struct Row {
    std::string_view line;
    SectionKind kind;
  };
  const Row rows[] = {
      {"Work Experience", SectionKind::work},
      {"七、获奖情况", SectionKind::awards},
      {"伍、研究計畫", SectionKind::projects},
      {"三、工作经历", SectionKind::work},
      {"EDUCATION:", SectionKind::education},
      {"E D U C A T I O N", SectionKind::education},
      {"E XPERIENCE", SectionKind::work},
      {"2. Publications", SectionKind::publications},
      {"IV Awards", SectionKind::awards},
      {"Expériences professionnelles", SectionKind::work},
      {"Beruflicher Werdegang", SectionKind::work},
      {"Formación académica", SectionKind::education},
      {"Istruzione e formazione", SectionKind::education},
      {"Habilitações literárias", SectionKind::education},
      {"Werkervaring", SectionKind::work},
      {"Bisherige Tätigkeiten", SectionKind::work},
      {"Academische aanstellingen", SectionKind::work},
      {"Cargos desempeñados", SectionKind::work},
      {"Itinéraire professionnel", SectionKind::work},
      {"Behaalde diploma's", SectionKind::education},
      {"Universitäre Ausbildung", SectionKind::education},
      {"Formación continuada", SectionKind::courses},
      {"Föreningsuppdrag", SectionKind::volunteer},
      {"ОПЫТ РАБОТЫ", SectionKind::work},
      {"教育背景", SectionKind::education},
      {"職務経歴", SectionKind::work},
      {"경력 사항", SectionKind::work},
      {"Wykształcenie", SectionKind::education},
      {"Arbetslivserfarenhet", SectionKind::work},
      {"🎓 Education & Training", SectionKind::education},
      {"Relevant Hospitality Experience", SectionKind::work},
      {"Work Exprience", SectionKind::work},
      {"Çalışma Hayatı", SectionKind::work},
      {"Akademik Geçmiş", SectionKind::education},
      {"직무 경력", SectionKind::work},
      {"자격 및 어학", SectionKind::certificates},
      {"研修・講習", SectionKind::courses},
      {"學術背景", SectionKind::education},
      {"Overige werkervaring", SectionKind::work},
      {"ATTESTEN", SectionKind::certificates},
      {"Ideella uppdrag", SectionKind::volunteer},
      {"Участие в конференциях", SectionKind::talks},
      {"Praktyki i staże", SectionKind::work},
      {"Betreute Promotionen", SectionKind::supervision},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(reading_of_line(row.line).kind == row.kind);
  }
}

TEST_CASE("what is no heading is not read as one") {
  for (const std::string_view line :
       {"Acme Widgets Ltd", "Senior Baker", "2019 – 2021", "Lisbon, Portugal", "", "****",
        "Managed a team of nine people and their budgets over several difficult years"}) {
    CAPTURE(line);
    CHECK(reading_of_line(line).match == HeadingMatch::none);
  }
}

TEST_CASE("sections begin at headings that look alike, and an unknown one ends the one before") {
  CHECK(sections_of("Ada Example\n\nEXPERIENCE\n\nBaker, Corner Bakery  2019 - 2021\n"
                    "- Baked bread\n\nEDUCATION\n\nBSc Chemistry, Example University  2018\n\n"
                    "WEEKEND TINKERING\n\nA robot that waters plants\n") ==
        std::vector<std::string>{"work:EXPERIENCE", "education:EDUCATION",
                                 "unknown:WEEKEND TINKERING"});
}

TEST_CASE("a label inside a job is no section") {
  CHECK(sections_of("# Ada Example\n\n## Experience\n\n### Baker, Corner Bakery\n2019 - 2021\n\n"
                    "#### Achievements\n\n- Best bread\n\n## Education\n\n### Example University\n",
                    "a.md") == std::vector<std::string>{"work:Experience", "education:Education"});
}

TEST_CASE("an entry set like a heading stays in its section") {
  CHECK(sections_of("# Ada Example\n\n## Experience\n\n### Baker, Corner Bakery\nMay 2019 - Now\n\n"
                    "## Pastry Chef, Sweet House\nMay 2017 - May 2019\n\n## Education\n",
                    "a.md") == std::vector<std::string>{"work:Experience", "education:Education"});
}
