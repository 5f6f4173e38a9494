// Which mentions of people are one, on whole records.
#include "tests/graph/resolved.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::size_t people(const std::vector<Record>& records) {
  return resolved(records).node_count(EntityKind::person);
}

}  // namespace

TEST_CASE("a name alone never makes two people one") {
  const char* pairs[][2] = {
      {"Xenia Quillfeather", "Xenia Quillfeather"},
      {"John Smith", "John Smith"},
      {"Wei Wang", "Wang Wei"},
      {"J. Quillfeather", "Xenia Quillfeather"},
  };
  for (const auto& pair : pairs) {
    CAPTURE(pair[0], pair[1]);
    CHECK(people({a_record("a.txt").person(pair[0]), a_record("b.txt").person(pair[1])}) == 2);
  }
}

TEST_CASE("people of different names are two, whatever they share") {
  const char* pairs[][2] = {
      {"Jane Smith", "Joan Smith"},       {"Michael Brown", "Michelle Brown"},
      {"Wei Wang", "Wei Zhang"},          {"John Smith", "John Smith Jr."},
      {"John A. Smith", "John B. Smith"}, {"Ada Quill", "Ben Stone"},
  };
  for (const auto& pair : pairs) {
    CAPTURE(pair[0], pair[1]);
    CHECK(people({a_record("a.txt")
                      .person(pair[0])
                      .email("s@example.org")
                      .worked_at("Acme", "Cook", "2010", "2020"),
                  a_record("b.txt")
                      .person(pair[1])
                      .email("s@example.org")
                      .worked_at("Acme", "Cook", "2010", "2020")}) == 2);
  }
}

TEST_CASE("an identifier and a name that fits make two mentions one") {
  const char* pairs[][2] = {
      {"Ada Quill", "Ada Quill"},
      {"Ada Quill", "Quill, Ada"},
      {"Wang Wei", "Wei Wang"},
      {"Bob Stone", "Robert Stone"},
      {"Ada M. Quill", "Ada Quill"},
      {"Xiao-tian Han", "Xiaotian HAN"},
      {"Maria Garcia", "Maria Garcia Lopez"},
      {"José Núñez", "Jose Nunez"},
      {"A. Quill", "Ada Quill"},
      {"AdaQuill", "Ada Quill"},
      {"Ada Q.", "Ada Q. Stone"},
      {"Maria Quill", "Ana Maria Quill"},
  };
  for (const auto& pair : pairs) {
    CAPTURE(pair[0], pair[1]);
    CHECK(people({a_record("a.txt").person(pair[0]).email("Some.One@example.org"),
                  a_record("b.txt").person(pair[1]).email("some.one@example.org")}) == 1);
    CHECK(people({a_record("a.txt").person(pair[0]).orcid("0000-0002-1825-0097"),
                  a_record("b.txt").person(pair[1]).orcid("0000-0002-1825-0097")}) == 1);
    CHECK(people({a_record("a.txt").person(pair[0]).url("https://github.com/some-one"),
                  a_record("b.txt").person(pair[1]).url("http://www.github.com/some-one/")}) == 1);
  }
}

TEST_CASE("addresses that are nobody's own are no evidence") {
  const struct {
    const char* email;
    const char* url;
  } rows[] = {
      {"info@example.org", ""},
      {"jobs@example.org", ""},
      {"", "https://example.org"},
      {"", "https://github.com/"},
      {"", "https://www.linkedin.com/feed"},
      {"", "https://github.com/acme/tool"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.email, row.url);
    const auto record = [&](const char* source) {
      RecordBuilder builder = a_record(source).person("Ada Quill");
      if (*row.email != '\0') builder.email(row.email);
      if (*row.url != '\0') builder.url(row.url);
      return builder.record();
    };
    CHECK(people({record("a.txt"), record("b.txt")}) == 2);
  }
}

TEST_CASE("an address that people of different names print is shared") {
  CHECK(people({a_record("a.txt").person("Ada Quill").email("office@quill.example"),
                a_record("b.txt").person("Ada Quill").email("shop@quill.example"),
                a_record("c.txt").person("Ada Quill").email("shop@quill.example"),
                a_record("d.txt").person("Ben Stone").email("shop@quill.example")}) == 4);
}

