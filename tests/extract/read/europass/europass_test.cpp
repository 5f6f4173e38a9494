#include "extract/read/europass/europass.hpp"

#include "extract/extract.hpp"
#include "extract/read/europass/xml_tree.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shown_record.hpp"

using namespace vitagraph;

namespace {

constexpr std::string_view version3 = R"(<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification>
<PersonName><FirstName>Ida</FirstName><Surname>Crumb &amp; Rye</Surname></PersonName>
<ContactInfo><Address><Contact><Municipality>Ulm</Municipality><Country><Code>DE</Code>
<Label>Germany</Label></Country></Contact></Address><Email><Contact>ida@oven.example</Contact>
</Email><TelephoneList><Telephone><Contact>+49 1</Contact></Telephone></TelephoneList>
</ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--04" /><Current>true</Current>
</Period><Position><Label>Baker</Label></Position><Employer><Name>Mill Lane</Name><ContactInfo>
<Address><Contact><Municipality>Bern</Municipality></Contact></Address></ContactInfo></Employer>
</WorkExperience><WorkExperience><Period><From year="2015"/><To year="2018" month="--12"/></Period>
<Position><Label>Cook</Label></Position><Employer><Name>Pot</Name></Employer></WorkExperience>
</WorkExperienceList><EducationList><Education><Period><From year="2011"/><To year="2014"/></Period>
<Title>Master of Bread</Title><Organisation><Name>Ulm School</Name></Organisation></Education>
</EducationList><Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>German
</Label></Description></MotherTongue></MotherTongueList></Linguistic></Skills>
</LearnerInfo></SkillsPassport>)";

}  // namespace

TEST_CASE("Europass: XML of version 3") {
  const Record record = extract_bytes(version3, "cv.xml", {});
  CHECK(record.error.empty());
  CHECK(record.format == "europass");
  CHECK(record.basics.name.value == "Ida Crumb & Rye");
  CHECK(record.basics.location.value == "Ulm, Germany");
  REQUIRE(record.basics.emails.size() == 1);
  REQUIRE(record.basics.phones.size() == 1);
  CHECK(shown_all(record.work) ==
        "Baker @ Mill Lane [Bern] 2019-04/..\nCook @ Pot [] 2015/2018-12\n");
  CHECK(shown_all(record.education) == "Master of Bread,  @ Ulm School 2011/2014\n");
  REQUIRE(record.languages.size() == 1);
  CHECK(record.languages[0].language.value == "German");
  const Span span = record.work[0].employer.evidence.span;
  CHECK(version3.substr(span.begin, span.size()) == "Mill Lane");
}

TEST_CASE("Europass: XML of today") {
  const Record record = extract_bytes(R"(<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
 xmlns:oa="http://www.openapplications.org/oagis/9"><CandidatePerson><PersonName>
<oa:GivenName>Ida</oa:GivenName><hr:FamilyName>Crumb</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>ida@oven.example</oa:URI></Communication>
</CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory>
<hr:OrganizationName>Mill Lane</hr:OrganizationName>
<PositionHistory><hr:PositionTitle typeCode="X">Baker</hr:PositionTitle>
<eures:EmploymentPeriod xmlns:eures="x"><eures:StartDate><hr:FormattedDateTime>2019-04-01
</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator>
</eures:EmploymentPeriod><City>Ulm</City><Country>de</Country></PositionHistory></EmployerHistory>
</EmploymentHistory><EducationHistory><EducationOrganizationAttendance>
<hr:OrganizationName>Ulm School</hr:OrganizationName><AttendancePeriod><StartDate>
<hr:FormattedDateTime>2011</hr:FormattedDateTime></StartDate><EndDate>
<hr:FormattedDateTime>2014-07</hr:FormattedDateTime></EndDate></AttendancePeriod>
<EducationDegree><hr:DegreeName>Master of Bread</hr:DegreeName></EducationDegree>
</EducationOrganizationAttendance></EducationHistory></CandidateProfile></Candidate>)",
                                      "x", {});
  CHECK(record.format == "europass");
  CHECK(record.basics.name.value == "Ida Crumb");
  CHECK(shown_all(record.work) == "Baker @ Mill Lane [Ulm, de] 2019-04-01/..\n");
  CHECK(shown_all(record.education) == "Master of Bread,  @ Ulm School 2011/2014-07\n");
}

TEST_CASE("Europass: JSON of version 3") {
  const Record record = extract_bytes(R"({"SkillsPassport": {"LearnerInfo": {
 "Identification": {"PersonName": {"FirstName": "Ida", "Surname": "Crumb"}},
 "WorkExperience": [{"Period": {"From": {"Year": 2019, "Month": 4}, "Current": true},
   "Position": {"Label": "Baker"}, "Employer": {"Name": "Mill Lane"}}],
 "Education": [{"Period": {"From": {"Year": 2011}, "To": {"Year": 2014}},
   "Title": "Master of Bread", "Organisation": {"Name": "Ulm School"}}]}}})",
                                      "cv.json", {});
  CHECK(record.format == "europass");
  CHECK(record.basics.name.value == "Ida Crumb");
  CHECK(shown_all(record.work) == "Baker @ Mill Lane [] 2019-04/..\n");
  CHECK(shown_all(record.education) == "Master of Bread,  @ Ulm School 2011/2014\n");
}

TEST_CASE("Europass: other XML, cut, deep or with entities of its own") {
  CHECK(recognise_europass("<?xml version='1.0'?><note>Candidate</note>") == 0);
  CHECK(recognise_europass("{\"basics\": {}}") == 0);
  CHECK_FALSE(extract_bytes("<a><b>c</b></a>", "x.xml", {}).error.empty());
  const Record cut = extract_bytes(version3.substr(0, 1200), "cv.xml", {});
  CHECK(cut.basics.name.value == "Ida Crumb & Rye");
  CHECK_FALSE(cut.diagnostics.empty());
  std::string deep = "<SkillsPassport>";
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  CHECK_FALSE(extract_bytes(deep, "x.xml", {}).error.empty());
  const std::string bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM "
      "\"file:///etc/hostname\">]><x><y>&b;&f;</y></x>";
  const JsonTree tree = xml_tree(bomb);
  REQUIRE(tree.root() != nullptr);
  const JsonNode* x = tree.first_child(*tree.root());
  REQUIRE(x != nullptr);
  CHECK(tree.value(*tree.first_child(*x)) == "&b;&f;");
}

TEST_CASE("Europass: what a PDF carries") {
  CHECK(is_europass_of_somebody(version3));
  CHECK_FALSE(is_europass_of_somebody("<notes/>"));
  CHECK_FALSE(is_europass_of_somebody("<SkillsPassport/>"));
  CHECK_FALSE(is_europass_of_somebody(""));
}
