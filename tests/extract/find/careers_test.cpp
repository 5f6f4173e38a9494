#include "extract/find/careers.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Record record_of(std::string_view text, std::string name = "a.txt") {
  return extract_bytes(text, std::move(name), {});
}

std::string job(const Work& work) {
  return work.position.value + " @ " + work.employer.value + " (" + work.location.value + ") " +
         work.period.start.value.text() + "/" +
         (work.period.current ? "now" : work.period.end.value.text());
}

std::string degree(const Education& education) {
  return education.study_type.value + " | " + education.area.value + " @ " +
         education.institution.value + " " + education.period.start.value.text() + "/" +
         (education.period.current ? "now" : education.period.end.value.text());
}

}  // namespace

TEST_CASE("one-line heads: title, employer, place, period") {
  const Record record = record_of(
      "Ada Example\n\nWORK EXPERIENCE\n\n"
      "Senior Accountant, Harbour Freight Services Ltd, Lisbon, Portugal  Aug. 2019 - Present\n"
      "- Closed the books of four subsidiaries\n"
      "- Worked with Deloitte on the yearly audit\n\n"
      "Accountant, Miller & Sons Ltd, Porto, Portugal  Jan 2016 - Jul 2019\n"
      "- Kept the ledgers\n");
  REQUIRE(record.work.size() == 2);
  CHECK(job(record.work[0]) ==
        "Senior Accountant @ Harbour Freight Services Ltd (Lisbon, Portugal) 2019-08/now");
  CHECK(job(record.work[1]) == "Accountant @ Miller & Sons Ltd (Porto, Portugal) 2016-01/2019-07");
}

TEST_CASE("every value is the text of its span") {
  const std::string text =
      "Ada Example\n\nExperience\n\nNurse, Hospital of Example Town\n2012 - 2015\n- Night shifts\n";
  const Document document = read_document(text, "a.txt", {});
  const Record record = extract(document, {});
  REQUIRE(record.work.size() == 1);
  for (const Fact* fact : {&record.work[0].employer, &record.work[0].position}) {
    REQUIRE_FALSE(fact->empty());
    CHECK(document.text_of(fact->evidence.span) == fact->value);
    CHECK_FALSE(fact->evidence.rule.empty());
  }
}

TEST_CASE("several titles under one employer are several jobs of it") {
  const Record record = record_of(
      "Ada Example\n\nEXPERIENCE\n\nNorthwind Logistics GmbH, Hamburg\n"
      "Head of Dispatch  2018 - 2022\n- Led forty drivers\n\n"
      "Dispatcher  2014 - 2018\n- Planned tours\n");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].position.value == "Head of Dispatch");
  CHECK(record.work[0].employer.value == "Northwind Logistics GmbH");
  CHECK(record.work[1].position.value == "Dispatcher");
  CHECK(record.work[1].employer.value == "Northwind Logistics GmbH");
  CHECK(record.work[1].period.start.value.text() == "2014");
}

TEST_CASE("date first, then title and employer") {
  const Record record = record_of(
      "Ada Example\n\nEXPERIENCE\n\n2018 - 2022\nDispatcher\nNorthwind Logistics GmbH\n"
      "- Led forty drivers\n\n2014 - 2018\nDriver\nRoad Runner Transport Ltd\n- Drove\n");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "Northwind Logistics GmbH");
  CHECK(record.work[1].position.value == "Driver");
  CHECK(record.work[1].period.end.value.text() == "2018");
}

TEST_CASE("organisations named in bullets are not employers") {
  const Record record = record_of(
      "Ada Example\n\nEXPERIENCE\n\nConsultant, Quiet Advisory Ltd  2018 - 2022\n"
      "- Worked with Siemens AG and Pfizer Inc. from 2019 to 2020\n"
      "- Lectured at the University of Oslo\n");
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].employer.value == "Quiet Advisory Ltd");
}