TEST_CASE("a name that was misread is told by the life and the address behind it") {
  const auto life = [](const char* file, const char* name, const char* email, int stints) {
    RecordBuilder builder = a_record(file);
    builder.person(name).email(email);
    if (stints > 0) builder.worked_at("Acme", "Cook", "2010-02", "2014-03");
    if (stints > 1) builder.worked_at("Brightmill", "Chef", "2014-04", "2018-05");
    if (stints > 2) builder.studied_at("Example College", "BA", "2006", "2009");
    return builder.record();
  };
  const struct {
    const char* a;
    const char* b;
    const char* email_of_b;
    int stints;
    std::size_t people;
  } rows[] = {
      {"Ada Quill", "Acme Kitchens", "ada.quill@example.org", 2, 1},
      {"Ada Quill", "Acme Kitchens", "ada.quill@example.org", 1, 2},
      {"Ada Quill", "Acme Kitchens", "b@example.org", 3, 2},
      {"Ada Quill", "Ada", "b@example.org", 3, 1},
      {"Ada Quill", "Ada", "b@example.org", 2, 2},
      {"Ada Quill", "Ben Quill", "b@example.org", 3, 2},
      {"Ada Quillwater", "Ada Quilwatr", "ada.quill@example.org", 0, 1},
      {"Ada Quillwater", "Ben Quilwatr", "ada.quill@example.org", 0, 2},
  };
  for (const auto& row : rows) {
    CAPTURE(row.a, row.b, row.email_of_b, row.stints);
    const KnowledgeGraph graph =
        resolved({life("a.txt", row.a, "ada.quill@example.org", row.stints),
                  life("b.txt", row.b, row.email_of_b, row.stints)});
    CHECK(graph.node_count(EntityKind::person) == row.people);
    if (row.people == 1) CHECK(names(graph, EntityKind::person) == Strings{row.a});
  }
}

TEST_CASE("years of passing alone, which a whole class has, make nobody one") {
  const auto life = [](const char* file, const char* name, const char* start) {
    return a_record(file)
        .person(name)
        .studied_at("Example School", "SSC", start, "2012")
        .studied_at("Example School", "HSC", start, "2014")
        .studied_at("Example College", "BE", start, "2018")
        .record();
  };
  const auto people = [&](const char* start) {
    return resolved({life("a.txt", "Ada Quill", start), life("b.txt", "Ada", start)})
        .node_count(EntityKind::person);
  };
  CHECK(people("") == 2);
  CHECK(people("2010-08") == 1);
}

TEST_CASE("a mangled author whom a document marks as its owner parts nobody") {
  const auto one = [](const char* file) {
    return a_record(file)
        .person("Ada Quill")
        .email("ada@example.org")
        .wrote("On the tides of small harbours", {"E… Quill", "Ben Stone"}, "2019", 1);
  };
  CHECK(people({one("a.pdf"), one("a.docx")}) == 2);  // she and her co-author
}

TEST_CASE("of several spellings the name is one that does not shout or end a sentence") {
  const struct {
    Strings spellings;
    const char* name;
  } rows[] = {
      {{"EXAMPLE COLLEGE", "Example College", "EXAMPLE COLLEGE"}, "Example College"},
      {{"Example College.", "Example College"}, "Example College"},
      {{"Example College."}, "Example College"},
      {{"College of Examp.", "College of Examp"}, "College of Examp"},
      {{"EXAMPLE COLLEGE"}, "EXAMPLE COLLEGE"},
      {{"Example Coll."}, "Example Coll."},
      {{"https://www.examplecollege.com", "ExampleCollege"}, "ExampleCollege"},
  };
  for (const auto& row : rows) {
    std::vector<Record> records;
    for (const std::string& spelling : row.spellings) {
      const std::string file = "f" + std::to_string(records.size()) + ".txt";
      records.push_back(a_record(file).person("Ada Quill").studied_at(spelling, "BA"));
    }
    CAPTURE(row.name);
    CHECK(names(resolved(records), EntityKind::school) == Strings{row.name});
  }
}

