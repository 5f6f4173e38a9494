// The lines of documents as the line models see them, for line_model.py; and records made with
// given opinions of the lines, to measure with.
//
//   dump_lines --documents LIST --words OUT                             for line_words.py
//   dump_lines --documents LIST --lines OUT.jsonl --rows OUT.f32        for line_network.py
//   dump_lines --documents LIST --scores IN.f32 --heads OUT             heads, for slot_network.py
//   dump_lines --documents LIST --scores IN.f32 --starts OUT.jsonl      for item_starts.py
//   dump_lines --documents LIST --scores IN.f32 --papers OUT.jsonl      for paper_check.py
//   dump_lines --documents LIST --scores IN.f32 --names OUT.jsonl       for name_choice.py
//   dump_lines --documents LIST --scores IN.f32 --entries OUT.jsonl     for entry_check.py
//   dump_lines --documents LIST --scores IN.f32 --records OUT.jsonl     the rest of the engine
//   dump_lines --documents LIST --scores IN.f32 --facts OUT.jsonl       for calibrate.py
//
// LIST names one document a line; all need --models FOLDER, with the weights' files. Rows and
// scores are 32-bit floats, line by line of all documents in order; a row of scores has one
// logarithm of a probability for each role. Heads go to OUT.jsonl, what the slot network sees of
// their tokens to OUT.f32.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "bench/train/file_models.hpp"
#include "bench/train/head_dump.hpp"
#include "cli/pdf/worker_pool.hpp"
#include "extract/extract.hpp"
#include "extract/find/basics.hpp"
#include "extract/find/careers.hpp"
#include "extract/find/confidence/calibration.hpp"
#include "extract/find/confidence/entry_check.hpp"
#include "extract/find/confidence/judge_document.hpp"
#include "extract/find/items/item_starts.hpp"
#include "extract/find/joined_lines.hpp"
#include "extract/find/papers/paper_check.hpp"
#include "extract/find/person/name_choice.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/works.hpp"
#include "extract/record_json.hpp"
#include "extract/segment/headings/heading_table.hpp"
#include "extract/segment/line_signals.hpp"
#include "extract/segment/line_words.hpp"
#include "extract/segment/segment.hpp"

using namespace vitagraph;

namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

struct Options {
  std::string documents;
  std::string models;
  std::string pdf_worker;
  std::string lines;
  std::string words;
  std::string scores;
  std::string rows;
  std::string heads;
  std::string records;
  std::string starts;
  std::string papers;
  std::string entries;
  std::string names;
  std::string facts;
};

void text(JsonWriter& json, const char* key, std::string_view value) {
  json.Key(key);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_dates(JsonWriter& json, const SegmentedDocument& segmented, const LineFeatures& f) {
  json.Key("dates");
  json.StartArray();
  for (std::uint32_t d = 0; d < f.date_count; ++d) {
    const DateMention& date = segmented.dates[f.first_date + d];
    json.StartObject();
    text(json, "start", date.range.start.text());
    text(json, "end", date.range.end_kind == EndKind::current ? "present" : date.range.end.text());
    json.Key("range");
    json.Bool(date.is_range);
    json.EndObject();
  }
  json.EndArray();
}

void write_lines(const Document& document, const SegmentedDocument& segmented, std::ostream& out) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  text(json, "document", document.source);
  json.Key("lines");
  json.StartArray();
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    json.StartObject();
    text(json, "text", document.text_of(line));
    write_dates(json, segmented, segmented.features[i]);
    const HeadingReading& reading = segmented.headings.readings[i];
    text(json, "kind", name_of(reading.kind));
    json.Key("match");
    json.Int(static_cast<int>(reading.match));
    json.Key("score");
    json.Double(static_cast<double>(segmented.headings.scores[i]));
    json.Key("level");
    json.Int(line.heading_level);
    json.Key("mark");
    json.Int(static_cast<int>(line.mark));
    json.Key("gap");
    json.Int(line.blank_lines_above);
    json.Key("prose");
    json.Bool(segmented.features[i].reads_like_prose);
    json.Key("style");
    json.Uint(segmented.features[i].style);
    json.EndObject();
  }
  json.EndArray();
  json.Key("sections");
  json.StartArray();
  for (const Section& section : segmented.headings.sections) {
    json.StartArray();
    const std::string_view kind = name_of(section.kind);
    json.String(kind.data(), static_cast<rapidjson::SizeType>(kind.size()));
    json.Int(section.heading);
    json.Uint(section.body.begin);
    json.Uint(section.body.end);
    json.EndArray();
  }
  json.EndArray();
  json.EndObject();
  out << buffer.GetString() << '\n';
}

std::vector<RoleScores> read_scores(std::istream& in, std::size_t lines) {
  std::vector<RoleScores> scores(lines);
  for (RoleScores& row : scores) {
    in.read(reinterpret_cast<char*>(row.log_probability.data()), sizeof row.log_probability);
  }
  if (!in) throw std::runtime_error("too few scores");
  return scores;
}