TEST_CASE("degrees: with and without a connective, school before or after") {
  const Record record = record_of(
      "# Ada Example\n\n## Education\n\n**University of Examplestad**, Oslo, Norway\n"
      "M.Sc. in Marine Biology  Sep 2014 - Jun 2016\n\n**Harbour College**\n"
      "Bachelor of Science Chemistry  2010 - 2014\n",
      "a.md");
  REQUIRE(record.education.size() == 2);
  CHECK(degree(record.education[0]) ==
        "M.Sc. | Marine Biology @ University of Examplestad 2014-09/2016-06");
  CHECK(degree(record.education[1]) ==
        "Bachelor of Science | Chemistry @ Harbour College 2010/2014");
}

TEST_CASE("consecutive degrees without bodies are told apart") {
  const Record record = record_of(
      "Ada Example\n\nEDUCATION\n\nM.S. in Physics, Duke Example University  Aug 2017 - Dec 2018\n"
      "B.S. in Physics, Example State University  Aug 2013 - Jul 2017\n");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[1].institution.value == "Example State University");
}

TEST_CASE("labels say what follows them") {
  const Record record = record_of(
      "姓名：陈小明\n\n工作经历\n\n公司：星海科技有限公司\n职位：后端工程师\n时间：2018.03 - "
      "2021.06\n");
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].employer.value == "星海科技有限公司");
  CHECK(record.work[0].position.value == "后端工程师");
}

TEST_CASE("a single date is both ends of a job, and the end of a degree") {
  const Record record = record_of(
      "Ada Example\n\nEXPERIENCE\n\nTrainee, Quiet Advisory Ltd  2018\n\nEDUCATION\n\n"
      "BSc Chemistry, Example University  2017\n");
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].period.start.value.text() == "2018");
  CHECK(record.work[0].period.end.value.text() == "2018");
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].period.start.empty());
  CHECK(record.education[0].period.end.value.text() == "2017");
}

TEST_CASE("two titles with their own periods in one head are two jobs") {
  const Record record = record_of(
      "# Ada Example\n\n## Experience\n\n"
      "#### Miller & Sons Ltd — Audit Senior (Oct 2015 – May 2019), Staff Auditor (Sept 2013 – Oct "
      "2015)\n\n- Audited\n",
      "a.md");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].position.value == "Audit Senior");
  CHECK(record.work[0].period.start.value.text() == "2015-10");
  CHECK(record.work[1].position.value == "Staff Auditor");
  CHECK(record.work[1].period.start.value.text() == "2013-09");
  CHECK(record.work[1].employer.value == record.work[0].employer.value);
}

TEST_CASE("a job without a heading above it is found") {
  const Record record = record_of(
      "Ada Example\nada@example.org\n\n03/2018-present   Harbour Haulers Inc, Springfield, MO\n"
      "Regional tanker driver\nFood grade tankers.\n");
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].position.value == "Regional tanker driver");
}

TEST_CASE("labels in a rail beside the text head sections") {
  const Record record = record_of(
      "Ada Example\n\nEXPERIENCE      Harbour Hospital, Lisbon\n"
      "                Charge Nurse          11/2020 - present\n\n"
      "EDUCATION       University of Examplestad\n"
      "                BSc Nursing           2013 - 2016\n");
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].employer.value == "Harbour Hospital");
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].institution.value == "University of Examplestad");
}

TEST_CASE("an employer printed by itself elsewhere is cut from a title that it is glued to") {
  const Record record = record_of(
      "# Ada Example\n\n## Experience\n\n### Pastry Cook, Sweethouse\n2018 - 2020\n\n- Baked\n\n"
      "### Kitchen Hand Sweethouse\n2016 - 2018\n\n- Washed\n",
      "a.md");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[1].position.value == "Kitchen Hand");
  CHECK(record.work[1].employer.value == "Sweethouse");
}

TEST_CASE("two degrees of one school, each on its line, are two") {
  const Record record = record_of(
      "# Ada Example\n\n## Education\n\n### Harbour College (2010 - 2015)\n\n"
      "- Bachelor of Science in Chemistry\n- Bachelor of Arts in History\n",
      "a.md");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[1].study_type.value == "Bachelor of Arts");
  CHECK(record.education[1].institution.value == "Harbour College");
}

