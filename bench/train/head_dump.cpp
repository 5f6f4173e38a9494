#include "bench/train/head_dump.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "extract/find/facts.hpp"
#include "extract/find/periods.hpp"
#include "extract/find/slots/head_tokens.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/token_signals.hpp"

namespace vitagraph {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(JsonWriter& json, const char* key, const std::string& text) {
  json.Key(key);
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_token(JsonWriter& json, const Document& document, const HeadToken& token) {
  json.StartArray();
  const std::string text(document.text_of(token.span));
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  json.Int(token.before);
  json.Uint(token.line);
  json.Int(token.segment);
  json.EndArray();
}

std::string head_line(const Document& document, const SegmentedDocument& segmented,
                      const CareerHead& head, std::span<const HeadToken> tokens) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  const Period period = period_of(
      document, segmented, {head.entry.lines.begin, head.entry.head_end}, SingleDate::both_ends);
  json.StartObject();
  write_text(json, "document", document.source);
  write_text(json, "kind", head.kind == HeadKind::job ? "job" : "degree");
  write_text(json, "start", period.start.value.text());
  write_text(json, "end", period.current ? "present" : period.end.value.text());
  json.Key("tokens");
  json.StartArray();
  for (const HeadToken& token : tokens) write_token(json, document, token);
  json.EndArray();
  json.EndObject();
  return buffer.GetString();
}

void write_row(std::span<const float> signals, const TokenLetters& letters, std::ostream& out) {
  std::vector<float> row(signals.begin(), signals.end());
  for (const std::uint32_t number : {letters.word, letters.start, letters.end}) {
    row.push_back(static_cast<float>(number));
  }
  out.write(reinterpret_cast<const char*>(row.data()),
            static_cast<std::streamsize>(row.size() * sizeof(float)));
}

}  // namespace

void print_heads(const Document& document, const SegmentedDocument& segmented, std::ostream& out,
                 std::ostream& rows) {
  const auto heads = find_heads(document, segmented);
  const auto tokens = head_tokens(document, segmented, heads);
  const FloatTable signals = token_signals(document, segmented, heads, tokens);
  std::size_t begin = 0;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    auto end = begin;
    while (end < tokens.size() && tokens[end].head == h) ++end;
    out << head_line(document, segmented, heads[h], std::span(tokens).subspan(begin, end - begin))
        << '\n';
    begin = end;
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool date = tokens[i].is_date();
    write_row(signals[i], date ? TokenLetters{} : token_letters(document.text_of(tokens[i].span)),
              rows);
  }
}

}  // namespace vitagraph
