// extract/find/works and what it calls: papers, projects, awards, people, skills from whole
// documents of our own writing.
#include "extract/find/works.hpp"

#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "extract/find/owner.hpp"
#include "extract/find/publications.hpp"
#include "extract/find/skills.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Record works_of(const std::string& text, const std::string& name, const std::string& owner = "") {
  const Document document = read_document(text, name, {});
  Record record;
  record.basics.name.value = owner;
  find_works(document, segment(document), record);
  return record;
}

using Names = std::vector<std::string>;

Names titles(const Record& record) {
  Names out;
  for (const Publication& p : record.publications) out.push_back(p.title.value);
  return out;
}

Names projects(const Record& record) {
  Names out;
  for (const Project& p : record.projects) out.push_back(p.name.value);
  return out;
}

Names authors(const Publication& p) {
  Names out;
  for (const Fact& author : p.authors) out.push_back(author.value);
  return out;
}

const std::string head = "# Ada Quill\n\nada@example.org\n\n";

}  // namespace

TEST_CASE("the owner among the authors, where the names tell") {
  const auto position = [](const Names& names) {
    Record record;
    record.basics.name.value = "Ada Quill";
    Publication paper;
    for (const std::string& name : names) paper.authors.emplace_back().value = name;
    record.publications.push_back(paper);
    mark_owner(record);
    return record.publications[0].owner_position;
  };
  CHECK(position({"B. Marsh", "A. Quill"}) == 2);
  CHECK(position({"A. Quill", "Ada Quill"}) == 2);
  CHECK(position({"A. Quill", "B. Marsh", "A. Quill"}) == 0);
  CHECK(position({"B. Marsh", "Quill"}) == 0);
}

TEST_CASE("a list of papers in Markdown") {
  const Record record = works_of(
      head +
          "## Publications\n\n"
          "- Quill, Ada, et al. \"*Plum blossom counting at scale*.\" Proceedings of the Workshop "
          "on Orchard Vision. 2021. ([link](https://example.org/p))\n"
          "- Marsh, Bo, and Ada Quill. \"*A small grammar of frost*.\" arXiv preprint "
          "arXiv:2101.00001 (2020).\n",
      "a.md", "Ada Quill");
  REQUIRE(titles(record) == Names{"Plum blossom counting at scale", "A small grammar of frost"});
  const Publication& first = record.publications[0];
  CHECK(authors(first) == Names{"Quill, Ada"});
  CHECK(first.authors_truncated);
  CHECK(first.owner_position == 1);
  CHECK(first.venue.value == "Proceedings of the Workshop on Orchard Vision");
  CHECK(first.date.value.text() == "2021");
  CHECK(first.url.value == "https://example.org/p");
  const Publication& second = record.publications[1];
  CHECK(second.owner_position == 2);
  CHECK(second.arxiv.value == "2101.00001");
  CHECK(second.venue.value == "arXiv preprint arXiv:2101.00001");
  CHECK(second.kind == PublicationKind::preprint);
}

TEST_CASE("every value is a stretch of the document") {
  const std::string text = head +
                           "## Papers\n\n- **Slow rivers and the shape of deltas:** by Ada Quill, "
                           "Bo Marsh. Journal of Sample Studies, March 2019. Under review.\n";
  const Document document = read_document(text, "a.md", {});
  Record record;
  find_works(document, segment(document), record);
  REQUIRE(record.publications.size() == 1);
  const Publication& p = record.publications[0];
  REQUIRE(authors(p) == Names{"Ada Quill", "Bo Marsh"});
  CHECK(p.status.value == "Under review");
  CHECK(p.date.value.text() == "2019-03");
  for (const Fact* fact : {&p.title, &p.venue, &p.authors[0], &p.authors[1], &p.status}) {
    CHECK(document.text_of(fact->evidence.span) == fact->value);
  }
}

TEST_CASE("papers wrapped over lines, without marks") {
  const Record record = works_of(
      "Ada Quill\nada@example.org\n\nPUBLICATIONS\n\n"
      "Quill, A., Marsh, B. (2019). Slow rivers and the shape of deltas in a\n"
      "warming basin. Journal of Sample Studies, 12(3), 45-67.\n"
      "Quill, A., Venn, C. (2017). Counting birds with cheap cameras. Acta\n"
      "Exempli, 4(1), 1-9.\n",
      "a.txt", "Ada Quill");
  CHECK(titles(record) == Names{"Slow rivers and the shape of deltas in a warming basin",
                                "Counting birds with cheap cameras"});
}

