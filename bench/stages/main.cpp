// vitagraph-bench FOLDER: times the stages one by one on one core, over all documents of a
// folder, held in memory. One line of JSON for each stage: {"stage":…,"seconds":…}; the first
// line tells the corpus. Pure stages are run --repeat times, and the best run counts.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "export/exporter.hpp"
#include "extract/extract.hpp"
#include "extract/record_json.hpp"
#include "extract/segment/segment.hpp"
#include "graph/resolve.hpp"
#include "graph/store/graph_json.hpp"

namespace {

using namespace vitagraph;

struct Input {
  std::string source;
  std::string bytes;
};

std::vector<Input> inputs_of(const std::filesystem::path& folder) {
  std::vector<Input> inputs;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    inputs.push_back({entry.path().string(), {std::istreambuf_iterator<char>(file), {}}});
  }
  std::sort(inputs.begin(), inputs.end(),
            [](const Input& a, const Input& b) { return a.source < b.source; });
  return inputs;
}

/// CPU seconds of the best of `repeat` runs: other programs on the machine count less so.
template <typename Work>
double best_of(int repeat, Work work) {
  double best = 1e9;
  for (int i = 0; i < repeat; ++i) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

void report(std::string_view stage, double seconds) {
  std::cout << "{\"stage\":\"" << stage << "\",\"seconds\":" << seconds << "}" << std::endl;
}

std::vector<std::string> time_extraction(const std::vector<Input>& inputs, int repeat) {
  const ExtractOptions options;
  std::vector<Document> documents(inputs.size());
  report("read", best_of(repeat, [&] {
           for (std::size_t i = 0; i < inputs.size(); ++i) {
             documents[i] = read_document(inputs[i].bytes, inputs[i].source, options);
           }
         }));
  std::size_t sections = 0;
  report("segment", best_of(repeat, [&] {
           for (const Document& document : documents) {
             sections += segment(document).sections.size();
           }
         }));
  std::vector<Record> records(inputs.size());
  report("segment and find", best_of(repeat, [&] {
           for (std::size_t i = 0; i < documents.size(); ++i) {
             records[i] = extract(documents[i], options);
           }
         }));
  std::vector<std::string> lines(inputs.size());
  report("record to JSON", best_of(repeat, [&] {
           for (std::size_t i = 0; i < records.size(); ++i) lines[i] = to_json_line(records[i]);
         }));
  return lines;
}

KnowledgeGraph time_resolution(const std::vector<std::string>& lines, int repeat) {
  std::vector<Record> records(lines.size());
  report("record from JSON", best_of(repeat, [&] {
           for (std::size_t i = 0; i < lines.size(); ++i) records[i] = record_from_json(lines[i]);
         }));
  KnowledgeGraph graph;
  report("resolve", best_of(1, [&] {
           Resolver resolver;
           for (const Record& record : records) resolver.add(record);
           graph = resolver.finish();
         }));
  return graph;
}

void time_exports(const KnowledgeGraph& graph, const std::filesystem::path& folder) {
  ExportOptions options;
  options.overwrite = Overwrite::allow;
  std::filesystem::create_directories(folder);
  for (const OutputFormat& format : output_formats()) {
    const std::filesystem::path target = folder / ("graph-" + std::string(format.name));
    std::filesystem::remove_all(target);
    report("export " + std::string(format.name),
           best_of(1, [&] { format.write(graph, target, options); }));
  }
}

}  // namespace

int main(int argc, char* argv[]) {
  CLI::App app{"Times the stages of vitagraph one by one on one core"};
  std::string folder, output = "out/bench";
  int repeat = 3;
  app.add_option("folder", folder, "Documents")->required()->check(CLI::ExistingDirectory);
  app.add_option("--output", output, "Where the exports go")->capture_default_str();
  app.add_option("--repeat", repeat, "Runs of each pure stage")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 32 << 20);  // as the program does
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
  try {
    const std::vector<Input> inputs = inputs_of(folder);
    std::size_t bytes = 0;
    for (const Input& input : inputs) bytes += input.bytes.size();
    std::cout << "{\"documents\":" << inputs.size() << ",\"bytes\":" << bytes << "}" << std::endl;
    const KnowledgeGraph graph = time_resolution(time_extraction(inputs, repeat), repeat);
    std::cout << "{\"nodes\":" << graph.node_count() << ",\"relations\":" << graph.relation_count()
              << "}" << std::endl;
    time_exports(graph, output);
  } catch (const std::exception& error) {
    std::cerr << "vitagraph-bench: " << error.what() << "\n";
    return 1;
  }
  return 0;
}
