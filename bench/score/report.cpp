#include "bench/score/report.hpp"

#include <fmt/core.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace vitagraph::score {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::string row(const std::string& name, const Counts& counts) {
  return fmt::format("{:<40}{:>7.3f}{:>7.3f}{:>7.3f}{:>7}{:>9}{:>7}\n", name, counts.precision(),
                     counts.recall(), counts.f1(), counts.right, counts.invented, counts.missed);
}

void key(Writer& writer, const std::string& name) {
  writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void string(Writer& writer, const std::string& text) {
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write(Writer& writer, const Counts& counts) {
  writer.StartObject();
  writer.Key("precision");
  writer.Double(counts.precision());
  writer.Key("recall");
  writer.Double(counts.recall());
  writer.Key("f1");
  writer.Double(counts.f1());
  writer.Key("right");
  writer.Int64(counts.right);
  writer.Key("invented");
  writer.Int64(counts.invented);
  writer.Key("missed");
  writer.Int64(counts.missed);
  writer.EndObject();
}

}  // namespace

std::string as_table(const CorpusScore& corpus) {
  std::string text =
      fmt::format("{} documents, {} without a record", corpus.documents, corpus.absent.size());
  for (std::size_t i = 0; i < corpus.absent.size(); ++i) {
    text += (i == 0 ? ": " : ", ") + corpus.absent[i];
  }
  text += fmt::format("\n{:<40}{:>7}{:>7}{:>7}{:>7}{:>9}{:>7}\n", "", "P", "R", "F1", "right",
                      "invented", "missed");
  for (const bool fields : {false, true}) {  // relations first
    for (const auto& [name, counts] : corpus.total.rows()) {
      if ((name.find('.') != std::string::npos) == fields) text += row(name, counts);
    }
  }
  text += row("ALL FIELDS", corpus.total.all_fields());
  for (const auto& [name, tally] : corpus.groups) text += row("  " + name, tally.all_fields());
  return text;
}

std::string as_json(const CorpusScore& corpus) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.SetMaxDecimalPlaces(4);
  writer.StartObject();
  writer.Key("documents");
  writer.Uint64(corpus.documents);
  writer.Key("absent");
  writer.StartArray();
  for (const std::string& name : corpus.absent) {
    string(writer, name);
  }
  writer.EndArray();
  writer.Key("all");
  write(writer, corpus.total.all_fields());
  writer.Key("fields");
  writer.StartObject();
  for (const auto& [name, counts] : corpus.total.rows()) {
    key(writer, name);
    write(writer, counts);
  }
  writer.EndObject();
  writer.Key("groups");
  writer.StartObject();
  for (const auto& [name, tally] : corpus.groups) {
    key(writer, name);
    write(writer, tally.all_fields());
  }
  writer.EndObject();
  writer.EndObject();
  return buffer.GetString();
}

std::string each_as_json_lines(const CorpusScore& corpus) {
  std::string lines;
  for (const auto& [name, tally] : corpus.by_document) {
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    writer.Key("document");
    string(writer, name);
    writer.Key("fields");
    writer.StartObject();
    for (const auto& [field, counts] : tally.rows()) {
      key(writer, field);
      writer.StartArray();
      for (const std::int64_t count : {counts.right, counts.invented, counts.missed}) {
        writer.Int64(count);
      }
      writer.EndArray();
    }
    writer.EndObject();
    writer.Key("mistakes");
    writer.StartArray();
    const auto mistakes = corpus.mistakes.find(name);
    if (mistakes != corpus.mistakes.end()) {
      for (const std::string& mistake : mistakes->second) string(writer, mistake);
    }
    writer.EndArray();
    writer.EndObject();
    lines += std::string(buffer.GetString()) + "\n";
  }
  return lines;
}

std::string mistakes_as_text(const CorpusScore& corpus) {
  std::string text;
  for (const auto& [document, mistakes] : corpus.mistakes) {
    text += "== " + document + "\n";
    for (const std::string& mistake : mistakes) text += "   " + mistake + "\n";
  }
  return text;
}

}  // namespace vitagraph::score