TEST_CASE("papers as résumés print them: title first, some of the authors, a state") {
  const Record record = works_of(
      head +
          "## Publications\n\n"
          "- Slow Rivers and Tall Deltas (with Bo Marsh), Journal of Sample Studies 3 (2019)\n"
          "- Frost on Plums in Early Spring. Acta Exempli, forthcoming.\n"
          "- Quill, Marsh and Venn. Counting Birds with Cheap Cameras. FrostConf 2021.\n"
          "- A Small Grammar of Frost. arXiv:2101.00001 (2020).\n",
      "a.md", "Ada Quill");
  REQUIRE(titles(record) == Names{"Slow Rivers and Tall Deltas", "Frost on Plums in Early Spring",
                                  "Counting Birds with Cheap Cameras", "A Small Grammar of Frost"});
  CHECK(authors(record.publications[0]) == Names{"Bo Marsh"});
  CHECK(record.publications[0].venue.value == "Journal of Sample Studies");
  CHECK(record.publications[1].venue.value == "Acta Exempli");
  CHECK(authors(record.publications[2]) == Names{"Quill", "Marsh", "Venn"});
  CHECK(record.publications[2].venue.value == "FrostConf");
  CHECK(record.publications[3].venue.value == "arXiv");
}

TEST_CASE("papers that follow each other in one paragraph") {
  const Record record = works_of(
      head +
          "## Articles\n\n(i) A. Quill, B. Marsh: Ice on figs and pears, Acta Exempli 3 (2019). "
          "(ii) A. Quill: Frost as language, FrostConf, 2021.\n",
      "a.md", "Ada Quill");
  REQUIRE(titles(record) == Names{"Ice on figs and pears", "Frost as language"});
  CHECK(authors(record.publications[0]) == Names{"A. Quill", "B. Marsh"});
  CHECK(record.publications[1].date.value.text() == "2021");
}

TEST_CASE("numbered papers under a job") {
  const Record record = works_of(
      "Experience\n\nExample Labs, Research Scientist, 2019-2020\n\n"
      "Worked on frost.\n\n[1] A Field Guide to Frost. with Example Corp. FrostConf 2020. "
      "https://arxiv.org/abs/2001.00002\n\nQuill Works, Engineer, 2017-2018\n",
      "a.txt");
  REQUIRE(titles(record) == Names{"A Field Guide to Frost"});
  CHECK(record.publications[0].arxiv.value == "2001.00002");
  CHECK(record.publications[0].venue.value == "FrostConf");
  CHECK(record.publications[0].date.value.text() == "2020");
}

TEST_CASE("what stands in a list of papers and is none") {
  const Record record = works_of(head +
                                     "## Publications\n\nSee Google Scholar for a full list.\n\n"
                                     "- Developed reports for the sales team\n",
                                 "a.md", "Ada Quill");
  CHECK(titles(record).empty());
}

TEST_CASE("kinds from group headings") {
  const Record record = works_of(head +
                                     "## Publications\n\n### Journal articles\n\n"
                                     "- Ada Quill. Frost in plum orchards. Acta Exempli, 2012.\n\n"
                                     "### Posters\n\n- Ada Quill. Frost again. Exempla 2013.\n",
                                 "a.md", "Ada Quill");
  REQUIRE(record.publications.size() == 1);
  CHECK(record.publications[0].kind == PublicationKind::article);
  REQUIRE(record.talks.size() == 1);
  CHECK(record.talks[0].kind == PublicationKind::poster);
}

TEST_CASE("kinds from labels that nothing but their words tell from titles") {
  const Record record = works_of(
      head +
          "## Publications\n\n"
          "Ada Quill and Bo Marsh. Frost in plum orchards of the north. Acta Exempli, 2012.\n\n"
          "Conference contributions (selected)\n\n"
          "Ada Quill and Bo Marsh. Frost again in the plum orchards. Exempla General Meeting, "
          "2013.\n",
      "a.md", "Ada Quill");
  CHECK(titles(record) == Names{"Frost in plum orchards of the north"});
}

TEST_CASE("conference contributions printed in proceedings are papers") {
  const Record record =
      works_of(head +
                   "## Conference talks\n\n"
                   "- Ada Quill. Frost in plum orchards of the north. Proc. ExampleConf, 2012.\n"
                   "- Ada Quill. Hedges and their keepers in the south. Proc. HedgeConf, 2014.\n",
               "a.md", "Ada Quill");
  CHECK(titles(record).size() == 2);
  CHECK(record.talks.empty());
}

