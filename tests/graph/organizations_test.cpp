// Which names of organisations are one, on whole records.
#include "tests/graph/resolved.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

struct Seen {
  std::string name;
  std::string location;
};

// Two employers in two documents: one node, or two?
std::size_t nodes_of(const Seen& a, const Seen& b) {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt").person("Ada Quill").worked_at(a.name, "", "", "", a.location),
                a_record("b.txt").person("Ben Stone").worked_at(b.name, "", "", "", b.location)});
  return graph.node_count(EntityKind::company) + graph.node_count(EntityKind::school);
}

}  // namespace

TEST_CASE("names of organisations that resemble each other and are two") {
  const struct {
    Seen a;
    Seen b;
  } rows[] = {
      {{"University of California, Berkeley", ""}, {"University of California, Davis", ""}},
      {{"University of California", ""}, {"UC Berkeley", ""}},
      {{"Miami University", ""}, {"University of Miami", ""}},
      {{"University of Washington", ""}, {"Washington University in St. Louis", ""}},
      {{"Trinity College Dublin", ""}, {"Trinity College Cambridge", ""}},
      {{"Trinity College, Dublin", ""}, {"Trinity College, Cambridge", ""}},
      {{"Apple", ""}, {"Apple Bank for Savings", ""}},
      {{"Deloitte", ""}, {"Deloitte Consulting LLP", ""}},
      {{"MIT", ""}, {"Smith College", ""}},
      {{"Meta", ""}, {"Metallica", ""}},
      {{"ETH", ""}, {"Bethlehem Steel", ""}},
      {{"Uber", ""}, {"Huber AG", ""}},
      {{"Visa", ""}, {"Visagio", ""}},
      {{"Facebook", ""}, {"Meta", ""}},
      {{"Twitter", ""}, {"X Corp", ""}},
      {{"Google", ""}, {"Alphabet Inc.", ""}},
      {{"Google", ""}, {"YouTube", ""}},
      {{"MIT", "Manipal, India"}, {"Massachusetts Institute of Technology", ""}},
      {{"NTU", "Singapore, Singapore"}, {"NTU", "Taipei, Taiwan"}},
      {{"OSU", "Columbus, Ohio"}, {"Ohio Steel Union", "Columbus, Ohio"}},
      {{"Example GmbH", ""}, {"Example Inc.", ""}},
      {{"University of Wisconsin-Madison", ""}, {"University of Wisconsin-Milwaukee", ""}},
      {{"Indian Institute of Technology Delhi", ""}, {"Indian Institute of Technology Bombay", ""}},
      {{"Merck", ""}, {"Merck KGaA", ""}},
      {{"State Street", ""}, {"Main Street", ""}},
      {{"High School", ""}, {"High School", ""}},
      {{"Faculty of Science", ""}, {"Faculty of Science", ""}},
      {{"Technical University", "Northville"}, {"Technical University", "Southville"}},
      {{"Freelance Web Developer", ""}, {"Freelance Web Developer", ""}},
      {{"Example Institute, DEF", ""}, {"Example Institute, GHI", ""}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.a.name, row.b.name);
    CHECK(nodes_of(row.a, row.b) == 2);
  }
}

TEST_CASE("names of organisations that look different and are one") {
  const struct {
    Seen a;
    Seen b;
  } rows[] = {
      {{"IBM", ""}, {"International Business Machines", ""}},
      {{"MIT", ""}, {"Massachusetts Institute of Technology", ""}},
      {{"M.I.T.", ""}, {"Massachusetts Institute of Technology (MIT)", "Cambridge, MA"}},
      {{"Google", ""}, {"Google LLC", ""}},
      {{"Google", ""}, {"谷歌", ""}},
      {{"ACME", ""}, {"Acme, Inc.", ""}},
      {{"The Acme Company", ""}, {"Acme", ""}},
      {{"Müller & Söhne GmbH", ""}, {"Muller and Sohne", ""}},
      {{"UC Berkeley", ""}, {"University of California - Berkeley", ""}},
      {{"University of Michigan", ""}, {"University of Michigan - Ann Arbor", ""}},
      {{"TU München", ""}, {"Technische Universität München", ""}},
      {{"Uni Wien", ""}, {"University of Vienna", ""}},
      {{"ETH Zurich", ""}, {"Eidgenössische Technische Hochschule Zürich", ""}},
      {{"Univ. of Exampleton", ""}, {"The University of Exampleton", ""}},
      {{"Example Corp, Berlin", "Berlin, Germany"}, {"Example Corporation", ""}},
      {{"Examplia, France", ""}, {"Examplia", ""}},
      {{"AT&T", ""}, {"AT & T", ""}},
      {{"McKinsey & Company", ""}, {"McKinsey", ""}},
      {{"Amazon Web Services", ""}, {"AWS", ""}},
      {{"OSU", "Columbus, Ohio"}, {"OSU", "Columbus, Ohio"}},
      {{"清华大学", ""}, {"Tsinghua University", ""}},
      {{"МГУ", ""}, {"Moscow State University", ""}},
      {{"株式会社サンプル", ""}, {"サンプル", ""}},
      {{"Example State Institute, ESI", ""}, {"Example State Institute", ""}},
      {{"EXSTIN - Example State Institute", ""}, {"Example State Institute", ""}},
      {{"Examplia Institute, FR", ""}, {"Examplia Institute", ""}},
      {{"Collège Sainte-Examplie", ""}, {"Collège Ste-Examplie", ""}},
      {{"Università degli Studi di Esempio", ""}, {"University of Esempio", ""}},
      {{"University of Padova", ""}, {"Università di Padova", ""}},
      {{"https://www.exampleshop.com/", ""}, {"ExampleShop", ""}},
      {{"Technical University", "Northville"}, {"Technical University", "Northville"}},
      {{"Freelance Guild", ""}, {"Freelance Guild", ""}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.a.name, row.b.name);
    CHECK(nodes_of(row.a, row.b) == 1);
  }
}