TEST_CASE("different ORCIDs keep people apart") {
  CHECK(
      people(
          {a_record("a.txt").person("Ada Quill").email("a@x.org").orcid("0000-0002-1825-0097"),
           a_record("b.txt").person("Ada Quill").email("a@x.org").orcid("0000-0001-5109-3700")}) ==
      2);
}

TEST_CASE("different LinkedIn profiles outweigh a shared employer, not a shared e-mail address") {
  const auto one = [](const char* file, const char* page) {
    return a_record(file)
        .person("Xenia Quillfeather")
        .url(page)
        .worked_at("Acme", "Cook", "2010", "2020");
  };
  const char* first = "https://www.linkedin.com/in/xenia-1";
  CHECK(people({one("a.txt", first), one("b.txt", "linkedin.com/in/xenia-2")}) == 2);
  CHECK(people({one("a.txt", first), one("b.txt", "linkedin.com/in/xenia-1")}) == 1);
  CHECK(people({one("a.txt", first).email("x@example.org"),
                one("b.txt", "linkedin.com/in/xenia-2").email("x@example.org")}) == 1);
}

TEST_CASE("a full name and a second agreement make two mentions one") {
  const Record base = a_record("a.txt")
                          .person("Xenia Quillfeather")
                          .worked_at("Acme", "Cook", "2015-01", "2018-12");
  const struct {
    const char* name;
    const char* start;
    const char* end;
    std::size_t people;
  } rows[] = {
      {"Xenia Quillfeather", "2015-01", "2018-12", 1},
      {"Xenia Quillfeather", "2017-03", "2020-01", 1},
      {"Xenia B. Quillfeather", "2015-01", "2018-12", 1},
      {"Xenia Quillfeather", "2019-01", "2020-01", 2},  // not at the same time
      {"Xenia Quillfeather", "", "", 2},                // who knows when
      {"X. Quillfeather", "2015-01", "2018-12", 2},     // no full name
      {"Quillfeather Xenia", "2015-01", "2018-12", 2},  // the other order
  };
  for (const auto& row : rows) {
    CAPTURE(row.name, row.start, row.end);
    CHECK(people({base, a_record("b.txt").person(row.name).worked_at("Acme", "Chef", row.start,
                                                                     row.end)}) == row.people);
  }
}

TEST_CASE("of a common name two agreements are needed") {
  const auto record = [](const char* source, bool studied) {
    RecordBuilder builder =
        a_record(source).person("Wei Wang").worked_at("Acme", "Cook", "2015-01", "2018-12");
    if (studied) builder.studied_at("Exampleton University", "BSc", "2010-09", "2014-06");
    return builder.record();
  };
  CHECK(people({record("a.txt", false), record("b.txt", false)}) == 2);
  CHECK(people({record("a.txt", true), record("b.txt", true)}) == 1);
}

TEST_CASE("co-authors of one paper are never one person") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt")
                    .person("Ada Quill")
                    .wrote("On the shape of examples in nature",
                           {"Ada Quill", "Y. Stone", "Y. Stone"}, "2020", 1)});
  CHECK(graph.node_count(EntityKind::person) == 3);
}

TEST_CASE("an initial of two co-authors joins neither with the other") {
  // Whoever of the two "M. Quill" is taken for Matthew: he is not Mira.
  for (const int owner : {0, 1, 3}) {
    CAPTURE(owner);
    CHECK(people({a_record("a.txt")
                      .person("Mira Quill")
                      .wrote("Tides of the northern shelf",
                             {"Mira Quill", "Bo Marsh", "Matthew Quill"}, "2014", 1),
                  a_record("b.txt")
                      .person("Matthew Quill")
                      .wrote("Tides of the northern shelf", {"M. Quill", "B. Marsh", "M. Quill"},
                             "2014", owner)}) >= 3);
  }
}