void write_rows(const std::vector<LineSignals>& rows, std::ostream& out) {
  for (const LineSignals& row : rows) {
    out.write(reinterpret_cast<const char*>(row.values.data()), sizeof row.values);
  }
}

void write_words(const Document& document, std::ostream& out) {
  for (const Line& line : document.lines) {
    for (const auto feature : line_word_features(document.text_of(line))) out << feature << ' ';
    out << '\n';
  }
}

/// What is found in free text, with nothing left out.
Record found(const Document& document, const SegmentedDocument& segmented) {
  Record record = extract(document, {});
  if (!record.error.empty()) return record;
  Record made;
  made.source = record.source;
  made.format = record.format;
  made.document_date = record.document_date;
  made.language = record.language;
  find_basics(document, segmented, made);
  find_careers(document, segmented, made);
  find_works(document, segmented, made);
  return made;
}

/// The same without the entries that are none.
Record record_of(const Document& document, const SegmentedDocument& segmented) {
  Record record = found(document, segmented);
  if (!record.error.empty()) return record;
  leave_out_doubtful_entries(entry_rows(document, segmented, record), record);
  return record;
}

/// A record with its facts' signals, from which calibrate.py learns how often they are right.
void write_facts(const Document& document, const SegmentedDocument& segmented, Record record,
                 std::ostream& out) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  json.Key("facts");
  json.StartArray();
  for (const JudgedFact& fact : judged_facts(document, segmented, record)) {
    json.StartObject();
    text(json, "kind", name_of(fact.kind));
    text(json, "list", fact.list);
    text(json, "key", fact.key);
    json.Key("item");
    json.Uint64(fact.item);
    json.Key("signals");
    json.StartArray();
    for (const float value : fact.signals.values) json.Double(static_cast<double>(value));
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  const std::string line = to_json_line(record);
  json.Key("record");
  json.RawValue(line.data(), line.size(), rapidjson::kObjectType);
  json.EndObject();
  out << buffer.GetString() << '\n';
}

/// One line for each line of a list of papers or projects: what item_starts.hpp knows of it.
void write_starts(const Document& document, const SegmentedDocument& segmented,
                  std::size_t first_line, std::ostream& out) {
  for (const SectionBlock& block : section_blocks(segmented)) {
    const bool papers = holds_papers(block.kind);
    if (!papers && block.kind != SectionKind::projects) continue;
    const auto items = list_items(document, segmented, block);
    const auto lines = start_lines(document, segmented, block, items, {});
    const auto again =
        start_lines(document, segmented, block, items, first_opinion(block.kind, lines));
    for (std::size_t k = 0; k < lines.size(); ++k) {
      rapidjson::StringBuffer buffer;
      JsonWriter json(buffer);
      json.StartObject();
      json.Key("papers");
      json.Bool(papers);
      json.Key("line");
      json.Uint64(first_line + lines[k].line);
      json.Key("first");
      json.Bool(k == 0);
      json.Key("forced");
      json.Bool(lines[k].forced);
      for (const auto& [key, row] : {std::pair{"row", &lines[k].row}, {"row2", &again[k].row}}) {
        json.Key(key);
        json.StartArray();
        for (const float value : *row) json.Double(static_cast<double>(value));
        json.EndArray();
      }
      json.EndObject();
      out << buffer.GetString() << '\n';
    }
  }
}

/// One line for each item of a list of papers: its title and what paper_check.hpp knows of it.
void write_papers(const Document& document, const SegmentedDocument& segmented, std::ostream& out) {
  Record record;
  find_basics(document, segmented, record);
  const ReferenceContext context{record.basics.name.value, &segmented.dates};
  for (const SectionBlock& block : section_blocks(segmented)) {
    if (!holds_papers(block.kind)) continue;
    const auto candidates = paper_candidates(document, segmented, block, context);
    const auto rows = paper_rows(document, segmented, block, context, candidates);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      rapidjson::StringBuffer buffer;
      JsonWriter json(buffer);
      json.StartObject();
      text(json, "document", document.source);
      text(json, "title", candidates[i].text.text_of(candidates[i].fields.title));
      json.Key("row");
      json.StartArray();
      for (const float value : rows[i]) json.Double(static_cast<double>(value));
      json.EndArray();
      json.EndObject();
      out << buffer.GetString() << '\n';
    }
  }
}

void write_rows(JsonWriter& json, const char* key, const std::vector<EntryRow>& rows) {
  json.Key(key);
  json.StartArray();
  for (const EntryRow& row : rows) {
    json.StartArray();
    for (const float value : row) json.Double(static_cast<double>(value));
    json.EndArray();
  }
  json.EndArray();
}

/// A record with the rows of its jobs and degrees, all of them kept.
void write_entries(const Document& document, const SegmentedDocument& segmented, Record record,
                   std::ostream& out) {
  const EntryRows rows = entry_rows(document, segmented, record);
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  write_rows(json, "work", rows.jobs);
  write_rows(json, "education", rows.degrees);
  json.Key("record");
  const std::string line = to_json_line(record);
  json.RawValue(line.data(), line.size(), rapidjson::kObjectType);
  json.EndObject();
  out << buffer.GetString() << '\n';
}