TEST_CASE("the year of a group of papers") {
  const Record record = works_of(
      head +
          "## Publications\n\n### 2019\n\n"
          "- Ada Quill and Bo Marsh. Frost in plum orchards of the north. Acta Exempli.\n"
          "- Ada Quill. The weight of late snow on young branches. Journal of Examples.\n\n"
          "### 2017\n\n- Ada Quill and Bo Marsh. Hedges and their keepers. Hedge Quarterly.\n"
          "- Bo Marsh and Ada Quill. A survey of hedges in wet valleys. Hedge Quarterly.\n",
      "a.md", "Ada Quill");
  REQUIRE(record.publications.size() == 4);
  CHECK(record.publications[0].date.value.text() == "2019");
  CHECK(record.publications[1].date.value.text() == "2019");
  CHECK(record.publications[2].date.value.text() == "2017");
  CHECK(record.publications[3].date.value.text() == "2017");
}

TEST_CASE("a DOI's address is no part of the venue") {
  const Record record =
      works_of(head +
                   "## Publications\n\n"
                   "- Frost in plum orchards of the north, 2026\n  Ada Quill, Bo Marsh\n"
                   "  doi.org/10.26443/hedge.v5i1.1845 (Hedgica)\n"
                   "- Hedges and their keepers in the south, 2025\n  Bo Marsh, Ada Quill\n"
                   "  doi.org/10.1038/s41598-025-26440-z (Frost Reports)\n",
               "a.md", "Ada Quill");
  REQUIRE(record.publications.size() == 2);
  CHECK(record.publications[0].venue.value == "Hedgica");
  CHECK(record.publications[1].venue.value == "Frost Reports");
  CHECK(record.publications[1].doi.value == "10.1038/s41598-025-26440-z");
}

TEST_CASE("lists of projects") {
  const Record markdown = works_of(
      head +
          "## Projects\n\n### Orchard Watch (Jan 2019 - Present)\n\n- Built a camera trap.\n\n"
          "### [Frostline](https://github.com/quill/frostline)\n\n- Predicts frost.\n",
      "a.md");
  REQUIRE(projects(markdown) == Names{"Orchard Watch", "Frostline"});
  CHECK(markdown.projects[0].period.start.value.text() == "2019-01");
  CHECK(markdown.projects[0].period.current);
  CHECK(markdown.projects[1].url.value == "https://github.com/quill/frostline");

  const Record plain = works_of(
      "Ada Quill\n\nPROJECTS\n\n  • Orchard Cloud. 2017-2018\n    Led a team of three.\n"
      "  • As a lead, I developed the first frost map of the region (Frost Navigator). 2012-2013\n"
      "    It is still in use.\n",
      "a.txt");
  CHECK(projects(plain) == Names{"Orchard Cloud", "Frost Navigator"});
}

TEST_CASE("projects told of under a job") {
  struct Row {
    std::string bullet;
    Names names;
  };
  const std::vector<Row> rows = {
      {"Collaborated to develop FrostGAN for pictures of ice.", {"FrostGAN"}},
      {"Worked on `frost.export` and its tests.", {"frost.export"}},
      {"Implemented the pruning algorithm in Plum-DB. ([link](#))", {"Plum-DB"}},
      {"Built the benchmark [FrostEval](#) with a team.", {"FrostEval"}},
      {"Submitted a patch to the Plumtree community.", {"Plumtree"}},
      {"**Orchard Frost Alarm Study:** worked with sensors to warn growers in time.",
       {"Orchard Frost Alarm Study"}},
      {"Led the project «Frost Atlas of the North» for a year.", {"Frost Atlas of the North"}},
      {"Worked on a game project titled Icefall.", {"Icefall"}},
      {"Developed a course project (PlumTracker) in Java.", {"PlumTracker"}},
      // misses
      {"Fixed [Broken tests](https://github.com/quill/frost/pull/7) of others.", {}},
      {"**Senior Software Engineer:** wrote the code that nobody wanted to write.", {}},
      {"Improved the sales process and led a team of five.", {}},
      {"Implemented MiniMax tree search for games.", {}},
      {"Wrote a paper ([link](https://example.org)).", {}},
      {"**Developed Better Reports Daily:** wrote many of them for the board.", {}},
      {"Used GitHub, JavaScript and PostgreSQL.", {}},
  };
  for (const Row& row : rows) {
    INFO(row.bullet);
    const Record record =
        works_of(head + "## Work Experience\n\n### Engineer, Example Ltd\n\n2019 - 2020\n\n- " +
                     row.bullet + "\n",
                 "a.md");
    CHECK(projects(record) == row.names);
  }
}