TEST_CASE("the owners of two résumés meet in the paper that both list") {
  const std::vector<std::string> authors{"Ada Quill", "Ben Stone"};
  const KnowledgeGraph graph = resolved(
      {a_record("a.txt").person("Ada Quill").wrote("On the shape of examples", authors, "2020", 1),
       a_record("b.txt")
           .person("Ben Stone")
           .wrote("On the Shape of Examples.", {"A. Quill", "B. Stone"}, "2020", 2)});
  CHECK(names(graph, EntityKind::person) == Strings{"Ada Quill", "Ben Stone"});
  CHECK(graph.node_count(EntityKind::paper) == 1);
  CHECK(graph.relation_count(RelationKind::authored) == 2);
  CHECK(arrows(graph, RelationKind::co_authored).size() == 1);
}

TEST_CASE("a co-author of two people is one where a third is common to both papers") {
  const auto graph = resolved(
      {a_record("a.txt")
           .person("Ada Quill")
           .wrote("On the shape of examples", {"Ada Quill", "Ben Stonecutter", "Cleo Reedmaker"},
                  "2020", 1),
       a_record("b.txt")
           .person("Ben Stonecutter")
           .wrote("On the colour of examples", {"Ben Stonecutter", "Cleo Reedmaker"}, "2021", 1)
           .email("ben@example.org"),
       a_record("c.txt")
           .person("Ben Stonecutter")
           .email("ben@example.org")
           .wrote("On the shape of examples", {"Ada Quill", "Ben Stonecutter", "Cleo Reedmaker"},
                  "2020", 2)});
  CHECK(names(graph, EntityKind::person) ==
        Strings{"Ada Quill", "Ben Stonecutter", "Cleo Reedmaker"});
}

TEST_CASE("the same co-author on two papers of one résumé is one person") {
  const auto graph =
      resolved({a_record("a.txt")
                    .person("Ada Quill")
                    .wrote("Examples of the first kind", {"A. Quill", "B. Stonecutter"}, "2019", 1)
                    .wrote("Examples of the second kind", {"A. Quill", "B. Stonecutter", "Y. Wang"},
                           "2020", 1)
                    .wrote("Examples of the third kind", {"A. Quill", "Y. Wang"}, "2021", 1)});
  // "Y. Wang" may be two people: so many bear that name.
  CHECK(names(graph, EntityKind::person) ==
        Strings{"Ada Quill", "B. Stonecutter", "Y. Wang", "Y. Wang"});
}

TEST_CASE("a résumé that names nobody has its person all the same") {
  const KnowledgeGraph graph = resolved({a_record("folder/0042.txt").worked_at("Acme", "Cook")});
  REQUIRE(names(graph, EntityKind::person) == Strings{"0042"});
  const Entity& person = graph.node(graph.nodes(EntityKind::person)[0]);
  CHECK(person.properties.text(PropertyKey::inferred_from) == "document");
  CHECK(graph.relation_count(RelationKind::worked_at) == 1);
  CHECK(graph.relation_count(RelationKind::described_in) == 1);
}

TEST_CASE("an inferred owner says what it was inferred from") {
  const KnowledgeGraph graph = resolved(
      {a_record("a.txt").person("Ada Quill").inferred_from("the one author of both papers")});
  const Entity& person = graph.node(graph.nodes(EntityKind::person)[0]);
  CHECK(person.properties.text(PropertyKey::inferred_from) == "the one author of both papers");
}

TEST_CASE("advisors and referees are people of their own") {
  const KnowledgeGraph graph = resolved(
      {a_record("a.txt")
           .person("Ada Quill")
           .studied_at("Exampleton University", "PhD", "2010", "2014", "", "Prof. Dora Stone")
           .names("Dora Stone", "advisor", "Exampleton University")
           .names("Ada Quill", "referee")});
  CHECK(names(graph, EntityKind::person).size() == 3);  // the referee of her name is another
  CHECK(arrows(graph, RelationKind::advised_by).size() == 1);
  CHECK(arrows(graph, RelationKind::worked_with).size() == 1);
}
