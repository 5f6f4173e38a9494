// vitagraph-score: records against gold, field by field. Exit code 0; 1 when a bar is missed; 2
// when the input cannot be read or the usage is wrong.
#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include <cmath>
#include <cstdio>
#include <exception>
#include <map>

#include "bench/score/floor.hpp"
#include "bench/score/report.hpp"

namespace {

using namespace vitagraph::score;

struct Options {
  std::vector<std::filesystem::path> gold;
  std::filesystem::path records;
  std::filesystem::path floor;
  std::string only;
  Grouping grouping = Grouping::none;
  bool mistakes = false;
  bool json = false;
  bool each = false;
  double minimum = 0;
  double minimum_each = 0;
};

void declare(CLI::App& app, Options& options) {
  const std::map<std::string, Grouping> groupings{{"format", Grouping::format},
                                                  {"language", Grouping::language},
                                                  {"document", Grouping::document}};
  app.add_option("--gold", options.gold, "folder of <document>.json; may be given again")
      ->required();
  app.add_option("--pred", options.records, "records, one JSON object per line")->required();
  app.add_option("--by", options.grouping, "group by format, language or document")
      ->transform(CLI::Transformer(groupings, CLI::ignore_case));
  app.add_option("--only", options.only, "documents whose name holds this");
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
  const CorpusScore corpus =
      score_corpus(options.gold, options.records, options.grouping, options.only);
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
