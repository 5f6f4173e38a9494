// The whole of resolution: order, ids, counts, relations, explanations.
#include "graph/resolve.hpp"

#include <random>
#include <set>

#include "extract/error.hpp"
#include "graph/store/graph_json.hpp"
#include "tests/graph/resolved.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

template <std::size_t n>
std::string one_of(const char* const (&list)[n], std::mt19937& random) {
  return list[random() % n];
}

std::string year(std::mt19937& random) { return std::to_string(2000 + random() % 20); }

// A corpus in which everything clashes: few names, few employers, few papers.
std::vector<Record> clashing_records(unsigned seed, int count) {
  std::mt19937 random(seed);
  constexpr const char* kNames[] = {"Ada Quill",  "Wei Wang", "A. Quill", "John Smith",
                                    "Quill, Ada", "",         "Ben Stone"};
  constexpr const char* kEmployers[] = {"Acme",   "Acme Inc.", "Acme GmbH", "AWS AI", "Amazon",
                                        "Google", "Facebook",  "Meta",      "MIT",    "OSU"};
  constexpr const char* kSchools[] = {"MIT", "Massachusetts Institute of Technology",
                                      "Exampleton University", "UC Berkeley"};
  constexpr const char* kTitles[] = {"On the shape of examples", "On the colour of examples",
                                     "On the Shape of Examples.", "Introduction"};
  constexpr const char* kEmails[] = {"a@x.org", "info@x.org", "w@x.org", "b@x.org"};
  constexpr const char* kIds[] = {"", "", "10.1000/a", "10.1000/b"};
  std::vector<Record> records;
  for (int i = 0; i < count; ++i) {
    RecordBuilder record = a_record("doc" + std::to_string(i) + ".txt");
    record.person(one_of(kNames, random));
    if (random() % 3 == 0) record.email(one_of(kEmails, random));
    for (auto j = random() % 3; j > 0; --j) {
      record.worked_at(one_of(kEmployers, random), "Engineer", year(random), "present");
    }
    record.studied_at(one_of(kSchools, random), "BSc", year(random), year(random));
    for (auto j = random() % 3; j > 0; --j) {
      record.wrote(one_of(kTitles, random),
                   {one_of(kNames, random), "Ben Stone", one_of(kNames, random)}, year(random),
                   static_cast<int>(random() % 3), "Journal of Examples", one_of(kIds, random));
    }
    if (random() % 2 == 0) record.project("Portfolio").award("Prize", "Acme");
    records.push_back(record);
  }
  return records;
}

}  // namespace

TEST_CASE("the order of the records changes no byte of the graph") {
  for (unsigned seed = 0; seed < 12; ++seed) {
    CAPTURE(seed);
    std::vector<Record> records = clashing_records(seed, 40);
    const std::string text = graph_json(resolved(records));
    std::mt19937 random(seed + 1000);
    for (int round = 0; round < 3; ++round) {
      std::shuffle(records.begin(), records.end(), random);
      CHECK(graph_json(resolved(records)) == text);
    }
  }
}

TEST_CASE("the number of threads changes no byte of graph, counts and explanations") {
  for (unsigned seed = 200; seed < 206; ++seed) {
    CAPTURE(seed);
    const std::vector<Record> records = clashing_records(seed, 40);
    std::string first;
    for (const int threads : {1, 2, 8}) {
      ResolveOptions options;
      options.threads = threads;
      options.explain = true;
      Resolver resolver(options);
      for (const Record& record : records) resolver.add(record);
      const KnowledgeGraph graph = resolver.finish();
      std::string text = graph_json(graph) + std::to_string(resolver.counts().refused);
      for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        text += resolver.explanation(graph.node(i).id);
      }
      if (first.empty()) first = text;
      CHECK(text == first);
    }
  }
}

