#include "extract/read/json_split.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Fact fact(const std::string& value) {
  Fact out;
  out.value = value;
  out.evidence.span = {100, 100 + static_cast<std::uint32_t>(value.size())};
  return out;
}

struct Row {
  const char* text;
  const char* first;
  const char* second;
};

}  // namespace

TEST_CASE("JSON values: degree and field in one") {
  const Row rows[] = {
      {"Master of Science, Baking", "Master of Science", "Baking"},
      {"B.Sc. in Bread Chemistry", "B.Sc.", "Bread Chemistry"},
      {"Bachelor of Science im Backwesen", "Bachelor of Science", "Backwesen"},
      {"Licence en Physique", "Licence", "Physique"},
      {"Bachelor of Arts", "Bachelor of Arts", ""},
      {"Training in Baking", "Training in Baking", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    Education education;
    education.study_type = fact(row.text);
    split_degree(education);
    CHECK(education.study_type.value == row.first);
    CHECK(education.area.value == row.second);
  }
  Education education;
  education.area = fact("Bacharelado em Panificação");
  split_degree(education);
  CHECK(education.study_type.value == "Bacharelado");
  CHECK(education.area.evidence.span.begin == 115);
}

TEST_CASE("JSON values: a place behind the name of an organisation") {
  const Row rows[] = {
      {"University of Nowhere, Ulm, Germany", "University of Nowhere", "Ulm, Germany"},
      {"Hochschule Nirgends, Deutschland", "Hochschule Nirgends", "Deutschland"},
      {"Oven Ltd, Ulm, Germany", "Oven Ltd", "Ulm, Germany"},
      {"Oven, Ulm", "Oven, Ulm", ""},
      {"Oven, Inc., Ulm", "Oven, Inc., Ulm", ""},
      {"University of Nowhere, College of Bread", "University of Nowhere, College of Bread", ""},
      {"University of Nowhere, 2nd floor", "University of Nowhere, 2nd floor", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    Fact name = fact(row.text);
    Fact place;
    split_place(name, place);
    CHECK(name.value == row.first);
    CHECK(place.value == row.second);
  }
}

TEST_CASE("JSON values: title and employer in one") {
  const Row rows[] = {
      {"Institute of Bread – Research Fellow", "Research Fellow", "Institute of Bread"},
      {"Engineer — Oven GmbH", "Engineer", "Oven GmbH"},
      {"Oven - Mill", "Oven - Mill", ""},
      {"Head Engineer - Lead Designer", "Head Engineer - Lead Designer", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    Work work;
    work.position = fact(row.text);
    split_head(work);
    CHECK(work.position.value == row.first);
    CHECK(work.employer.value == row.second);
  }
  Fact employer = fact("bei Oven in Ulm");
  Fact place;
  split_preposition(employer, place);
  CHECK(employer.value == "Oven");
  CHECK(employer.evidence.span == Span{104, 108});
  CHECK(place.value == "Ulm");
}

TEST_CASE("JSON values: a period in brackets") {
  Fact place = fact("Ulm (2019 - 2021)");
  Period period;
  split_period(place, period);
  CHECK(place.value == "Ulm");
  CHECK(period.start.value.text() == "2019");
  CHECK(period.end.value.text() == "2021");
  Fact other = fact("Ulm (Germany)");
  Period empty;
  split_period(other, empty);
  CHECK(other.value == "Ulm (Germany)");
  CHECK(empty == Period{});
}

TEST_CASE("JSON values: identifiers in the address of a paper") {
  Publication paper;
  paper.url = fact("https://doi.org/10.5555/bread.1?x=1");
  take_identifiers(paper);
  CHECK(paper.doi.value == "10.5555/bread.1");
  paper = {};
  paper.url = fact("https://arxiv.org/abs/2001.00001");
  take_identifiers(paper);
  CHECK(paper.arxiv.value == "2001.00001");
  CHECK(paper.doi.empty());
  paper.doi = fact("https://doi.org/10.5555/bread.2");
  take_identifiers(paper);
  CHECK(paper.doi.value == "10.5555/bread.2");
}

TEST_CASE("JSON values: authors in one string") {
  const auto split = [](std::vector<Fact> authors) {
    std::string out = split_authors(authors) ? "cut:" : "";
    for (const Fact& one : authors) out += one.value + "|";
    return out;
  };
  CHECK(split({fact("A. Baker, B. Cook and C. Miller")}) == "A. Baker|B. Cook|C. Miller|");
  CHECK(split({fact("A. Baker, B. Cook, & C. Miller")}) == "A. Baker|B. Cook|C. Miller|");
  CHECK(split({fact("Baker, A.; Cook, B.")}) == "Baker, A.|Cook, B.|");
  CHECK(split({fact("A. Baker et al.")}) == "cut:A. Baker|");
  CHECK(split({fact("Baker, A."), fact("Cook, B.")}) == "Baker, A.|Cook, B.|");
}

TEST_CASE("JSON values: a unit beside the name of an organisation") {
  struct UnitRow {
    const char* text;
    const char* name;
    const char* unit;
  };
  const UnitRow rows[] = {
      {"Crumb Laboratory, University of Nowhere", "University of Nowhere", "Crumb Laboratory"},
      {"Oven GmbH, Department of Crusts", "Oven GmbH", "Department of Crusts"},
      {"Oven, Crust", "Oven, Crust", ""},
      {"Crumb Lab, Crust Department, Oven", "Crumb Lab, Crust Department, Oven", ""},
      {"Oven", "Oven", ""},
  };
  for (const UnitRow& row : rows) {
    INFO(row.text);
    Fact name = fact(row.text);
    Fact unit;
    split_department(name, unit);
    CHECK(name.value == row.name);
    CHECK(unit.value == row.unit);
  }
}

TEST_CASE("JSON values: the school in the code of a course") {
  const Row rows[] = {
      {"Hamlet College BR5785", "Hamlet College", ""},
      {"UN 15-780", "UN", ""},
      {"UN BR 2114", "UN", ""},
      {"BR5785", "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    Work work;
    split_course_code(work, fact(row.text));
    CHECK(work.employer.value == row.first);
  }
}

TEST_CASE("JSON values: degrees and fields under each other's key") {
  Education swapped;
  swapped.study_type = fact("Computer Science");
  sort_degree(swapped);
  CHECK(swapped.study_type.empty());
  CHECK(swapped.area.value == "Computer Science");
  Education right;
  right.study_type = fact("B.Sc.");
  sort_degree(right);
  CHECK(right.study_type.value == "B.Sc.");
  Education both;
  both.study_type = fact("Computer Science");
  both.area = fact("Databases");
  sort_degree(both);
  CHECK(both.area.value == "Databases");
}

TEST_CASE("JSON values: title and employer joined by a word") {
  const Row rows[] = {
      {"Software Engineer at Oven", "Software Engineer", "Oven"},
      {"Ingénieur logiciel chez Four", "Ingénieur logiciel", "Four"},
      {"Good at bread", "Good at bread", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    Work work;
    work.position = fact(row.text);
    split_head(work);
    CHECK(work.position.value == row.first);
    CHECK(work.employer.value == row.second);
  }
}

TEST_CASE("JSON values: the name of a repository in its address") {
  const Row rows[] = {
      {"https://github.com/ada/bread-tools.git", "bread-tools", ""},
      {"https://github.com/ada/bread/", "bread", ""},
      {"https://bread.example.org", "", ""},
      {"https://bread.example.org/", "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(repository_name(fact(row.text)).value == row.first);
  }
}
