#include "cli/command_formats.hpp"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <vector>

#include "export/exporter.hpp"
#include "export/sink.hpp"
#include "extract/read/formats.hpp"

namespace vitagraph {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(JsonWriter& json, const char* key, std::string_view value) {
  json.Key(key);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_suffixes(JsonWriter& json, std::string_view suffixes) {
  json.Key("suffixes");
  json.StartArray();
  while (!suffixes.empty()) {
    const std::size_t end = std::min(suffixes.find(' '), suffixes.size());
    json.String(suffixes.data(), static_cast<rapidjson::SizeType>(end));
    suffixes.remove_prefix(std::min(end + 1, suffixes.size()));
  }
  json.EndArray();
}

std::string tables_as_json() {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  json.Key("inputFormats");
  json.StartArray();
  for (const InputFormat& format : input_formats()) {
    json.StartObject();
    write_text(json, "name", format.name);
    write_text(json, "title", format.title);
    write_suffixes(json, format.suffixes);
    json.EndObject();
  }
  json.EndArray();
  json.Key("outputFormats");
  json.StartArray();
  for (const OutputFormat& format : output_formats()) {
    json.StartObject();
    write_text(json, "name", format.name);
    write_text(json, "title", format.title);
    write_suffixes(json, format.suffix);
    write_text(json, "output", format.is_folder ? "folder" : "file");
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

std::string with_dots(std::string_view suffixes) {
  std::string out;
  while (!suffixes.empty()) {
    const std::size_t end = std::min(suffixes.find(' '), suffixes.size());
    out += out.empty() ? "." : " .";
    out += suffixes.substr(0, end);
    suffixes.remove_prefix(std::min(end + 1, suffixes.size()));
  }
  return out;
}

struct TextRow {
  std::string_view name;
  std::string files;
  std::string_view title;
};

std::string table(const std::vector<TextRow>& rows) {
  std::size_t name_width = 0;
  std::size_t files_width = 0;
  for (const TextRow& row : rows) {
    name_width = std::max(name_width, row.name.size());
    files_width = std::max(files_width, row.files.size());
  }
  std::string out;
  for (const TextRow& row : rows) {
    out += fmt::format("  {:<{}}  {:<{}}  {}\n", row.name, name_width, row.files, files_width,
                       row.title);
  }
  return out;
}

std::string tables_as_text() {
  std::vector<TextRow> inputs;
  for (const InputFormat& format : input_formats()) {
    inputs.push_back({format.name, with_dots(format.suffixes), format.title});
  }
  std::vector<TextRow> outputs;
  for (const OutputFormat& format : output_formats()) {
    outputs.push_back(
        {format.name, format.is_folder ? "folder" : with_dots(format.suffix), format.title});
  }
  return "Input formats, recognised by content, then by suffix:\n" + table(inputs) +
         "\nOutput formats, for 'vitagraph export --format NAME':\n" + table(outputs);
}

}  // namespace

CommandText FormatsCommand::text() const {
  return {"formats",
          "formats [--json]",
          "List the input and output formats",
          "The tables that detection, --format and the error texts use.",
          {{"vitagraph formats", "for reading"},
           {"vitagraph formats --json", "for programs: one JSON object"}}};
}

std::vector<OptionRow> FormatsCommand::options() {
  return {{"--json", "", "Print one JSON object", &json_}};
}

ExitCode FormatsCommand::run(Terminal&) {
  FileSink out("-", Overwrite::no);
  out.write(json_ ? tables_as_json() : tables_as_text());
  out.commit();
  return ExitCode::done;
}

}  // namespace vitagraph