TEST_CASE("the same with explanations kept") {
  const std::vector<Record> records = clashing_records(99, 30);
  ResolveOptions options;
  options.explain = true;
  Resolver resolver(options);
  for (const Record& record : records) resolver.add(record);
  const KnowledgeGraph graph = resolver.finish();
  CHECK(graph_json(graph) == graph_json(resolved(records)));
  for (NodeIndex i = 0; i < graph.node_count(); ++i) {
    const std::string text = resolver.explanation(graph.node(i).id);
    CHECK(text.find(graph.node(i).id) != std::string::npos);
  }
}

TEST_CASE("co-authors of one paper are two people in every corpus") {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const KnowledgeGraph graph = resolved(clashing_records(seed, 60));
    for (const NodeIndex paper : graph.nodes(EntityKind::paper)) {
      std::set<std::int64_t> positions;
      for (const Neighbour& author : graph.in(paper, RelationKind::authored)) {
        const PropertyValue* position =
            graph.relation(author.relation).properties.find(PropertyKey::position);
        if (position != nullptr) positions.insert(std::get<std::int64_t>(*position));
      }
      for (const Neighbour& a : graph.in(paper, RelationKind::authored)) {
        CHECK(graph.out(a.node, RelationKind::co_authored).size() +
                  graph.in(a.node, RelationKind::co_authored).size() + 1 >=
              positions.size());
      }
    }
  }
}

TEST_CASE("a copy of a document is no second person, and the ids of the first stay") {
  const Record a =
      a_record("a.txt").person("Ada Quill").content_hash("00").worked_at("Acme", "Cook", "2010");
  Record copy = a;
  copy.source = "b.txt";
  const KnowledgeGraph one = resolved({a});
  const KnowledgeGraph two = resolved({a, copy});
  CHECK(two.node_count(EntityKind::document) == 2);
  CHECK(two.node_count(EntityKind::person) == 1);
  CHECK(two.relation_count(RelationKind::worked_at) == 1);
  for (NodeIndex i = 0; i < one.node_count(); ++i) CHECK(two.find(one.node(i).id));
  CHECK(resolved({a, a}).node_count() == one.node_count());
}

TEST_CASE("a document that failed is a node with its error and nothing else") {
  const KnowledgeGraph graph =
      resolved({a_record("bad.pdf").failed("not a résumé"), a_record("a.txt").person("Ada Quill")});
  CHECK(graph.node_count(EntityKind::document) == 2);
  CHECK(graph.node_count(EntityKind::person) == 1);
  CHECK(graph.relation_count(RelationKind::described_in) == 1);
}

TEST_CASE("an older and a newer résumé of one person tell one life") {
  const KnowledgeGraph graph = resolved({a_record("2018.txt")
                                             .person("Ada Quill")
                                             .email("ada@x.org")
                                             .dated("2018")
                                             .worked_at("Acme", "Cook", "2015", "present"),
                                         a_record("2023.txt")
                                             .person("Ada Quill")
                                             .email("ada@x.org")
                                             .dated("2023")
                                             .worked_at("Acme", "Cook", "2015-04", "2020-01")
                                             .worked_at("Acme", "Chef", "2020-02", "present")});
  CHECK(graph.node_count(EntityKind::person) == 1);
  REQUIRE(graph.relation_count(RelationKind::worked_at) == 2);
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    const Relation& relation = graph.relation(i);
    if (relation.kind != RelationKind::worked_at) continue;
    if (relation.properties.text(PropertyKey::job_title) != "Cook") continue;
    CHECK(relation.sources.size() == 2);
    CHECK(std::get<PartialDate>(*relation.properties.find(PropertyKey::start)).text() == "2015-04");
    CHECK(std::get<PartialDate>(*relation.properties.find(PropertyKey::end)).text() == "2020-01");
    CHECK(relation.properties.find(PropertyKey::current) == nullptr);
  }
}