TEST_CASE("a unit is a part of its organisation, a department a property") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt")
                    .person("Ada Quill")
                    .worked_at("AWS AI", "Scientist")
                    .worked_at("Amazon", "Engineer")
                    .worked_at("Microsoft Azure Cognitive Service", "Scientist")
                    .worked_at("Microsoft", "Engineer", "", "", "", "Bing Multimedia")});
  CHECK(names(graph, EntityKind::company) ==
        Strings{"AWS", "AWS AI", "Amazon", "Microsoft", "Microsoft Azure Cognitive Service"});
  CHECK(
      arrows(graph, RelationKind::part_of) ==
      Strings{"AWS -> Amazon", "AWS AI -> AWS", "Microsoft Azure Cognitive Service -> Microsoft"});
  CHECK(graph.relation_count(RelationKind::worked_at) == 4);
}

TEST_CASE("a part behind a dash is a unit of a known company") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt").person("Ada Quill").worked_at("Google - Lighthouse Keepers")});
  CHECK(arrows(graph, RelationKind::part_of) == Strings{"Google - Lighthouse Keepers -> Google"});
}

TEST_CASE("an organisation is found by any of its known names") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt").person("Ada Quill").studied_at("MIT").worked_at("Acme, Inc.")});
  const auto find = [&](EntityKind kind, const char* name) {
    return graph.find_by_name(kind, name).size();
  };
  CHECK(find(EntityKind::school, "mit") == 1);
  CHECK(find(EntityKind::school, "Massachusetts Institute of Technology") == 1);
  CHECK(find(EntityKind::school, "Manipal Institute of Technology") == 0);
  CHECK(find(EntityKind::company, "The ACME Corporation") == 1);
  CHECK(find(EntityKind::company, "Acmes") == 0);
}

TEST_CASE("a parent that no document names is not invented") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt").person("Ada Quill").worked_at("YouTube")});
  CHECK(names(graph, EntityKind::company) == Strings{"YouTube"});
  CHECK(graph.relation_count(RelationKind::part_of) == 0);
}

TEST_CASE("the next ancestor that is named is the parent") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt").person("Ada Quill").worked_at("YouTube").worked_at("Alphabet")});
  CHECK(arrows(graph, RelationKind::part_of) == Strings{"YouTube -> Alphabet"});
}

TEST_CASE("a subsidiary and a campus are parts, not the same") {
  const KnowledgeGraph graph = resolved({a_record("a.txt")
                                             .person("Ada Quill")
                                             .worked_at("Deloitte")
                                             .worked_at("Deloitte Consulting LLP")
                                             .studied_at("University of California")
                                             .studied_at("UC Berkeley")});
  CHECK(arrows(graph, RelationKind::part_of) ==
        Strings{"Deloitte Consulting LLP -> Deloitte", "UC Berkeley -> University of California"});
}

TEST_CASE("a renaming is a relation with its year") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt").person("Ada Quill").worked_at("Facebook").worked_at("Meta")});
  REQUIRE(arrows(graph, RelationKind::renamed_to) == Strings{"Facebook -> Meta"});
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (graph.relation(i).kind != RelationKind::renamed_to) continue;
    CHECK(std::get<PartialDate>(*graph.relation(i).properties.find(PropertyKey::valid_from)).year ==
          2021);
  }
}

TEST_CASE("an employer where others study is one school") {
  const KnowledgeGraph graph = resolved(
      {a_record("a.txt").person("Ada Quill").studied_at("Exampleton University", "BSc"),
       a_record("b.txt").person("Ben Stone").worked_at("Exampleton University", "Lecturer"),
       a_record("c.txt").person("Cleo Reed").worked_at("Acme GmbH", "Cook")});
  CHECK(names(graph, EntityKind::school) == Strings{"Exampleton University"});
  CHECK(names(graph, EntityKind::company) == Strings{"Acme GmbH"});
  CHECK(arrows(graph, RelationKind::worked_at) ==
        Strings{"Ben Stone -> Exampleton University", "Cleo Reed -> Acme GmbH"});
}

TEST_CASE("an acronym that a document declares stands for the name there") {
  const KnowledgeGraph graph = resolved(
      {a_record("a.txt")
           .person("Ada Quill")
           .worked_at("Zentrum für Beispiele (ZFB)", "Analyst", "2010", "2012")
           .worked_at("ZFB", "Head", "2012", "2014"),
       a_record("b.txt").person("Ben Stone").worked_at("ZFB", "Cook", "", "", "Lima, Peru")});
  CHECK(graph.node_count(EntityKind::company) == 2);
}

TEST_CASE("a faculty printed with its university is a part of it") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt")
                    .person("Ada Quill")
                    .studied_at("School of Law, Exampleton University", "LLB")});
  CHECK(arrows(graph, RelationKind::part_of) ==
        Strings{"School of Law, Exampleton University -> Exampleton University"});
  CHECK(graph.node_count(EntityKind::school) == 2);
}
