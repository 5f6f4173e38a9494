#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "cli/inspection.hpp"
#include "extract/record_json.hpp"
#include "extract/segment/heading_table.hpp"

namespace vitagraph {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void text(JsonWriter& json, const char* key, std::string_view value) {
  json.Key(key);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void range(JsonWriter& json, const char* key, std::uint32_t begin, std::uint32_t end) {
  json.Key(key);
  json.StartArray();
  json.Uint(begin);
  json.Uint(end);
  json.EndArray();
}

void lines(JsonWriter& json, const Document& document) {
  json.Key("lines");
  json.StartArray();
  for (const Line& line : document.lines) {
    json.StartObject();
    json.Key("number");
    json.Uint(line.source_line);
    range(json, "span", line.span.begin, line.span.end);
    text(json, "text", document.text_of(line));
    json.EndObject();
  }
  json.EndArray();
}

void sections(JsonWriter& json, const Inspection& inspection) {
  json.Key("sections");
  json.StartArray();
  for (const Section& section : inspection.sections) {
    json.StartObject();
    text(json, "kind", name_of(section.kind));
    json.Key("level");
    json.Uint(section.level);
    if (section.heading >= 0) {
      text(json, "heading", inspection.document.text_of(section.heading_span));
    }
    range(json, "lines", section.body.begin, section.body.end);
    json.EndObject();
  }
  json.EndArray();
}

void facts(JsonWriter& json, const Record& record) {
  const ShownRecord all = shown(record);
  json.Key("facts");
  json.StartArray();
  for (const ShownFact& fact : all.facts) {
    json.StartObject();
    text(json, "pointer", fact.pointer);
    text(json, "value", fact.value);
    range(json, "span", fact.evidence->span.begin, fact.evidence->span.end);
    json.Key("confidence");
    json.Double(fact.evidence->confidence.probability());
    text(json, "rule", fact.evidence->rule);
    json.EndObject();
  }
  json.EndArray();
}

}  // namespace

std::string inspection_json(const Inspection& inspection) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  text(json, "text", inspection.document.text);
  lines(json, inspection.document);
  sections(json, inspection);
  facts(json, inspection.record);
  const std::string record = to_json_line(inspection.record);
  json.Key("record");
  json.RawValue(record.data(), record.size(), rapidjson::kObjectType);
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

}  // namespace vitagraph