namespace {

const Relation* only_relation(const KnowledgeGraph& graph, RelationKind kind) {
  const Relation* found = nullptr;
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    if (graph.relation(i).kind != kind) continue;
    if (found != nullptr) return nullptr;
    found = &graph.relation(i);
  }
  return found;
}

Strings list_of(const Relation& relation, PropertyKey key) {
  const PropertyValue* value = relation.properties.find(key);
  return value == nullptr ? Strings() : std::get<Strings>(*value);
}

}  // namespace

TEST_CASE("a résumé in two languages tells each stint once, with both titles") {
  const KnowledgeGraph graph =
      resolved({a_record("cv-de.txt")
                    .person("Ada Quill")
                    .email("ada@x.org")
                    .worked_at("Acme GmbH", "Köchin", "2015-04", "2018-03", "Ulm", "Küche")
                    .studied_at("Technische Universität München", "Diplom", "2010-10", "2015-03"),
                a_record("cv-en.txt")
                    .person("Ada Quill")
                    .email("ada@x.org")
                    .worked_at("Acme GmbH", "Cook", "2015-04", "2018-03", "Ulm", "Kitchen")
                    .studied_at("Technical University of Munich", "Diploma", "2010-10", "2015-03"),
                a_record("cv-fr.txt")
                    .person("Ada Quill")
                    .email("ada@x.org")
                    .worked_at("Acme GmbH", "cook", "2015-04", "2018-03")});
  CHECK(graph.node_count(EntityKind::person) == 1);
  const Relation* job = only_relation(graph, RelationKind::worked_at);
  REQUIRE(job != nullptr);
  CHECK(job->properties.text(PropertyKey::job_title) == "Köchin");
  CHECK(list_of(*job, PropertyKey::other_titles) == Strings{"Cook"});
  CHECK(job->sources.size() == 3);
  const Relation* study = only_relation(graph, RelationKind::studied_at);
  REQUIRE(study != nullptr);
  CHECK(study->properties.text(PropertyKey::degree) == "Diplom");
  CHECK(list_of(*study, PropertyKey::other_degrees) == Strings{"Diploma"});
  CHECK(study->sources.size() == 2);
}

TEST_CASE("other words are the same stint only where nothing leaves a doubt") {
  const struct {
    const char* why;
    const char* employer;
    const char* start;
    const char* end;
    std::size_t relations;
  } rows[] = {
      {"the same months", "Acme", "2015-04", "2018-03", 1},
      {"another end", "Acme", "2015-04", "2018-04", 2},
      {"another beginning", "Acme", "2015-05", "2018-03", 2},
      {"a year is no month", "Acme", "2015", "2018", 2},
      {"no end", "Acme", "2015-04", "", 2},
      {"until now is no end", "Acme", "2015-04", "present", 2},
      {"another employer", "Apex", "2015-04", "2018-03", 2},
  };
  for (const auto& row : rows) {
    CAPTURE(row.why);
    const auto graph = resolved({a_record("a.txt")
                                     .person("Ada Quill")
                                     .email("ada@x.org")
                                     .worked_at("Acme", "Köchin", "2015-04", "2018-03"),
                                 a_record("b.txt")
                                     .person("Ada Quill")
                                     .email("ada@x.org")
                                     .worked_at(row.employer, "Cook", row.start, row.end)});
    CHECK(graph.relation_count(RelationKind::worked_at) == row.relations);
  }
  // Two posts at the same time: which of them is which nobody knows.
  CHECK(resolved({a_record("a.txt")
                      .person("Ada Quill")
                      .email("ada@x.org")
                      .worked_at("Acme", "Köchin", "2015-04", "2018-03")
                      .worked_at("Acme", "Lehrerin", "2015-04", "2018-03"),
                  a_record("b.txt")
                      .person("Ada Quill")
                      .email("ada@x.org")
                      .worked_at("Acme", "Cook", "2015-04", "2018-03")})
            .relation_count(RelationKind::worked_at) == 3);
  CHECK(resolved({a_record("a.txt")
                      .person("Ada Quill")
                      .email("ada@x.org")
                      .worked_at("Acme", "Köchin", "2015-04", "present"),
                  a_record("b.txt")
                      .person("Ada Quill")
                      .email("ada@x.org")
                      .worked_at("Acme", "Cook", "2015-04", "present")})
            .relation_count(RelationKind::worked_at) == 1);
}

