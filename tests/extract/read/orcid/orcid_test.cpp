#include "extract/read/orcid/orcid.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shown_record.hpp"

using namespace vitagraph;

TEST_CASE("ORCID: a record of version 3") {
  const std::string text = R"json({"orcid-identifier": {"path": "0000-0000-0000-0000"},
"person": {"name": {"given-names": {"value": "Ida"}, "family-name": {"value": "Crumb"}},
 "emails": {"email": [{"email": "ida@oven.example"}]},
 "researcher-urls": {"researcher-url": [{"url": {"value": "https://ida.example"}}]}},
"activities-summary": {
 "educations": {"affiliation-group": [{"summaries": [{"education-summary": {
   "department-name": "Crumbs", "role-title": "PhD in Bread",
   "start-date": {"year": {"value": "2011"}, "month": null, "day": null},
   "end-date": {"year": {"value": "2014"}, "month": {"value": "07"}},
   "organization": {"name": "Ulm School", "address": {"city": "Ulm", "country": "DE"}}}}]}]},
 "employments": {"affiliation-group": [{"summaries": [{"employment-summary": {
   "role-title": "Reader", "start-date": {"year": {"value": "2015"}, "month": {"value": "02"}},
   "end-date": null, "organization": {"name": "Rye College",
     "address": {"city": "Bern", "region": null, "country": "CH"}}}}]}]},
 "works": {"group": [{"work-summary": [
   {"title": {"title": {"value": "On Crust"}}, "type": "journal-article",
    "journal-title": {"value": "Crumb"}, "publication-date": {"year": {"value": "2016"}},
    "external-ids": {"external-id": [{"external-id-type": "doi",
      "external-id-value": "10.1000/crust", "external-id-relationship": "self"}]}},
   {"title": {"title": {"value": "On crust (copy)"}}}]}]}}})json";
  const Record record = extract_bytes(text, "record.json", {});
  CHECK(record.error.empty());
  CHECK(record.format == "orcid");
  CHECK(record.basics.name.value == "Ida Crumb");
  REQUIRE(record.basics.emails.size() == 1);
  CHECK(record.basics.emails[0].value == "ida@oven.example");
  REQUIRE(record.basics.urls.size() == 1);
  CHECK(shown_all(record.work) == "Reader @ Rye College [Bern, CH] 2015-02/..\n");
  CHECK(shown_all(record.education) == "PhD, Bread @ Ulm School 2011/2014-07\n");
  CHECK(shown_all(record.publications) == "On Crust | Crumb | 2016 | 10.1000/crust\n");
  CHECK(record.publications.at(0).kind == PublicationKind::article);
}

TEST_CASE("ORCID: the XML of the same") {
  const std::string text = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<record:record path="/0000" xmlns:record="http://www.orcid.org/ns/record"><person:person>
<person:name><personal-details:given-names>Ida</personal-details:given-names>
<personal-details:family-name>Crumb</personal-details:family-name></person:name></person:person>
<activities:employments><activities:affiliation-group><employment:employment-summary>
<common:role-title>Reader</common:role-title><common:start-date><common:year>2015</common:year>
<common:month>02</common:month></common:start-date><common:organization>
<common:name>Rye College</common:name></common:organization></employment:employment-summary>
</activities:affiliation-group></activities:employments></record:record>)xml";
  const Record record = extract_bytes(text, "record.xml", {});
  CHECK(record.format == "orcid");
  CHECK(record.basics.name.value == "Ida Crumb");
  CHECK(shown_all(record.work) == "Reader @ Rye College [] 2015-02/..\n");
}

TEST_CASE("ORCID: empty and foreign") {
  CHECK(recognise_orcid("{\"basics\": {}}") == 0);
  CHECK_FALSE(extract_bytes("{\"orcid-identifier\": {}}", "x.json", {}).error.empty());
}