TEST_CASE("projects announced within other sections") {
  const Record record =
      works_of(head +
                   "## Work Experience\n\n### Engineer, Example Ltd\n\n2019 - 2020\n\n"
                   "Notable projects:\n- Frostwatch: a tool that warns of frost.\n"
                   "- Developed the cloud of the company.\n",
               "a.md");
  CHECK(projects(record) == Names{"Frostwatch"});
  const Record grouped =
      works_of(head + "## Projects\n\n### Side projects\n\n#### Overgrown\n\nA game.\n", "a.md");
  CHECK(projects(grouped) == Names{"Overgrown"});
}

TEST_CASE("awards with and without a giver") {
  const Record record =
      works_of(head +
                   "## Awards\n\n- Silver Medal - Example Mathematical Olympiad, 2008\n"
                   "- Quill Merit Scholarship, Example University, 2012\n\n"
                   "## Work Experience\n\n### Engineer, Example Ltd\n\n2019 - 2020\n\n"
                   "- Cut costs. Won the Example Innovation Award.\n- Awarded to be on time.\n",
               "a.md");
  REQUIRE(record.awards.size() == 3);
  CHECK(record.awards[0].title.value == "Example Mathematical Olympiad");
  CHECK(record.awards[0].date.value.text() == "2008");
  CHECK(record.awards[1].title.value == "Quill Merit Scholarship");
  CHECK(record.awards[1].awarder.value == "Example University");
  CHECK(record.awards[2].title.value == "Example Innovation Award");
}

