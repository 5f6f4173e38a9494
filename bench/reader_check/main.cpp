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
#include "bench/reader_check/order_check.hpp"
#include "bench/score/index_file.hpp"
#include "bench/score/item.hpp"
#include "cli/pdf/worker_pool.hpp"
#include "extract/extract.hpp"
#include "extract/read/inputs.hpp"

#ifndef VITAGRAPH_PDF_WORKER
#define VITAGRAPH_PDF_WORKER ""  // built without: PDFs give no text
#endif

namespace {

using namespace vitagraph;
using namespace vitagraph::reader_check;
namespace fs = std::filesystem;

struct Options {
  fs::path documents;
  fs::path gold;
  fs::path index;
  fs::path order;
  std::string by = "format";
  std::string only;
  std::string owners;
  bool misses = false;
  double minimum = 0;
  double minimum_together = 0;
  double minimum_tau = -1;
  bool columns = false;
};

struct Result {
  std::size_t documents = 0;
  std::size_t unread = 0;
  DocumentCheck check;
  std::size_t ordered = 0;  ///< documents whose order is known
  double tau = 0;           ///< sum over those
  Share ordered_texts;
  Share headings;
  std::size_t columns_missed = 0;
  std::size_t columns_invented = 0;
};

void declare(CLI::App& app, Options& options) {
  app.add_option("--documents", options.documents, "folder of documents")->required();
  app.add_option("--gold", options.gold, "folder of <document>.json")->required();
  app.add_option("--index", options.index,
                 "INDEX.tsv; its columns can be grouped by [beside the folder of documents]");
  app.add_option("--order", options.order,
                 "folder of <document>.txt: its texts in order, flows parted by empty lines");
  app.add_option("--by", options.by, "format, document, or a column of the index [format]");
  app.add_option("--only", options.only, "documents whose name holds this");
  app.add_option("--owners-part", options.owners, "test: only owners kept out of training; train")
      ->check(CLI::IsMember({"test", "train"}));
  app.add_flag("--misses", options.misses, "list what is missing, by document");
  app.add_option("--minimum", options.minimum, "least share of values that stand as one span");
  app.add_option("--minimum-together", options.minimum_together,
                 "least share of entries whose values stand together");
  app.add_option("--minimum-tau", options.minimum_tau, "least mean of Kendall's tau");
  app.add_flag("--columns", options.columns,
               "fail where columns differ from the index's column of that name");
}

constexpr double shown_tau = .98;
constexpr int least_lines_in_column = 2;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
  return {std::istreambuf_iterator<char>(in), {}};
}

PoolOptions worker_options() {
  PoolOptions options;
  options.program = VITAGRAPH_PDF_WORKER;
  return options;
}

class Run {
 public:
  explicit Run(const Options& options) : options_(options) {
    fs::path index = options.index;
    if (index.empty()) index = options.documents / ".." / "INDEX.tsv";
    if (!options.index.empty() || fs::exists(index)) index_ = score::read_index(index);
  }

  bool wanted(const std::string& name) const {
    if (name.find(options_.only) == std::string::npos) return false;
    if (options_.owners.empty()) return true;
    return score::is_test_owner(column(name, "owner")) == (options_.owners == "test");
  }

  std::string group_of(const std::string& name) const {
    if (options_.by == "document") return name;
    if (options_.by != "format") return column(name, options_.by);
    const std::string suffix = fs::path(name).extension().string();
    return suffix.empty() ? "none" : suffix.substr(1);
  }

  void add(const fs::path& path, const fs::path& gold) {
    const std::string name = path.filename().string();
    const LoadedInput input =
        load_input({InputSource::Kind::file, path.string(), path.string()}, {});
    ExtractOptions reading;
    reading.context.pdf = &pdf_workers_;
    reading.context.siblings = input.siblings.get();
    const Document document = read_document(input.bytes, input.source, reading);
    DocumentCheck check = check_document(score::read_sheet(bytes_of(gold)), document);
    if (options_.misses && !check.misses.empty()) {
      fmt::print("== {}\n", name);
      for (const std::string& miss : check.misses) fmt::print("   {}\n", miss);
    }
    for (Result* result : {&total_, &groups_[group_of(name)]}) {
      ++result->documents;
      if (document.lines.empty()) ++result->unread;
      result->check += check;
      add_order(name, document, *result);
      add_columns(name, document, *result);
    }
  }

