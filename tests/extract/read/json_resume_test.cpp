#include "extract/read/json_resume.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Record read(std::string_view json) { return extract_bytes(json, "cv.json", {}); }

// "position @ employer, department; place; start/end" with ".." for an end that is still open.
std::string shown(const Period& period) {
  std::string out = period.start.value.text() + "/";
  return out + (period.current ? ".." : period.end.value.text());
}

std::string shown(const Work& work) {
  return work.position.value + " @ " + work.employer.value + "; " + work.location.value + "; " +
         shown(work.period) + "; " + work.section;
}

std::string shown(const Education& one) {
  return one.study_type.value + ", " + one.area.value + " @ " + one.institution.value + "; " +
         one.score.value + "; " + shown(one.period);
}

bool has(const Record& record, DiagnosticCode code, Place place) {
  for (const Diagnostic& diagnostic : record.diagnostics) {
    if (diagnostic.code == code && diagnostic.place == place) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("JSON Resume: a day that its month does not have is left out") {
  const Record record =
      read(R"({"work": [{"name": "Mill", "startDate": "2021-02-28", "endDate": "2022-02-30"}]})");
  REQUIRE(record.work.size() == 1);
  CHECK(shown(record.work[0].period) == "2021-02-28/2022-02");
}

TEST_CASE("JSON Resume: version 1.0") {
  const std::string json = R"({
 "basics": {"name": "Ada Müller", "label": "Baker", "email": "ada@Example.org", "phone": "1 2",
   "url": "https://ada.example", "location": {"city": "Ulm", "region": "", "countryCode": "DE"},
   "profiles": [{"network": "GitHub", "username": "ada", "url": "https://github.example/ada"}]},
 "work": [{"name": "Mill Lane", "position": "Baker", "location": "Ulm", "startDate": "2014-06-01",
   "endDate": "2016-07", "highlights": ["bread"]}, {"name": "Oven", "startDate": "2017"}],
 "volunteer": [{"organization": "Soup", "position": "Cook",
                "startDate": "2010", "endDate": "2011"}],
 "education": [{"institution": "Ulm School", "area": "Bread", "studyType": "Diploma",
   "startDate": "2010", "endDate": "2013", "score": "1.3"}],
 "publications": [{"name": "On Bread", "publisher": "Crumb", "releaseDate": "2015-02-03",
   "url": "https://crumb.example/1"}],
 "projects": [{"name": "loaf", "roles": ["Author"], "startDate": "2019", "entity": "Oven"}],
 "awards": [{"title": "Golden Loaf", "awarder": "Guild", "date": "2016"}],
 "skills": [{"name": "Baking", "keywords": ["Rye", "Spelt"]}, {"name": "Selling"}],
 "languages": [{"language": "German", "fluency": "native"}],
 "certificates": [{"name": "Hygiene", "issuer": "City", "date": "2014"}],
 "references": [{"name": "Bo Cook", "reference": "Good."}]
})";
  const Record record = read(json);
  CHECK(record.error.empty());
  CHECK(record.diagnostics.empty());
  CHECK(record.format == "json-resume");
  CHECK(record.basics.name.value == "Ada Müller");
  CHECK(record.basics.location.value == "Ulm, DE");
  CHECK(record.basics.location.evidence.parts.size() == 2);
  REQUIRE(record.basics.urls.size() == 2);
  CHECK(record.basics.urls[1].value == "https://github.example/ada");
  REQUIRE(record.work.size() == 3);
  CHECK(shown(record.work[0]) == "Baker @ Mill Lane; Ulm; 2014-06-01/2016-07; work");
  CHECK(shown(record.work[1]) == " @ Oven; ; 2017/..; work");
  CHECK(shown(record.work[2]) == "Cook @ Soup; ; 2010/2011; volunteer");
  REQUIRE(record.education.size() == 1);
  CHECK(shown(record.education[0]) == "Diploma, Bread @ Ulm School; 1.3; 2010/2013");
  REQUIRE(record.publications.size() == 1);
  CHECK(record.publications[0].date.value.text() == "2015-02-03");
  REQUIRE(record.projects.size() == 1);
  CHECK(record.projects[0].organization.value == "Oven");
  CHECK(record.awards.at(0).awarder.value == "Guild");
  REQUIRE(record.skills.size() == 3);
  CHECK(record.skills[1].name.value == "Spelt");
  CHECK(record.skills[1].category.value == "Baking");
  CHECK(record.languages.at(0).fluency.value == "native");
  CHECK(record.certificates.at(0).issuer.value == "City");
  CHECK(record.people.at(0).role == "referee");

  SECTION("every value's span is the string it stands in") {
    const Fact& position = record.work[0].position;
    const Document document = read_document(json, "cv.json", {});
    CHECK(document.text_of(position.evidence.span) == "Baker");
    CHECK(document.text_of(record.work[0].period.end.evidence.span) == "2016-07");
  }
}