TEST_CASE("degrees of two levels are never one, whatever their months") {
  const auto graph = resolved({a_record("a.txt")
                                   .person("Ada Quill")
                                   .email("ada@x.org")
                                   .studied_at("MIT", "Bachelor of Science", "2015-04", "2018-03"),
                               a_record("b.txt")
                                   .person("Ada Quill")
                                   .email("ada@x.org")
                                   .studied_at("MIT", "M.Sc.", "2015-04", "2018-03")});
  CHECK(graph.relation_count(RelationKind::studied_at) == 2);
}

TEST_CASE("people who work for themselves are no colleagues") {
  const auto employers = [](const char* first, const char* second) {
    return resolved({a_record("a.txt").person("Ada Quill").email("ada@x.org").worked_at(first),
                     a_record("b.txt").person("Ada Quill").email("ada@x.org").worked_at(first),
                     a_record("c.txt").person("Ben Stone").worked_at(second)})
        .node_count(EntityKind::company);
  };
  CHECK(employers("Freelance", "Freelance") == 2);
  CHECK(employers("Self-employed", "self employed") == 2);
  CHECK(employers("フリーランス", "フリーランス") == 2);
  CHECK(employers("Freelance Guild", "Freelance Guild") == 1);
  CHECK(employers("Acme", "Acme") == 1);
}

TEST_CASE("the state of a paper is no venue") {
  for (const char* printed : {"In press", "Under review", "Submitted", "Virtual", "accepted"}) {
    CAPTURE(printed);
    const KnowledgeGraph graph =
        resolved({a_record("a.txt")
                      .person("Ada Quill")
                      .wrote("On the shape of examples", {"Ada Quill"}, "2020", 1, printed)});
    CHECK(graph.node_count(EntityKind::venue) == 0);
  }
}

TEST_CASE("the author whose name fits the owner's in most papers of a list is the owner") {
  const auto people = [](const char* first, const char* second, const char* third) {
    return resolved({a_record("a.txt")
                         .person("Ada Mary Quill")
                         .wrote("On the shape of examples", {first, "Stone, B."}, "2020")
                         .wrote("On the taste of examples", {"Stone, B.", second}, "2021")
                         .wrote("On the sound of examples", {third, "Stone, B."}, "2022")})
        .node_count(EntityKind::person);
  };
  CHECK(people("Quill, A. M.", "Quill, A.M.", "Quill A") == 2);
  CHECK(people("Quill, A. M.", "Quill, A.M.", "Reed, C.") == 3);
  CHECK(people("Quill, A. M.", "Reed, C.", "Reed, C.") == 4);  // once is not enough
  CHECK(people("Quill, B. M.", "Quill, B.M.", "Quill, B. M.") == 3);
}

TEST_CASE("papers of one venue by whatever name have one venue") {
  const KnowledgeGraph graph = resolved(
      {a_record("a.txt")
           .person("Ada Quill")
           .wrote("On the shape of examples", {"Ada Quill"}, "2020", 1, "NeurIPS 2020")
           .wrote("On the taste of examples", {"Ada Quill"}, "2021", 1,
                  "Advances in Neural Information Processing Systems 34")
           .wrote("On the sound of examples", {"Ada Quill"}, "2021", 1, "NeurIPS Workshop on Sound")
           .wrote("On the smell of examples", {"Ada Quill"}, "2019", 1, "NeurIPS")});
  CHECK(graph.node_count(EntityKind::venue) == 2);
  std::size_t acronyms = 0;
  for (const NodeIndex i : graph.nodes(EntityKind::venue)) {
    if (graph.node(i).properties.text(PropertyKey::acronym) == "NeurIPS") ++acronyms;
  }
  CHECK(acronyms == 1);
}

