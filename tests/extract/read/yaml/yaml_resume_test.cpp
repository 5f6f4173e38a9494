#include "extract/read/yaml/yaml_resume.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string shown(const Period& period) {
  return period.start.value.text() + "/" + (period.current ? ".." : period.end.value.text());
}

std::string shown(const Record& record) {
  std::string out = record.basics.name.value + "; ";
  for (const Work& one : record.work) {
    out += one.position.value + " @ " + one.employer.value + " " + shown(one.period) + "; ";
  }
  for (const Education& one : record.education) {
    out += one.study_type.value + " " + one.area.value + " @ " + one.institution.value + " " +
           shown(one.period) + "; ";
  }
  for (const Publication& one : record.publications) out += one.title.value + "; ";
  for (const Project& one : record.projects) out += one.name.value + "; ";
  return out;
}

}  // namespace

TEST_CASE("YAML résumés: RenderCV") {
  const Record record = extract_bytes(R"yaml(# comment
# another
# and one more
cv:
  name: Ida Crumb
  email: ida@oven.example
  social_networks:
    - network: GitHub
      username: ida
  sections:
    summary:
      - Bakes.
    experience:
      - company: Mill Lane
        position: Baker
        location: Ulm
        start_date: 2019-05
        end_date: present
        highlights: ["**rye**"]
    education:
      - institution: Ulm School
        degree: BSc
        area: Bread
        start_date: 2015
        end_date: 2018
    publications:
      - title: On Crust
        authors: [Bo Loaf, "*Ida Crumb*"]
        date: 2020-01
    projects:
      - name: "[Loafer](https://loafer.example)"
        date: 2021
)yaml",
                                      "ida.yaml", {});
  CHECK(record.format == "yaml");
  CHECK(shown(record) ==
        "Ida Crumb; Baker @ Mill Lane 2019-05/..; BSc Bread @ Ulm School 2015/2018; On Crust; "
        "Loafer; ");
  REQUIRE(record.publications.size() == 1);
  CHECK(record.publications[0].owner_position == 2);
}

TEST_CASE("YAML résumés: data files of site generators, and JSON Resume as YAML") {
  CHECK(shown(extract_bytes("sidebar:\n  name: Ida Crumb\n  email: ida@oven.example\n"
                            "experiences:\n  title: Jobs\n  info:\n    - role: Baker\n"
                            "      time: 2019 - 2020\n      company: Oven\n",
                            "data.yml", {})) == "Ida Crumb; Baker @ Oven 2019/2020; ");
  CHECK(shown(extract_bytes("name:\n  first: Ida\n  last: Crumb\npositions:\n  - title: Baker\n"
                            "    place: Oven\n    dates: 2019 -- 2020\n",
                            "cv.yaml", {})) == "Ida Crumb; Baker @ Oven 2019/2020; ");
  CHECK(shown(extract_bytes("basics: {name: Ida}\nwork:\n- name: Oven\n  startDate: 2019-01-02\n",
                            "r.yml", {})) == "Ida;  @ Oven 2019-01-02/..; ");
}

TEST_CASE("YAML résumés: short keys, contact within meta, years within venues") {
  const Record record = extract_bytes(R"yaml(meta:
  name: Ida Crumb
  contact:
    email: ida@oven.example
    phone: "+49 731 1"
edu:
  - what: PhD in Cereal Science
    when: 10/2018 -- 04/2021
    where: "Ulm School of Bread;"
  - what: MSc in Cereal Science
    when: 2018
    where: Mill Leuven, Belgium
  - what: Education break
    when: 2016 -- 2018
    where: for want of flour.
  - what: Diploma, Ulm School of Bread
    when: 2012 -- 2016
    where: Ulm School of Bred
education:
  - degree: MSc
    area: Cereal Science
    school: Mill Leuven
    year: 2018
pubs:
  - title: On Crust
    venue: Crumb Letters, (2021), Ulm (Donau)
  - title: On Rye
    venue: Crumb Letters (2021), printed again (2023)
)yaml",
                                      "ida.yaml", {});
  CHECK(shown(record) ==
        "Ida Crumb; PhD Cereal Science @ Ulm School of Bread 2018-10/2021-04; "
        "MSc Cereal Science @ Mill Leuven /2018; "
        "Diploma  @ Ulm School of Bred 2012/2016; On Crust; On Rye; ");
  REQUIRE(record.basics.emails.size() == 1);
  CHECK(record.basics.emails[0].value == "ida@oven.example");
  CHECK(record.basics.phones.size() == 1);
  REQUIRE(record.publications.size() == 2);
  CHECK(record.publications[0].date.value.text() == "2021");
  CHECK(record.publications[1].date.empty());
}

TEST_CASE("YAML résumés: recognised by keys; a suffix needs little") {
  CHECK(recognise_yaml("cv:\n  name: A\n  sections:\n    work:\n    - a: b\n") >= 80);
  CHECK(recognise_yaml("Name: Ida\nEmail: x\nPhone: 1\nCity: Ulm\n") < 80);
  CHECK(recognise_yaml("Ida Crumb\n\nEducation:\nUlm School of Bread, 2015.\nWork: none at all.") <
        80);
  CHECK(recognise_yaml("plain words\nand more") == 0);
  CHECK_FALSE(extract_bytes("colors: [red]\n", "x.yaml", {}).error.empty());
}
