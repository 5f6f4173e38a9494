// vitagraph-score: records against gold, field by field. Exit code 0; 1 when a bar is missed; 2
// when the input cannot be read or the usage is wrong.
#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include <cmath>
#include <cstdio>
#include <exception>
#include <stdexcept>

#include "bench/score/floor.hpp"
#include "bench/score/index_file.hpp"
#include "bench/score/report.hpp"

namespace {

using namespace vitagraph::score;
namespace fs = std::filesystem;

struct Options {
  std::vector<fs::path> gold;
  fs::path records;
  fs::path floor;
  fs::path index;
  std::string only;
  std::string where;
  std::string by;
  bool mistakes = false;
  bool json = false;
  bool each = false;
  double minimum = 0;
  double minimum_each = 0;
};

void declare(CLI::App& app, Options& options) {
  app.add_option("--gold", options.gold, "folder of <document>.json; may be given again")
      ->required();
  app.add_option("--pred", options.records, "records, one JSON object per line")->required();
  app.add_option("--by", options.by,
                 "group by format, language, document, or a column of the index");
  app.add_option("--index", options.index, "INDEX.tsv: what is known of each document");
  app.add_option("--only", options.only, "documents whose name holds this");
  app.add_option("--where", options.where, "COLUMN=VALUE: documents of which the index says this");
  app.add_flag("--mistakes", options.mistakes, "list what is wrong, by document");
  app.add_flag("--json", options.json, "print JSON");
  app.add_flag("--each", options.each, "print one line of JSON for each document instead");
  app.add_option("--minimum", options.minimum, "least F1 over all fields");
  app.add_option("--minimum-each", options.minimum_each, "least F1 of every document");
  app.add_option("--floor", options.floor, "JSON object: row of the report -> least F1");
  app.footer(
      "Example:\n  vitagraph extract fixtures/resumes > records.jsonl\n"
      "  vitagraph-score --gold fixtures/gold --pred records.jsonl --by language");
}

double printed(double f1) { return std::round(f1 * 1000) / 1000; }

Grouping grouping_of(const Options& options) {
  if (options.by.empty()) return Grouping::none;
  if (options.by == "format") return Grouping::format;
  if (options.by == "language") return Grouping::language;
  if (options.by == "document") return Grouping::document;
  if (options.index.empty()) throw std::runtime_error("--by " + options.by + " needs --index");
  return Grouping::index;
}

GroupNames groups_of_index(const Options& options) {
  GroupNames names;
  if (options.index.empty()) return names;
  for (const auto& [document, row] : read_index(options.index)) {
    const auto cell = row.find(options.by);
    if (cell != row.end()) names[document] = cell->second;
  }
  return names;
}

Choice choice_of(const Options& options) {
  const auto equals = options.where.find('=');
  if (options.where.empty()) {
    return [only = options.only](const std::string& document) {
      return document.find(only) != std::string::npos;
    };
  }
  if (options.index.empty() || equals == std::string::npos) {
    throw std::runtime_error("--where takes COLUMN=VALUE, and needs --index");
  }
  return [only = options.only, index = read_index(options.index),
          column = options.where.substr(0, equals),
          value = options.where.substr(equals + 1)](const std::string& document) {
    const auto row = index.find(document);
    if (row == index.end() || document.find(only) == std::string::npos) return false;
    const auto cell = row->second.find(column);
    return cell != row->second.end() && cell->second == value;
  };
}

std::vector<std::string> missed_bars(const Options& options, const CorpusScore& corpus) {
  std::vector<std::string> missed;
  const double all = printed(corpus.total.all_fields().f1());
  if (all < options.minimum) {
    missed.push_back(fmt::format("all: F1 {:.3f}, the minimum is {:.3f}", all, options.minimum));
  }
  for (const auto& [document, tally] : corpus.by_document) {
    const double one = printed(tally.all_fields().f1());
    if (one < options.minimum_each) {
      missed.push_back(
          fmt::format("{}: F1 {:.3f}, the minimum is {:.3f}", document, one, options.minimum_each));
    }
  }
  if (!options.floor.empty()) {
    const auto fallen = below_floor(read_floor(options.floor), corpus.total);
    missed.insert(missed.end(), fallen.begin(), fallen.end());
  }
  return missed;
}

int run(const Options& options) {
  const GroupNames names = groups_of_index(options);
  const CorpusScore corpus =
      score_corpus(options.gold, options.records, grouping_of(options), choice_of(options), names);
  if (options.mistakes) fmt::print("{}", mistakes_as_text(corpus));
  if (options.each) {
    fmt::print("{}", each_as_json_lines(corpus));
    return 0;
  }
  fmt::print("{}", options.json ? as_json(corpus) + "\n" : as_table(corpus));
  if (corpus.documents == 0) {
    fmt::print(stderr, "vitagraph-score: no gold file matches\n");
    return 2;
  }
  const std::vector<std::string> missed = missed_bars(options, corpus);
  for (const std::string& sentence : missed) {
    fmt::print(stderr, "vitagraph-score: {}\n", sentence);
  }
  return missed.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Scores records against gold, field by field.", "vitagraph-score"};
  Options options;
  declare(app, options);
  try {
    app.parse(argc, argv);
    return run(options);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const std::exception& error) {
    fmt::print(stderr, "vitagraph-score: {}\n", error.what());
    return 2;
  }
}