TEST_CASE("JSON Resume: older and other spellings") {
  const Record record = read(R"({
 "name": {"first": "x"}, "firstName": "Ada", "lastName": "Baker", "e-mail": "a@b.example",
 "experience": [
   {"company": "Mill", "website": "https://m.example", "title": "Baker", "start_date": "2010/03",
    "end_date": "Present"},
   {"organisation": "Oven", "role": "Cook", "from": "2008", "to": "2009", "isCurrentRole": false}],
 "formação": [{"instituição": "Escola", "curso": "Pão", "nível": "Técnico", "de": "2001"}],
 "Technical skills": ["Rye"],
 "sections": [{"title": "Recent Work Experience", "content": [
   {"title": "Seller", "subtitle": "Shop", "startDate": "2011", "endDate": "2012"}]}]
})");
  CHECK(record.basics.name.value == "Ada Baker");
  CHECK(record.basics.emails.at(0).value == "a@b.example");
  REQUIRE(record.work.size() == 3);
  CHECK(shown(record.work[0]) == "Baker @ Mill; ; 2010-03/..; work");
  CHECK(shown(record.work[1]) == "Cook @ Oven; ; 2008/2009; work");
  CHECK(shown(record.work[2]) == "Seller @ Shop; ; 2011/2012; work");
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].institution.value == "Escola");
  CHECK(record.education[0].area.value == "Pão");
  CHECK(record.skills.size() == 1);
}

TEST_CASE("JSON Resume: roles nested under one employer") {
  const Record record = read(R"({"work": [{"company": "Mill", "location": "Ulm", "positions": [
    {"title": "Baker", "startDate": "2012"},
    {"title": "Apprentice", "startDate": "2010", "endDate": "2012"}]}]})");
  REQUIRE(record.work.size() == 2);
  CHECK(shown(record.work[0]) == "Baker @ Mill; Ulm; 2012/..; work");
  CHECK(shown(record.work[1]) == "Apprentice @ Mill; Ulm; 2010/2012; work");
}

TEST_CASE("JSON Resume: a list without sections is read when its items look like jobs") {
  const Record record = read(R"([{"employer": "Mill", "title": "Baker", "date": "2012"}])");
  REQUIRE(record.work.size() == 1);
  CHECK(shown(record.work[0]) == "Baker @ Mill; ; 2012/2012; work");
}

TEST_CASE("JSON Resume: what is not read or wrong is told with its place") {
  const Record record = read(
      "{\"basics\": {\"name\": \"Ada\",\n  \"shoeSize\": 44},\n"
      " \"work\": \"none\",\n"
      " \"education\": [{\"institution\": [\"A\"], \"colour\": 1},]\n}");
  CHECK(record.error.empty());
  CHECK(record.basics.name.value == "Ada");
  CHECK(has(record, DiagnosticCode::unread_key, {2, 3, 0}));
  CHECK(has(record, DiagnosticCode::wrong_type, {3, 10, 0}));
  CHECK(has(record, DiagnosticCode::wrong_type, {4, 32, 0}));
  CHECK(has(record, DiagnosticCode::unread_key, {4, 39, 0}));
  CHECK(has(record, DiagnosticCode::invalid_json, {4, 52, 0}));
}

TEST_CASE("JSON Resume: what holds no résumé is a failed document") {
  CHECK(read("not json").error.find("cv.json:1:1") != std::string::npos);
  CHECK(!read("[]").error.empty());
  CHECK(!read("\"text\"").error.empty());
  CHECK(read("{\"basics\": {\"name\": \"Ada\"").basics.name.value == "Ada");
}
