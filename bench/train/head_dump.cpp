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

void write_text(JsonWriter& json, const char* key, const std::string& text) {
  json.Key(key);
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_segment(JsonWriter& json, const Document& document, const HeadSegment& segment) {
  json.StartObject();
  write_text(json, "text", value_of(document, segment.span));
  json.Key("before");
  json.Int(static_cast<int>(segment.before));
  json.Key("line");
  json.Uint(segment.line);
  json.Key("begin");
  json.Uint(segment.span.begin);
  json.Key("end");
  json.Uint(segment.span.end);
  json.EndObject();
}

void print_head(const Document& document, const SegmentedDocument& segmented,
                const CareerHead& head, HeadKind kind, std::ostream& out) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  const Period period = period_of(
      document, segmented, {head.entry.lines.begin, head.entry.head_end}, SingleDate::both_ends);
  json.StartObject();
  write_text(json, "document", document.source);
  write_text(json, "kind", kind == HeadKind::job ? "job" : "degree");
  write_text(json, "start", period.start.value.text());
  write_text(json, "end", period.current ? "present" : period.end.value.text());
  json.Key("segments");
  json.StartArray();
  for (const HeadSegment& segment : head.segments) write_segment(json, document, segment);
  json.EndArray();
  json.EndObject();
  out << buffer.GetString() << '\n';
}

void write_rows(const SlotRows& rows, std::ostream& out) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out.write(reinterpret_cast<const char*>(rows[i].data()),
              static_cast<std::streamsize>(rows.width() * sizeof(float)));
  }
}

}  // namespace

void print_heads(const Document& document, const SegmentedDocument& segmented, SlotPass pass,
                 std::ostream& out, SlotRowFiles files) {
  for (const HeadKind kind : {HeadKind::job, HeadKind::degree}) {
    const auto heads = find_heads(document, segmented, kind);
    for (const CareerHead& head : heads) print_head(document, segmented, head, kind, out);
    SlotRows rows = first_slot_rows(document, segmented, heads);
    if (pass == SlotPass::second) {
      rows = second_slot_rows(rows, heads, kind, first_slot_scores(document, rows, heads, kind));
    }
    write_rows(rows, kind == HeadKind::job ? files.jobs : files.degrees);
  }
}

}  // namespace vitagraph
