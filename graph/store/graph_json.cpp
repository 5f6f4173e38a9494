#include "graph/store/graph_json.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include "extract/error.hpp"

namespace vitagraph {
namespace {

using Buffer = rapidjson::StringBuffer;
using JsonWriter = rapidjson::Writer<Buffer>;
using JsonValue = rapidjson::Value;

constexpr std::string_view kFormat = "vitagraph-graph";
constexpr std::string_view kTool = "vitagraph " VITAGRAPH_VERSION;

void write_text(JsonWriter& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_member(JsonWriter& json, const char* key, std::string_view text) {
  json.Key(key);
  write_text(json, text);
}

struct ValueWriter {
  JsonWriter& json;
  void operator()(const std::string& text) const { write_text(json, text); }
  void operator()(const std::vector<std::string>& list) const {
    json.StartArray();
    for (const std::string& text : list) write_text(json, text);
    json.EndArray();
  }
  void operator()(std::int64_t number) const { json.Int64(number); }
  void operator()(bool flag) const { json.Bool(flag); }
  void operator()(const PartialDate& date) const { write_text(json, date.text()); }
};

void write_properties(JsonWriter& json, const Properties& properties) {
  json.Key("properties");
  json.StartObject();
  for (const Property& property : properties.all()) {
    const std::string_view name = name_of(property.key);
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    std::visit(ValueWriter{json}, property.value);
  }
  json.EndObject();
}

// [document, begin, end, quote]
void write_sources(JsonWriter& json, const std::vector<SourceSpan>& sources) {
  json.Key("sources");
  json.StartArray();
  for (const SourceSpan& source : sources) {
    json.StartArray();
    write_text(json, source.document);
    json.Uint(source.span.begin);
    json.Uint(source.span.end);
    write_text(json, source.quote);
    json.EndArray();
  }
  json.EndArray();
}

class LineWriter {
 public:
  explicit LineWriter(const ByteSink& sink) : sink_(sink) {}
  template <typename Members>
  void line(Members members) {
    buffer_.Clear();
    JsonWriter json(buffer_);
    json.StartObject();
    members(json);
    json.EndObject();
    buffer_.Put('\n');
    sink_({buffer_.GetString(), buffer_.GetSize()});
  }

 private:
  const ByteSink& sink_;
  Buffer buffer_;
};

void write_header(LineWriter& lines, const KnowledgeGraph& graph) {
  lines.line([&](JsonWriter& json) {
    write_member(json, "format", kFormat);
    json.Key("version");
    json.Int(kGraphJsonVersion);
    write_member(json, "tool", kTool);
    json.Key("nodes");
    json.Uint64(graph.node_count());
    json.Key("relations");
    json.Uint64(graph.relation_count());
  });
}

void write_node(LineWriter& lines, const Entity& entity) {
  lines.line([&](JsonWriter& json) {
    write_member(json, "node", name_of(entity.kind));
    write_member(json, "id", entity.id);
    write_properties(json, entity.properties);
    write_sources(json, entity.sources);
  });
}

void write_relation(LineWriter& lines, const KnowledgeGraph& graph, RelationIndex index) {
  const Relation& relation = graph.relation(index);
  lines.line([&](JsonWriter& json) {
    write_member(json, "relation", name_of(relation.kind));
    write_member(json, "id", relation.id);
    write_member(json, "from", graph.node(graph.from(index)).id);
    write_member(json, "to", graph.node(graph.to(index)).id);
    json.Key("confidence");
    json.Double(relation.confidence.probability());
    write_properties(json, relation.properties);
    write_sources(json, relation.sources);
  });
}

// What is wrong with a line, before the reader adds where it stands.
struct Trouble {
  std::string key;  // "" = the line as a whole
  std::string why;
};

const JsonValue& member(const JsonValue& object, const char* key) {
  const auto found = object.FindMember(key);
  if (found == object.MemberEnd()) throw Trouble{"", "there is no \"" + std::string(key) + '"'};
  return found->value;
}

std::string text_of(const JsonValue& value, const char* key) {
  if (!value.IsString()) throw Trouble{key, "expected a text for \"" + std::string(key) + '"'};
  return {value.GetString(), value.GetStringLength()};
}

std::string text_member(const JsonValue& object, const char* key) {
  return text_of(member(object, key), key);
}

std::uint64_t count_member(const JsonValue& object, const char* key) {
  const JsonValue& value = member(object, key);
  if (!value.IsUint64()) throw Trouble{key, "expected a count for \"" + std::string(key) + '"'};
  return value.GetUint64();
}

std::vector<std::string> list_of(const JsonValue& value, const char* key) {
  if (!value.IsArray()) throw Trouble{key, "expected a list for \"" + std::string(key) + '"'};
  std::vector<std::string> list;
  for (const JsonValue& element : value.GetArray()) list.push_back(text_of(element, key));
  return list;
}

PropertyValue value_of(const JsonValue& value, PropertyType type, const char* key) {
  switch (type) {
    case PropertyType::text:
      return text_of(value, key);
    case PropertyType::text_list:
      return list_of(value, key);
    case PropertyType::integer:
      if (value.IsInt64()) return std::int64_t{value.GetInt64()};
      break;
    case PropertyType::boolean:
      if (value.IsBool()) return value.GetBool();
      break;
    case PropertyType::date:
      if (const auto date = PartialDate::parse(text_of(value, key))) return *date;
      break;
  }
  throw Trouble{key, "the value of \"" + std::string(key) + "\" has the wrong type"};
}

Properties properties_of(const JsonValue& line) {
  const JsonValue& object = member(line, "properties");
  if (!object.IsObject()) throw Trouble{"properties", "expected an object for \"properties\""};
  Properties properties;
  for (const auto& entry : object.GetObject()) {
    const auto key = property_key({entry.name.GetString(), entry.name.GetStringLength()});
    if (!key) continue;
    properties.set(*key, value_of(entry.value, type_of(*key), entry.name.GetString()));
  }
  return properties;
}

std::vector<SourceSpan> sources_of(const JsonValue& line) {
  const JsonValue& array = member(line, "sources");
  const auto refuse = [] {
    throw Trouble{"sources", "expected [document, begin, end, quote] in \"sources\""};
  };
  if (!array.IsArray()) refuse();
  std::vector<SourceSpan> sources;
  for (const JsonValue& row : array.GetArray()) {
    if (!row.IsArray() || row.Size() != 4 || !row[1].IsUint() || !row[2].IsUint()) refuse();
    sources.push_back({text_of(row[0], "sources"),
                       {row[1].GetUint(), row[2].GetUint()},
                       text_of(row[3], "sources")});
  }
  return sources;
}

template <typename Find>
auto kind_of(const JsonValue& line, const char* key, Find find) {
  try {
    return find(text_member(line, key));
  } catch (const std::invalid_argument& unknown) {
    throw Trouble{key, unknown.what()};
  }
}

}  // namespace

void write_graph_json(const KnowledgeGraph& graph, const ByteSink& sink) {
  LineWriter lines(sink);
  write_header(lines, graph);
  for (NodeIndex i = 0; i < graph.node_count(); ++i) write_node(lines, graph.node(i));
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) write_relation(lines, graph, i);
}

std::string graph_json(const KnowledgeGraph& graph) {
  std::string text;
  write_graph_json(graph, [&](std::string_view bytes) { text += bytes; });
  return text;
}

struct GraphJsonReader::State {
  std::string source;
  std::size_t line = 0;
  bool header_seen = false;
  std::uint64_t nodes_promised = 0;
  std::uint64_t relations_promised = 0;
  std::uint64_t nodes = 0;
  std::uint64_t relations = 0;
  GraphBuilder builder;

