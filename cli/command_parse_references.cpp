#include "cli/command_parse_references.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "cli/line_reader.hpp"
#include "cli/signals.hpp"
#include "cli/terminal.hpp"
#include "export/sink.hpp"
#include "extract/error.hpp"
#include "extract/find/papers/reference_segments.hpp"
#include "extract/fold.hpp"
#include "extract/read/encoding.hpp"

namespace vitagraph {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(JsonWriter& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

/// {"text":…,"spans":[{"start":…,"end":…,"label":…}]}; offsets in characters, as others count.
void write_reference(std::string_view text, rapidjson::StringBuffer& buffer) {
  JsonWriter json(buffer);
  json.StartObject();
  json.Key("text");
  write_text(json, text);
  json.Key("spans");
  json.StartArray();
  std::size_t characters = 0;
  std::size_t counted = 0;
  const auto characters_before = [&](std::size_t byte) {
    characters += character_count(text.substr(counted, byte - counted));
    counted = byte;
    return static_cast<std::uint64_t>(characters);
  };
  for (const ReferenceSegment& segment : reference_segments(text)) {
    json.StartObject();
    json.Key("start");
    json.Uint64(characters_before(segment.span.begin));
    json.Key("end");
    json.Uint64(characters_before(segment.span.end));
    json.Key("label");
    write_text(json, name_of(segment.label));
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  buffer.Put('\n');
}

}  // namespace

CommandText ParseReferencesCommand::text() const {
  return {"parse-references",
          "parse-references FILE [OPTIONS]",
          "Cut reference strings into their parts",
          "Takes one bibliographic reference a line and prints one JSON object for each: its text "
          "and its spans with labels (AUTHOR, EDITOR, TITLE, VENUE, DATE, VOLUME, ISSUE, PAGES, "
          "PUBLISHER, LOCATION, DOI, ARXIV, URL, NOTE). Offsets are in characters, the end is not "
          "part of the span. Empty lines are left out.",
          {{"vitagraph parse-references references.txt > references.jsonl", "a file"},
           {"cut -f 2 papers.tsv | vitagraph parse-references -", "as a pipe"}}};
}

std::vector<OptionRow> ParseReferencesCommand::options() {
  return {
      {"input", "FILE", "Text with one reference a line, in UTF-8, or - for standard input",
       &input_},
      {"-o,--output", "FILE", "Write to this file instead of standard output", &output_.path},
      {"--overwrite", "", "Replace the output if it is there", &output_.overwrite},
  };
}

void ParseReferencesCommand::setup() {
  if (input_.empty()) {
    throw UsageError("a file is needed, with one reference a line, or - for standard input");
  }
}

ExitCode ParseReferencesCommand::run(Terminal&) {
  LineReader lines(input_);
  FileSink sink(output_.path, output_.overwrite ? Overwrite::allow : Overwrite::no);
  std::string line;
  std::string storage;
  rapidjson::StringBuffer buffer;
  while (lines.next(line)) {
    check_interrupt();
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    Diagnostics ignored;
    const bool valid = valid_utf8_prefix(line) == line.size();
    buffer.Clear();
    write_reference(valid ? std::string_view(line) : to_utf8(line, "UTF-8", storage, ignored),
                    buffer);
    sink.write({buffer.GetString(), buffer.GetSize()});
  }
  sink.commit();
  return ExitCode::done;
}

}  // namespace vitagraph