  void print() const {
    fmt::print("{:<28}{:>5}{:>7}{:>8}", "", "docs", "unread", "values");
    for (const std::string_view name : value_names) fmt::print("{:>9}", name);
    fmt::print("{:>11}{:>11}", "together", "with years");
    if (!options_.order.empty())
      fmt::print("{:>8}{:>7}{:>9}{:>9}", "tau", "texts", "headings", "columns");
    fmt::print("\n");
    for (const auto& [name, result] : groups_) print_row("  " + name, result);
    print_row("all", total_);
  }

  bool passes() const {
    const double ordered = static_cast<double>(total_.ordered);
    return total_.check.all_values().ratio() >= options_.minimum &&
           total_.check.together.ratio() >= options_.minimum_together &&
           (total_.ordered == 0 || total_.tau / ordered >= options_.minimum_tau) &&
           (!options_.columns || total_.columns_missed + total_.columns_invented == 0);
  }

 private:
  void add_order(const std::string& name, const Document& document, Result& result) const {
    const fs::path path = options_.order / (name + ".txt");
    if (options_.order.empty() || !fs::exists(path)) return;
    const OrderCheck order = check_order(read_flows(path), TextIndex(document));
    ++result.ordered;
    result.tau += order.tau();
    result.ordered_texts += {order.found, order.of};
    result.headings += order.headings;
    if (options_.misses && &result == &total_ && order.tau() < shown_tau) {
      fmt::print("== {}\n   order: tau {:.3f}\n", name, order.tau());
    }
  }

  /// Pages in columns are known as such, others are not.
  void add_columns(const std::string& name, const Document& document, Result& result) const {
    const std::string wanted = column(name, "columns");
    if (document.pages.empty() || wanted == "?") return;
    const auto apart = std::count_if(document.lines.begin(), document.lines.end(),
                                     [](const Line& line) { return line.column != 0; });
    const bool several = apart >= least_lines_in_column;
    if (several == (wanted != "1")) return;
    ++(several ? result.columns_invented : result.columns_missed);
    if (options_.misses && &result == &total_) {
      fmt::print("== {}\n   columns {}\n", name, several ? "invented" : "missed");
    }
  }

  std::string column(const std::string& name, const std::string& key) const {
    const auto row = index_.find(name);
    if (row == index_.end()) return "?";
    const auto cell = row->second.find(key);
    return cell == row->second.end() ? "?" : cell->second;
  }

  void print_row(const std::string& name, const Result& result) const {
    const DocumentCheck& check = result.check;
    fmt::print("{:<28}{:>5}{:>7}{:>8.4f}", name, result.documents, result.unread,
               check.all_values().ratio());
    for (const Share& share : check.values) {
      fmt::print("{:>9}", share.of == 0 ? "-" : fmt::format("{:.3f}", share.ratio()));
    }
    for (const Share& share : {check.together, check.together_with_years}) {
      fmt::print("{:>11}", share.of == 0 ? "-" : fmt::format("{:.4f}", share.ratio()));
    }
    if (result.ordered > 0) {
      fmt::print("{:>8.4f}{:>7.3f}{:>9.3f}{:>9}", result.tau / static_cast<double>(result.ordered),
                 result.ordered_texts.ratio(), result.headings.ratio(),
                 fmt::format("-{} +{}", result.columns_missed, result.columns_invented));
    }
    fmt::print("\n");
  }

  const Options& options_;
  PdfWorkerPool pdf_workers_{worker_options()};
  std::map<std::string, score::IndexRow> index_;
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
  return run.passes() ? 0 : 1;
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
