#include "bench/train/head_dump.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <ostream>
#include <string>

#include "extract/find/facts.hpp"
#include "extract/find/heads.hpp"
#include "extract/find/periods.hpp"
#include "extract/find/slot_features.hpp"

namespace vitagraph {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(JsonWriter& json, const std::string& text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void print_head(const Document& document, const SegmentedDocument& segmented,
                const Section& section, std::size_t number, const CareerHead& head, HeadKind kind,
                std::ostream& out) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  const Period period =
      period_of(segmented, {head.entry.lines.begin, head.entry.head_end}, SingleDate::both_ends);
  json.StartObject();
  json.Key("document");
  write_text(json, document.source);
  json.Key("kind");
  json.String(kind == HeadKind::job ? "job" : "degree");
  json.Key("section");
  json.Uint64(number);
  json.Key("start");
  write_text(json, period.start.value.text());
  json.Key("end");
  write_text(json, period.current ? "present" : period.end.value.text());
  json.Key("segments");
  json.StartArray();
  const auto rows = slot_features(document, segmented, head.segments, section.kind);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    json.StartObject();
    json.Key("text");
    write_text(json, value_of(document, head.segments[i].span));
    json.Key("features");
    json.StartArray();
    for (const float value : rows[i]) json.Double(static_cast<double>(value));
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  out << buffer.GetString() << '\n';
}

}  // namespace

void print_heads(const Document& document, const SegmentedDocument& segmented, std::ostream& out) {
  for (std::size_t s = 0; s < segmented.sections.size(); ++s) {
    const auto kind = head_kind_of(segmented.sections[s].kind);
    if (!kind) continue;
    for (const CareerHead& head : find_heads(document, segmented, segmented.sections[s], *kind)) {
      print_head(document, segmented, segmented.sections[s], s, head, *kind, out);
    }
  }
}

}  // namespace vitagraph