/// All that may be the person's name, with what name_choice.hpp knows of it.
void write_names(const Document& document, const SegmentedDocument& segmented, std::ostream& out) {
  Record record;
  find_basics(document, segmented, record);
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartArray();
  for (const NameCandidate& each : name_candidates(document, segmented, record.basics)) {
    json.StartObject();
    text(json, "text", trimmed_person_name(on_one_line(document.text_of(each.span))));
    json.Key("row");
    json.StartArray();
    for (const float value : each.row) json.Double(static_cast<double>(value));
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  out << buffer.GetString() << '\n';
}

PoolOptions pool_options(const std::string& program) {
  PoolOptions options;
  options.program = program;
  return options;
}

class Dump {
 public:
  explicit Dump(const Options& options) : pdf_(pool_options(options.pdf_worker)) {
    reading_.context.pdf = &pdf_;
    if (!options.lines.empty()) lines_.open(options.lines, std::ios::binary);
    if (!options.words.empty()) words_.open(options.words, std::ios::binary);
    if (!options.scores.empty()) scores_.open(options.scores, std::ios::binary);
    if (!options.rows.empty()) rows_.open(options.rows, std::ios::binary);
    if (!options.papers.empty()) papers_.open(options.papers, std::ios::binary);
    if (!options.entries.empty()) entries_.open(options.entries, std::ios::binary);
    if (!options.names.empty()) names_.open(options.names, std::ios::binary);
    if (!options.starts.empty()) starts_.open(options.starts, std::ios::binary);
    if (!options.heads.empty()) {
      heads_.open(options.heads + ".jsonl", std::ios::binary);
      head_rows_.open(options.heads + ".f32", std::ios::binary);
    }
    if (!options.facts.empty()) facts_.open(options.facts, std::ios::binary);
    if (!options.records.empty()) records_.open(options.records, std::ios::binary);
  }

  void add(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const Document document = read_document(bytes, path, reading_);
    SegmentedDocument segmented = look_at_lines(document);
    if (lines_.is_open()) write_lines(document, segmented, lines_);
    if (records_.is_open() || heads_.is_open() || starts_.is_open() || papers_.is_open() ||
        entries_.is_open() || names_.is_open() || facts_.is_open())
      return add_decided(document, segmented);
    if (words_.is_open()) write_words(document, words_);
    if (!rows_.is_open()) return;
    write_rows(line_signals(document, segmented.dates, segmented.features, segmented.headings),
               rows_);
  }

 private:
  void add_decided(const Document& document, SegmentedDocument& segmented) {
    decide_roles(document, read_scores(scores_, document.lines.size()), segmented);
    if (heads_.is_open()) {
      print_heads(document, segmented, heads_, head_rows_);
    }
    if (papers_.is_open()) write_papers(document, segmented, papers_);
    if (entries_.is_open()) {
      write_entries(document, segmented, found(document, segmented), entries_);
    }
    if (names_.is_open()) write_names(document, segmented, names_);
    if (starts_.is_open()) write_starts(document, segmented, first_line_, starts_);
    first_line_ += document.lines.size();
    if (facts_.is_open()) write_facts(document, segmented, record_of(document, segmented), facts_);
    if (!records_.is_open()) return;
    Record record = record_of(document, segmented);
    calibrate(document, segmented, record);
    record.verdict = judge_document(document, &segmented, record);
    records_ << to_json_line(record) << '\n';
  }

  PdfWorkerPool pdf_;
  ExtractOptions reading_;
  std::ofstream lines_;
  std::ofstream words_;
  std::ifstream scores_;
  std::ofstream rows_;
  std::ofstream heads_;
  std::ofstream head_rows_;
  std::ofstream records_;
  std::ofstream starts_;
  std::ofstream papers_;
  std::ofstream entries_;
  std::ofstream names_;
  std::ofstream facts_;
  std::size_t first_line_ = 0;  ///< of the document among all lines
};

}  // namespace

int main(int argc, char* argv[]) {
  CLI::App app("The lines of documents as the line models see them.");
  Options options;
  app.add_option("--documents", options.documents)->required();
  app.add_option("--models", options.models)->required();
  app.add_option("--pdf-worker", options.pdf_worker, "the program vitagraph-pdf");
  app.add_option("--lines", options.lines);
  app.add_option("--words", options.words, "hashed features of each line");
  app.add_option("--scores", options.scores);
  app.add_option("--rows", options.rows);
  app.add_option("--heads", options.heads);
  app.add_option("--papers", options.papers);
  app.add_option("--entries", options.entries, "records with the rows of their entries");
  app.add_option("--names", options.names, "what may be the person's name");
  app.add_option("--starts", options.starts);
  app.add_option("--records", options.records);
  app.add_option("--facts", options.facts, "records with the signals of their facts");
  CLI11_PARSE(app, argc, argv);
  use_models_of(options.models);
  std::ifstream list(options.documents);
  Dump dump(options);
  for (std::string path; std::getline(list, path);) dump.add(path);
}