TEST_CASE("a campus belongs to the name of a university that is many; a town does not") {
  const Record record = record_of(
      "Ada Example\n\nEDUCATION\n\nUniversity of California, Davis\n"
      "BSc Botany  2010 - 2014\n\nUniversity of Examplestad, Oslo\nMSc Botany  2014 - 2016\n");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[0].institution.value == "University of California, Davis");
  CHECK(record.education[1].institution.value == "University of Examplestad");
}

TEST_CASE("two dates in two cells of one line are a period") {
  const Record cells = record_of(
      "Ada Example\n\nEXPERIENCE\n\nPastry Cook\tSep 2010\tApr 2012\nSweethouse Ltd, Leeds\n");
  REQUIRE(cells.work.size() == 1);
  CHECK(cells.work[0].period.start.value.text() == "2010-09");
  CHECK(cells.work[0].period.end.value.text() == "2012-04");
}

TEST_CASE("a degree's field is cut off in capitals, too") {
  const Record record = record_of(
      "# Ada Example\n\n## Education\n\n### Harbour College, 2010 - 2015\nMASTER IN BOTANY\n",
      "a.md");
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].area.value == "BOTANY");
}

TEST_CASE("a second degree below the school's line is of that school") {
  const Record record = record_of(
      "# Ada Example\n\n## Education\n\n### Harbour College\nMSc Botany, 2012 - 2014\n\n"
      "BSc Chemistry, 2009 - 2012\n",
      "a.md");
  REQUIRE(record.education.size() == 2);
  CHECK(record.education[1].institution.value == "Harbour College");
}

TEST_CASE("a bracket that a date was cut out of is no part of the school") {
  const Record record = record_of(
      "# Ada Example\n\n## Education\n\nBSc Botany, Harbour College (diploma 2014)\n", "a.md");
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].institution.value == "Harbour College");
}

TEST_CASE("a web address behind an employer is no part of its name") {
  const Record record = record_of(
      "# Ada Example\n\n## Experience\n\n### Pastry Cook\nSweethouse Ltd (www.sweethouse.example), "
      "May 2018 - June 2020\n\n- Baked\n",
      "a.md");
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].employer.value == "Sweethouse Ltd");
}

TEST_CASE("a list of years is from the first to the last of a job") {
  const Record record = record_of(
      "Ada Example\n\nWORK EXPERIENCE\n\n"
      "Senior Accountant, Harbour Freight Services Ltd, Lisbon, Portugal  Aug. 2019 - Present\n"
      "- Closed the books of four subsidiaries\n\n"
      "Accountant, Miller & Sons Ltd, Porto, Portugal  Summers 2015, 2016 and 2017\n"
      "- Kept the ledgers\n");
  REQUIRE(record.work.size() == 2);
  CHECK(job(record.work[1]) == "Accountant @ Miller & Sons Ltd (Porto, Portugal) 2015/2017");
}

TEST_CASE("the period of a stay is no second job, and a later duty's start is not the job's") {
  const Record record = record_of(
      "Ada Example\n\nWerkervaring\n\n"
      "2003 – 2010\tGemeente Zutphen\n\tProjectleider (2006 – 2010)\n"
      "\tBeleidsmedewerker verkeer (2003 – 2006)\n\n"
      "2001 – 2003\tWeverij Lund BV, Deventer\n\tJunior adviseur\n");
  REQUIRE(record.work.size() == 3);
  CHECK(job(record.work[0]) == "Projectleider @ Gemeente Zutphen () 2006/2010");
  CHECK(job(record.work[1]) == "Beleidsmedewerker verkeer @ Gemeente Zutphen () 2003/2006");
}

TEST_CASE("a duty taken up later does not begin the job") {
  const Record record = record_of(
      "Ada Example\n\nExpérience\n\n"
      "Maîtresse de conférences (hors classe depuis 2021), Filature Lund SARL, Lorient\t2009 – "
      "2023\n"
      "Vendeuse, Librairie Bergen SAS, Vannes\t2005 – 2008\n");
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].period.start.value.text() == "2009");
}
