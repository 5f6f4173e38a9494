// vitagraph-reader-check: what the readers make of documents with gold, without any extraction.
#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/reader_check/document_check.hpp"
#include "bench/reader_check/index_file.hpp"
#include "bench/score/item.hpp"
#include "extract/extract.hpp"

namespace {

using namespace vitagraph;
using namespace vitagraph::reader_check;
namespace fs = std::filesystem;

struct Options {
  fs::path documents;
  fs::path gold;
  fs::path index;
  std::string by = "format";
  std::string only;
  std::string owners;
  bool misses = false;
  double minimum = 0;
  double minimum_together = 0;
};

struct Result {
  std::size_t documents = 0;
  std::size_t unread = 0;
  DocumentCheck check;
};

void declare(CLI::App& app, Options& options) {
  app.add_option("--documents", options.documents, "folder of documents")->required();
  app.add_option("--gold", options.gold, "folder of <document>.json")->required();
  app.add_option("--index", options.index,
                 "INDEX.tsv; its columns can be grouped by [beside the folder of documents]");
  app.add_option("--by", options.by, "format, document, or a column of the index [format]");
  app.add_option("--only", options.only, "documents whose name holds this");
  app.add_option("--owners-part", options.owners, "test: only owners kept out of training; train")
      ->check(CLI::IsMember({"test", "train"}));
  app.add_flag("--misses", options.misses, "list what is missing, by document");
  app.add_option("--minimum", options.minimum, "least share of values that stand as one span");
  app.add_option("--minimum-together", options.minimum_together,
                 "least share of entries whose values stand together");
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
  return {std::istreambuf_iterator<char>(in), {}};
}

class Run {
 public:
  explicit Run(const Options& options) : options_(options) {
    fs::path index = options.index;
    if (index.empty()) index = options.documents / ".." / "INDEX.tsv";
    if (!options.index.empty() || fs::exists(index)) index_ = read_index(index);
  }

  bool wanted(const std::string& name) const {
    if (name.find(options_.only) == std::string::npos) return false;
    if (options_.owners.empty()) return true;
    return is_test_owner(column(name, "owner")) == (options_.owners == "test");
  }

  std::string group_of(const std::string& name) const {
    if (options_.by == "document") return name;
    if (options_.by != "format") return column(name, options_.by);
    const std::string suffix = fs::path(name).extension().string();
    return suffix.empty() ? "none" : suffix.substr(1);
  }

  void add(const fs::path& path, const fs::path& gold) {
    const std::string name = path.filename().string();
    ExtractOptions reading;
    const Document document = read_document(bytes_of(path), path.string(), reading);
    DocumentCheck check = check_document(score::read_sheet(bytes_of(gold)), document);
    if (options_.misses && !check.misses.empty()) {
      fmt::print("== {}\n", name);
      for (const std::string& miss : check.misses) fmt::print("   {}\n", miss);
    }
    for (Result* result : {&total_, &groups_[group_of(name)]}) {
      ++result->documents;
      if (document.lines.empty()) ++result->unread;
      result->check += check;
    }
  }

  void print() const {
    fmt::print("{:<28}{:>5}{:>7}{:>8}", "", "docs", "unread", "values");
    for (const std::string_view name : value_names) fmt::print("{:>9}", name);
    fmt::print("{:>10}{:>11}\n", "together", "with years");
    for (const auto& [name, result] : groups_) print_row("  " + name, result);
    print_row("all", total_);
  }

  const Result& total() const { return total_; }

 private:
  std::string column(const std::string& name, const std::string& key) const {
    const auto row = index_.find(name);
    if (row == index_.end()) return "?";
    const auto cell = row->second.find(key);
    return cell == row->second.end() ? "?" : cell->second;
  }

  static void print_row(const std::string& name, const Result& result) {
    const DocumentCheck& check = result.check;
    fmt::print("{:<28}{:>5}{:>7}{:>8.4f}", name, result.documents, result.unread,
               check.all_values().ratio());
    for (const Share& share : check.values) {
      fmt::print("{:>9}", share.of == 0 ? "-" : fmt::format("{:.3f}", share.ratio()));
    }
    fmt::print("{:>10.4f}{:>11.4f}\n", check.together.ratio(), check.together_with_years.ratio());
  }

  const Options& options_;
  std::map<std::string, IndexRow> index_;
  Result total_;
  std::map<std::string, Result> groups_;
};

/// A document's gold, or an empty path.
fs::path gold_of(const fs::path& document, const fs::path& folder) {
  for (const std::string& name : {document.filename().string(), document.stem().string()}) {
    if (fs::path gold = folder / (name + ".json"); fs::exists(gold)) return gold;
  }
  return {};
}

int run(const Options& options) {
  Run run(options);
  std::vector<fs::path> documents;
  for (const fs::directory_entry& entry : fs::directory_iterator(options.documents)) {
    if (entry.is_regular_file()) documents.push_back(entry.path());
  }
  std::sort(documents.begin(), documents.end());
  for (const fs::path& document : documents) {
    const fs::path gold = gold_of(document, options.gold);
    if (!gold.empty() && run.wanted(document.filename().string())) run.add(document, gold);
  }
  run.print();
  const DocumentCheck& check = run.total().check;
  return check.all_values().ratio() < options.minimum ||
                 check.together.ratio() < options.minimum_together
             ? 1
             : 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Which texts of the gold stand as one span in documents as read, and which entries stand "
      "together.",
      "vitagraph-reader-check"};
  Options options;
  declare(app, options);
  try {
    app.parse(argc, argv);
    return run(options);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const std::exception& error) {
    fmt::print(stderr, "vitagraph-reader-check: {}\n", error.what());
    return 2;
  }
}