  [[noreturn]] void reject(std::size_t column, const std::string& why) const {
    throw RecordFormatError(source + ':' + std::to_string(line) + ':' + std::to_string(column) +
                            ": not a graph file: " + why);
  }

  void header(const JsonValue& object) {
    if (!object.HasMember("format") || text_member(object, "format") != kFormat) {
      throw Trouble{"format", "the first line is no header of a graph.jsonl"};
    }
    if (count_member(object, "version") > static_cast<std::uint64_t>(kGraphJsonVersion)) {
      throw Trouble{"version", "written by a later version of vitagraph"};
    }
    nodes_promised = count_member(object, "nodes");
    relations_promised = count_member(object, "relations");
    header_seen = true;
  }

  void node(const JsonValue& object) {
    Entity entity;
    entity.kind = kind_of(object, "node", entity_kind);
    entity.id = text_member(object, "id");
    entity.properties = properties_of(object);
    entity.sources = sources_of(object);
    builder.add(std::move(entity));
    ++nodes;
  }

  void relation(const JsonValue& object) {
    Relation relation;
    relation.kind = kind_of(object, "relation", relation_kind);
    relation.id = text_member(object, "id");
    const JsonValue& confidence = member(object, "confidence");
    if (!confidence.IsNumber()) throw Trouble{"confidence", "expected a number"};
    relation.confidence = Confidence::of(confidence.GetDouble());
    relation.properties = properties_of(object);
    relation.sources = sources_of(object);
    builder.add(std::move(relation), text_member(object, "from"), text_member(object, "to"));
    ++relations;
  }