TEST_CASE("two stints at one employer are two relations") {
  const KnowledgeGraph graph = resolved({a_record("a.txt")
                                             .person("Ada Quill")
                                             .worked_at("Acme", "Cook", "2010", "2012")
                                             .worked_at("Acme", "Cook", "2015", "2017")
                                             .worked_at("Acme", "Chef", "2015", "2017")});
  CHECK(graph.relation_count(RelationKind::worked_at) == 3);
}

TEST_CASE("projects and awards are one by address, contributor or awarder") {
  const KnowledgeGraph graph =
      resolved({a_record("a.txt")
                    .person("Ada Quill")
                    .project("Portfolio")
                    .project("Sorter", "https://github.com/quill/sorter")
                    .project("PyTorch")
                    .award("Dean's List")
                    .award("Best Paper", "Society of Examples"),
                a_record("b.txt")
                    .person("Ben Stone")
                    .project("Portfolio")
                    .project("The sorter", "http://github.com/quill/sorter/")
                    .project("PyTorch")
                    .award("Dean's List")
                    .award("Best paper", "Society of examples")});
  CHECK(names(graph, EntityKind::project) ==
        Strings{"Portfolio", "Portfolio", "PyTorch", "The sorter"});
  CHECK(graph.node_count(EntityKind::award) == 3);
  CHECK(graph.relation_count(RelationKind::contributed_to) == 6);
}

TEST_CASE("counts say what a run did") {
  Resolver resolver;
  resolver.add(a_record("a.txt").person("Ada Quill").email("ada@x.org").worked_at("Google"));
  resolver.add(a_record("b.txt").person("Ada Quill").email("ada@x.org").worked_at("Google LLC"));
  resolver.add(a_record("c.txt").person("Ada Quill"));
  resolver.add(a_record("d.txt").failed("empty"));
  const KnowledgeGraph graph = resolver.finish();
  const ResolveCounts& counts = resolver.counts();
  CHECK(counts.documents == 4);
  CHECK(counts.failed_documents == 1);
  CHECK(counts.mentions == 5);
  CHECK(counts.merges == 2);
  CHECK(counts.refused == 1);
  CHECK(counts.entities == graph.node_count() - 4);
}

TEST_CASE("an explanation names the evidence, and why a near candidate is another") {
  ResolveOptions options;
  options.explain = true;
  Resolver resolver(options);
  resolver.add(a_record("a.txt").person("Ada Quill").email("ada@x.org").worked_at("Facebook"));
  resolver.add(a_record("b.txt").person("A. Quill").email("ada@x.org").worked_at("Meta"));
  resolver.add(a_record("c.txt").person("Ada Quill").worked_at("Meta Inc."));
  const KnowledgeGraph graph = resolver.finish();
  const auto explain = [&](EntityKind kind, const char* name) {
    return resolver.explanation(graph.node(graph.find_by_name(kind, name).at(0)).id);
  };
  const std::string person = explain(EntityKind::person, "A. Quill");
  CHECK(person.find("the same e-mail address, ada@x.org") != std::string::npos);
  CHECK(person.find("a name alone is no evidence") != std::string::npos);
  CHECK(person.find("c.txt") != std::string::npos);
  const std::string company = explain(EntityKind::company, "Facebook");
  CHECK(company.find("its later name (RENAMED_TO)") != std::string::npos);
  CHECK_THROWS_AS(resolver.explanation("person:0000"), InputError);
  CHECK_THROWS_AS(resolver.explanation("nonsense"), InputError);
}

TEST_CASE("no records, no nodes") {
  const KnowledgeGraph graph = resolved({});
  CHECK(graph.node_count() == 0);
  CHECK(graph.relation_count() == 0);
}
