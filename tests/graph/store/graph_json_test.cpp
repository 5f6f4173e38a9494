#include "graph/store/graph_json.hpp"

#include <random>
#include <string>

#include "extract/error.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

// A text of characters that break careless writers.
std::string nasty_text(std::mt19937& random) {
  const char* pieces[] = {"a",    "\"", "\\", "\n",         "\t",
                          "\x01", "é",  "名", "\U0001F600", "</script>"};
  std::string text = "x";
  for (auto i = random() % 8; i > 0; --i) text += pieces[random() % std::size(pieces)];
  return text;
}

PropertyValue any_value(PropertyType type, std::mt19937& random) {
  switch (type) {
    case PropertyType::text:
      return nasty_text(random);
    case PropertyType::text_list:
      return std::vector<std::string>{nasty_text(random), nasty_text(random)};
    case PropertyType::integer:
      return static_cast<std::int64_t>(random()) * (random() % 2 == 0 ? 1 : -2'000'000'000);
    case PropertyType::boolean:
      return random() % 2 == 0;
    case PropertyType::date:
      return PartialDate{static_cast<std::int16_t>(1900 + random() % 200),
                         static_cast<std::uint8_t>(1 + random() % 12), 0};
  }
  return {};
}

Properties any_properties(std::span<const PropertyKey> keys, std::mt19937& random) {
  Properties properties;
  for (const PropertyKey key : keys) {
    if (random() % 2 == 0) properties.set(key, any_value(type_of(key), random));
  }
  return properties;
}

std::vector<SourceSpan> any_sources(std::mt19937& random) {
  std::vector<SourceSpan> sources;
  for (auto i = random() % 3; i > 0; --i) {
    const auto begin = static_cast<std::uint32_t>(random());
    sources.push_back({"document:" + std::to_string(i), {begin, begin}, nasty_text(random)});
  }
  return sources;
}

KnowledgeGraph any_graph(unsigned seed) {
  std::mt19937 random(seed);
  GraphBuilder builder;
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < 40; ++i) {
    Entity entity;
    entity.kind = entity_kinds()[random() % entity_kinds().size()];
    entity.id = std::string(name_of(entity.kind)) + ':' + std::to_string(i);
    entity.properties = any_properties(properties_of(entity.kind), random);
    entity.sources = any_sources(random);
    ids.push_back(entity.id);
    builder.add(std::move(entity));
  }
  for (std::size_t i = 0; i < 60; ++i) {
    Relation relation;
    relation.kind = relation_kinds()[random() % relation_kinds().size()];
    relation.id = std::string(name_of(relation.kind)) + ':' + std::to_string(i);
    relation.properties = any_properties(properties_of(relation.kind), random);
    relation.confidence = Confidence::thousandths(static_cast<int>(random() % 1001));
    relation.sources = any_sources(random);
    builder.add(std::move(relation), ids[random() % ids.size()], ids[random() % ids.size()]);
  }
  return builder.build();
}

std::string error_of(const std::string& text) {
  try {
    graph_from_json(text, "graph.jsonl");
  } catch (const RecordFormatError& error) {
    return error.what();
  }
  return "no error";
}

constexpr const char* kHeader =
    "{\"format\":\"vitagraph-graph\",\"version\":1,\"nodes\":1,\"relations\":0}\n";

}  // namespace

TEST_CASE("a graph read back equals the one written") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    const KnowledgeGraph graph = any_graph(seed);
    const std::string text = graph_json(graph);
    const KnowledgeGraph again = graph_from_json(text, "graph.jsonl");
    CHECK(again == graph);
    CHECK(graph_json(again) == text);
  }
}

TEST_CASE("the empty graph is one header line") {
  const std::string text = graph_json(KnowledgeGraph());
  CHECK(text.find('\n') == text.size() - 1);
  CHECK(graph_from_json(text, "graph.jsonl").node_count() == 0);
}

TEST_CASE("what is no graph file is refused with its place") {
  const struct {
    std::string text;
    std::string place;
    std::string why;
  } rows[] = {
      {"", "graph.jsonl:1:1:", "empty"},
      {"{}\n", "graph.jsonl:1:1:", "no header"},
      {"{\"basics\":{}}\n", "graph.jsonl:1:1:", "no header"},
      {"{\"format\":\"vitagraph-graph\",\"version\":99,\"nodes\":0,\"relations\":0}",
       "graph.jsonl:1:29:", "later version"},
      {kHeader, "graph.jsonl:1:1:", "cut short"},
      {kHeader + std::string("{\"node\":"), "graph.jsonl:2:9:", "Invalid value"},
      {kHeader + std::string("{\"node\":\"robot\",\"id\":\"r\"}"), "graph.jsonl:2:2:", "robot"},
      {kHeader + std::string("{\"node\":\"person\",\"id\":\"p\",\"properties\":{\"year\":\"x\"},"
                             "\"sources\":[]}"),
       "graph.jsonl:2:41:", "year"},
      {kHeader + std::string("[]"), "graph.jsonl:2:1:", "object"},
      {kHeader + std::string("{\"node\":\"person\",\"id\":\"\xFF\"}"), "graph.jsonl:2:", "encod"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const std::string error = error_of(row.text);
    CAPTURE(error);
    CHECK(error.rfind(row.place, 0) == 0);
    CHECK(error.find(row.why) != std::string::npos);
  }
}

TEST_CASE("unknown keys and properties are a user's own and are passed over") {
  const KnowledgeGraph graph = graph_from_json(
      kHeader + std::string("{\"node\":\"person\",\"id\":\"person:1\",\"note\":1,\"properties\":"
                            "{\"name\":\"A\",\"mine\":[1]},\"sources\":[]}\n\n"),
      "graph.jsonl");
  REQUIRE(graph.node_count() == 1);
  CHECK(graph.node(0).properties.text(PropertyKey::name) == "A");
}

TEST_CASE("a line nested very deep is an error, not a crash") {
  CHECK(error_of(kHeader + std::string(500'000, '[')).rfind("graph.jsonl:2:", 0) == 0);
}