TEST_CASE("people with a stated tie") {
  struct Row {
    std::string bullet;
    std::string name;  ///< "" = nobody
    std::string role;
  };
  const std::vector<Row> rows = {
      {"Studied ice under the supervision of Professor Robert Marsh to help growers.",
       "Robert Marsh", "supervisor"},
      {"Thesis on frost, advised by Dr. Maria Venn.", "Maria Venn", "advisor"},
      {"Worked with Robert Marsh (now CTO) on ice.", "Robert Marsh", "collaborator"},
      {"Worked with Python and SQL.", "", ""},
      {"Collaborated with Google on ice.", "", ""},
      {"Worked with teams in Berlin.", "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.bullet);
    const Record record =
        works_of(head + "## Work Experience\n\n### Engineer, Example Ltd\n\n2019 - 2020\n\n- " +
                     row.bullet + "\n",
                 "a.md");
    REQUIRE(record.people.size() == (row.name.empty() ? 0U : 1U));
    if (row.name.empty()) continue;
    CHECK(record.people[0].name.value == row.name);
    CHECK(record.people[0].role == row.role);
  }
}

TEST_CASE("skills, levels and languages") {
  const Record record = works_of(
      head +
          "## Skills\n\n- **Databases:** PostgreSQL (Proficient), SQLite\n"
          "- Programming languages: C++, Rust\n- Languages: English (native), German (C1)\n"
          "- Example Certification: Frost Handling; Ice Safety\n"
          "- I am a quick learner who likes to work with other people.\n",
      "a.md");
  Names skills;
  for (const Skill& skill : record.skills) skills.push_back(skill.name.value);
  CHECK(skills == Names{"PostgreSQL", "SQLite", "C++", "Rust"});
  CHECK(record.skills[0].category.value == "Databases");
  REQUIRE(record.languages.size() == 2);
  CHECK(record.languages[1].language.value == "German");
  CHECK(record.languages[1].fluency.value == "C1");
  REQUIRE(record.certificates.size() == 2);
  CHECK(record.certificates[1].name.value == "Ice Safety");
}

TEST_CASE("several languages of one line") {
  struct Row {
    std::string line;
    std::string found;  ///< language=fluency;
  };
  const std::vector<Row> rows = {
      {"English (native), Japanese (fluent)", "English=native;Japanese=fluent;"},
      {"English: C1, IELTS 7.5", "English=C1, IELTS 7.5;"},
      {"German – native | French – B2 | Dutch", "German=native;French=B2;Dutch=;"},
  };
  for (const Row& row : rows) {
    INFO(row.line);
    std::string found;
    for (const Language& l :
         works_of(head + "## Languages\n\n" + row.line + "\n", "a.md").languages) {
      found += l.language.value + "=" + l.fluency.value + ";";
    }
    CHECK(found == row.found);
  }
}

TEST_CASE("names of languages") {
  for (const std::string name : {"English", "Français", "deutsch", "Русский", "日本語"}) {
    INFO(name);
    CHECK(is_language_name(name));
  }
  for (const std::string name : {"Python", "Java", "", "Team work"}) {
    INFO(name);
    CHECK_FALSE(is_language_name(name));
  }
}

TEST_CASE("the owner of a résumé that names nobody") {
  struct Row {
    std::vector<Names> papers;
    std::string owner;  ///< "" = cannot be told
  };
  const std::vector<Row> rows = {
      {{{"Quill, A.", "Bo Marsh"}, {"Cy Venn", "Ada Quill"}}, "Ada Quill"},
      {{{"Ada Quill"}, {"Ada Quill"}, {"Cy Venn", "A. Quill"}}, "Ada Quill"},
      {{{"Ada Quill", "Bo Marsh"}, {"Ada Quill", "Bo Marsh"}}, ""},  // two common authors
      {{{"Ada Quill"}}, ""},                                         // one paper
      {{{"Ada Quill"}, {"Bo Marsh"}}, ""},
      {{}, ""},
  };
  for (const Row& row : rows) {
    Record record;
    for (const Names& names : row.papers) {
      Publication p;
      for (const std::string& name : names) {
        Fact fact;
        fact.value = name;
        p.authors.push_back(fact);
      }
      record.publications.push_back(p);
    }
    infer_owner(record);
    CHECK(record.basics.name.value == row.owner);
    CHECK(record.basics.name_inferred_from.empty() == row.owner.empty());
    REQUIRE(record.diagnostics.size() == 1);
    CHECK(record.diagnostics[0].code ==
          (row.owner.empty() ? DiagnosticCode::no_name_found : DiagnosticCode::owner_inferred));
  }
  Record named;
  named.basics.name.value = "Ada Quill";
  infer_owner(named);
  CHECK(named.diagnostics.empty());
}

TEST_CASE("title, authors and venue on lines of their own") {
  const Record record = works_of(
      "# Ida Quillmore\n\nI study tides and wrote a long sentence about them, longer than any line "
      "of a paper below it.\n\n## Publications\n\n**Tides without Moons**\nIda Quillmore, Peter "
      "Marsh\n*Journal of Shores*, 2021\n\n**Learning to Ebb by Watching**\nIda Quillmore, Lucie "
      "Venn\n*Symposium on Estuaries*, 2020\n",
      "a.md", "Ida Quillmore");
  REQUIRE(record.publications.size() == 2);
  CHECK(record.publications[1].title.value == "Learning to Ebb by Watching");
  CHECK(record.publications[1].authors.size() == 2);
  CHECK(record.publications[1].venue.value == "Symposium on Estuaries");
}

TEST_CASE("a linked title ends where its link ends") {
  const Record record = works_of(
      "# Ida Quillmore\n\n## Publications\n\n- [Tides without Any Moons](https://a.example/1). Ida "
      "Quillmore, Peter Marsh. *SHORES 2023*.\n- [A Note on Slack Water](https://a.example/2). "
      "Peter Marsh and Ida Quillmore. *Harbour Letters* 18, 2022.\n",
      "a.md", "Ida Quillmore");
  REQUIRE(record.publications.size() == 2);
  CHECK(record.publications[0].title.value == "Tides without Any Moons");
  CHECK(record.publications[0].authors.size() == 2);
  CHECK(record.publications[1].title.value == "A Note on Slack Water");
}

TEST_CASE("a date behind a title, a publisher behind its label, a DOI glued to its own") {
  const Record record = works_of(
      "Ida Quillmore\n\nPUBLICATIONS\n\nTides without Any Moons April 2018\nPublished by Hartwell "
      "Press\n\nHarbours and Their Keepers October 2019\nPublished by Strandgut\n\nSlack Water in "
      "Narrow Bays, 2020\nDOI10.1234/slack.2020.17\n",
      "a.txt", "Ida Quillmore");
  REQUIRE(record.publications.size() == 3);
  CHECK(record.publications[0].title.value == "Tides without Any Moons");
  CHECK(record.publications[0].venue.value == "Hartwell Press");
  CHECK(record.publications[0].date.value.text() == "2018-04");
  CHECK(record.publications[2].doi.value == "10.1234/slack.2020.17");
}
