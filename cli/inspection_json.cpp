#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "cli/inspection.hpp"
#include "extract/record_json.hpp"
#include "extract/segment/headings/heading_table.hpp"

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

double rounded(float probability) {
  return Confidence::of(static_cast<double>(probability)).probability();
}

void lines(JsonWriter& json, const Inspection& inspection) {
  const Document& document = inspection.document;
  json.Key("lines");
  json.StartArray();
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    json.StartObject();
    json.Key("number");
    json.Uint(line.source_line);
    range(json, "span", line.span.begin, line.span.end);
    text(json, "text", document.text_of(line));
    if (inspection.has_roles) {
      text(json, "role", name_of(inspection.segmented.roles[i]));
      json.Key("probability");
      json.Double(rounded(inspection.segmented.role_shares[i]));
    }
    json.EndObject();
  }
  json.EndArray();
}

void sections(JsonWriter& json, const Inspection& inspection) {
  json.Key("sections");
  json.StartArray();
  for (const Section& section : inspection.segmented.sections) {
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

void fact(JsonWriter& json, std::string_view pointer, std::string_view value,
          const Evidence& evidence) {
  json.StartObject();
  text(json, "pointer", pointer);
  text(json, "value", value);
  range(json, "span", evidence.span.begin, evidence.span.end);
  json.Key("confidence");
  json.Double(evidence.confidence.probability());
  text(json, "rule", evidence.rule);
  json.EndObject();
}

void facts(JsonWriter& json, const Inspection& inspection) {
  const ShownRecord all = shown(inspection.record);
  json.Key("facts");
  json.StartArray();
  for (const ShownFact& each : all.facts) fact(json, each.pointer, each.value, *each.evidence);
  json.EndArray();
  if (inspection.left_out.empty()) return;
  json.Key("leftOut");
  json.StartArray();
  for (const LeftOut& each : inspection.left_out) {
    fact(json, each.pointer, each.value, each.evidence);
  }
  json.EndArray();
}

}  // namespace

std::string inspection_json(const Inspection& inspection) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  text(json, "text", inspection.document.text);
  lines(json, inspection);
  sections(json, inspection);
  facts(json, inspection);
  const std::string record = to_json_line(inspection.record);
  json.Key("record");
  json.RawValue(record.data(), record.size(), rapidjson::kObjectType);
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

}  // namespace vitagraph
