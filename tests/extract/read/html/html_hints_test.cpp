#include "extract/read/html/html_hints.hpp"

#include <map>

#include "extract/read/html/html.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Document read(std::string_view html) {
  Document document;
  read_html(html, {}, document);
  return document;
}

std::multimap<std::uint32_t, std::string> groups(const Document& document, HintedField field) {
  std::multimap<std::uint32_t, std::string> out;
  for (const Hint& hint : document.hints) {
    if (hint.field == field) out.emplace(hint.group, std::string(document.text_of(hint.span)));
  }
  return out;
}

}  // namespace

TEST_CASE("HTML hints: class names") {
  struct Row {
    const char* classes;
    int field;  // -1 = none
  };
  const auto of = [](HintedField field) { return static_cast<int>(field); };
  const Row rows[] = {
      {"job-title", of(HintedField::job_title)},
      {"text-muted companyName", of(HintedField::employer)},
      {"p-org", of(HintedField::employer)},
      {"resume__date-range", of(HintedField::dates)},
      {"studyType", of(HintedField::degree)},
      {"col-md-4 institution", of(HintedField::school)},
      {"position-relative", -1},
      {"company-location", -1},
      {"title", -1},
      {"update", -1},
      {"company date", -1},
      {"", -1},
  };
  for (const Row& row : rows) {
    INFO(row.classes);
    const auto found = field_of_classes(row.classes);
    CHECK((found ? static_cast<int>(*found) : -1) == row.field);
  }
}

TEST_CASE("HTML hints: entries are the largest elements without two of a kind") {
  const Document document = read(
      "<div id=jobs><div class=job><h3 class=position>Baker</h3><p class=company>Oven</p>"
      "<p><span class=start-date>2019</span> <span class=end-date>2020</span></p><p>rye</p></div>"
      "<div class=job><h3 class=position>Cook</h3><p class=company>Pot</p></div></div>");
  const auto titles = groups(document, HintedField::job_title);
  const auto employers = groups(document, HintedField::employer);
  const auto entries = groups(document, HintedField::entry);
  REQUIRE(titles.size() == 2);
  REQUIRE(entries.size() == 2);
  const auto baker = titles.begin();
  CHECK(baker->second == "Baker");
  CHECK(employers.find(baker->first)->second == "Oven");
  CHECK(entries.find(baker->first)->second == "Baker\nOven\n2019 2020\nrye");
  CHECK(groups(document, HintedField::dates).count(baker->first) == 2);
}

TEST_CASE("HTML hints: places alone make no entry of what holds them") {
  const Document document = read(
      "<div><h2>Work</h2><p class=location>Ulm</p></div><div><h2>School</h2>"
      "<p class=location>Bern</p></div>");
  CHECK(groups(document, HintedField::place).size() == 2);
  CHECK(groups(document, HintedField::entry).empty());
}

TEST_CASE("HTML hints: the only entry of a section does not hold the section's title") {
  const Document document = read(
      "<div><h2>Work Experience</h2><div><h3 class=position>Baker</h3><p class=company>Oven</p>"
      "</div></div><div><h2>Education</h2><p>none</p></div>");
  const auto entries = groups(document, HintedField::entry);
  REQUIRE(entries.size() == 1);
  CHECK(entries.begin()->second == "Baker\nOven");
}

TEST_CASE("HTML hints: microdata, time, JSON-LD and the title, where the page prints the words") {
  const Document document = read(R"(<title>Ada Quill - Résumé</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person",
 "name":"Ada Quill","jobTitle":"Baker","worksFor":{"@type":"Organization","name":"Mill Lane"},
 "alumniOf":[{"name":"Ulm School of Bread"}, "Nowhere College"]}</script>
<h1>Ada Quill</h1><p>Baker at Mill Lane, once at Ulm School of Bread</p>
<div itemscope itemtype="https://schema.org/Person"><div itemprop="alumniOf" itemscope
 itemtype="https://schema.org/CollegeOrUniversity"><span itemprop="name">Rye College</span></div>
<time datetime="2019-04">April 2019</time></div>)");
  CHECK(groups(document, HintedField::name).begin()->second == "Ada Quill");
  CHECK(groups(document, HintedField::job_title).begin()->second == "Baker");
  CHECK(groups(document, HintedField::employer).begin()->second == "Mill Lane");
  std::string schools;
  for (const auto& [group, school] : groups(document, HintedField::school)) schools += school + ";";
  CHECK(schools == "Rye College;Ulm School of Bread;");
  CHECK(groups(document, HintedField::dates).begin()->second == "April 2019");
  for (std::size_t i = 1; i < document.hints.size(); ++i) {
    CHECK(document.hints[i - 1].span.begin <= document.hints[i].span.begin);
  }
}