  void object(const JsonValue& object) {
    if (!object.IsObject()) throw Trouble{"", "expected an object"};
    if (!header_seen && object.HasMember("meta")) {
      throw Trouble{"", "these are records; 'vitagraph resolve' makes the graph of them"};
    }
    if (!header_seen) return header(object);
    if (object.HasMember("node")) return node(object);
    if (object.HasMember("relation")) return relation(object);
    throw Trouble{"", "expected a \"node\" or a \"relation\""};
  }
};

GraphJsonReader::GraphJsonReader(std::string source) : state_(std::make_unique<State>()) {
  state_->source = std::move(source);
}
GraphJsonReader::~GraphJsonReader() = default;

void GraphJsonReader::add_line(std::string_view line) {
  ++state_->line;
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  if (line.empty()) return;
  // Iterative parsing: a line nested a million deep must not exhaust the stack. Not full
  // precision: thousandths need none, and RapidJSON's code for it shifts too far for 0e94.
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::Document root;
  root.Parse<kFlags>(line.data(), line.size());
  if (root.HasParseError()) {
    state_->reject(
        root.GetErrorOffset() + 1,
        std::string("not valid JSON: ") + rapidjson::GetParseError_En(root.GetParseError()));
  }
  try {
    state_->object(root);
  } catch (const Trouble& trouble) {
    const auto at = trouble.key.empty() ? 0 : line.find('"' + trouble.key + '"');
    state_->reject(at == std::string_view::npos ? 1 : at + 1, trouble.why);
  }
}

KnowledgeGraph GraphJsonReader::finish() {
  State& state = *state_;
  if (!state.header_seen) {
    ++state.line;
    state.reject(1, "it is empty");
  }
  if (state.nodes != state.nodes_promised || state.relations != state.relations_promised) {
    state.reject(1, "its header promises " + std::to_string(state.nodes_promised) + " nodes and " +
                        std::to_string(state.relations_promised) + " relations, it holds " +
                        std::to_string(state.nodes) + " and " + std::to_string(state.relations) +
                        "; was it cut short?");
  }
  try {
    return state.builder.build();
  } catch (const std::invalid_argument& broken) {
    state.reject(1, broken.what());
  }
}

KnowledgeGraph graph_from_json(std::string_view text, std::string source) {
  GraphJsonReader reader(std::move(source));
  while (!text.empty()) {
    const auto end = text.find('\n');
    reader.add_line(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return reader.finish();
}

}  // namespace vitagraph
