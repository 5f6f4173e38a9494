// vitagraph-bench-corpus --count N --seed S --output DIR [--truth FILE]
//
// Writes N made résumés of people who do not exist, and the true graph beside them, one JSON
// object per line:
//   {"kind":"person","id":"p7","name":…,"documents":[…]}         who each document is about
//   {"kind":"employer"|"school","id":"e3","name":…,"aliases":[…]}
//   {"kind":"paper","id":"w5","title":…,"year":…,"authors":["p7",…],"documents":[…]}
//   {"kind":"job","document":…,"person":…,"employer":…,"name":…,"title":…,"start":…,"end":…}
//   {"kind":"degree","document":…,"person":…,"school":…,"name":…,"degree":…,"start":…,"end":…}
// The same bytes for the same N and S on every machine.
#include <CLI/CLI.hpp>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "bench/corpus/layout.hpp"
#include "bench/corpus/world.hpp"

namespace {

using namespace vitagraph::bench;

enum Stream : std::uint64_t { layout_stream = 100, choice_stream };

/// Our own words only: no control characters to escape.
std::string json_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + "\"";
}

template <typename Items, typename Print>
std::string list(const Items& items, Print print) {
  std::string result = "[";
  for (const auto& item : items) result += (result.size() > 1 ? "," : "") + print(item);
  return result + "]";
}

std::string id(char prefix, std::size_t index) { return json_text(prefix + std::to_string(index)); }

/// Which person a document is about, and whether it is their second.
struct Subject {
  std::size_t person;
  bool second;
};

Subject subject_of(const World& world, std::uint64_t seed, std::size_t document) {
  if (document < world.people.size()) return {document, false};
  return {Random(seed, choice_stream, document).below(world.people.size()), true};
}

Layout layout_of(std::uint64_t seed, std::size_t document, bool second, Random& random) {
  Layout layout = make_layout(random);
  if (second) {
    Random choice(seed, choice_stream, document + (std::size_t{1} << 40));
    layout.last_year = choice.between(2021, 2024);
    layout.second_email = choice.chance(20);
  }
  return layout;
}

std::string file_name(std::size_t document, std::string_view suffix) {
  std::string digits = std::to_string(document);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  return digits + "." + std::string(suffix);
}

void write(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) throw std::runtime_error(path.string() + " cannot be written");
}

std::string truth_of(const PrintedDocument& printed, const std::string& name, std::size_t person) {
  std::string truth;
  const std::string about = "\"document\":" + json_text(name) + ",\"person\":" + id('p', person);
  for (const PrintedJob& job : printed.jobs) {
    truth += "{\"kind\":\"job\"," + about + ",\"employer\":" + id('e', job.employer) +
             ",\"name\":" + json_text(job.employer_name) + ",\"title\":" + json_text(job.title) +
             ",\"start\":" + json_text(job.start) + ",\"end\":" + json_text(job.end) + "}\n";
  }
  for (const PrintedDegree& degree : printed.degrees) {
    truth += "{\"kind\":\"degree\"," + about + ",\"school\":" + id('s', degree.school) +
             ",\"name\":" + json_text(degree.school_name) +
             ",\"degree\":" + json_text(degree.degree) + ",\"start\":" + json_text(degree.start) +
             ",\"end\":" + json_text(degree.end) + "}\n";
  }
  return truth;
}

std::string truth_of(const std::vector<Organization>& organizations, std::string_view kind) {
  std::string truth;
  for (std::size_t i = 0; i < organizations.size(); ++i) {
    truth += "{\"kind\":" + json_text(kind) + ",\"id\":" + id(kind[0], i) +
             ",\"name\":" + json_text(organizations[i].name) +
             ",\"aliases\":" + list(organizations[i].aliases, json_text) + "}\n";
  }
  return truth;
}

using Documents = std::map<std::size_t, std::vector<std::string>>;

std::string truth_of_people(const World& world, const Documents& documents) {
  std::string truth;
  for (const auto& [index, names] : documents) {
    truth += "{\"kind\":\"person\",\"id\":" + id('p', index) +
             ",\"name\":" + json_text(world.people[index].full_name()) +
             ",\"documents\":" + list(names, json_text) + "}\n";
  }
  return truth;
}

std::string truth_of_papers(const World& world, const Documents& documents) {
  std::string truth;
  for (const auto& [index, names] : documents) {
    const Paper& paper = world.papers[index];
    truth +=
        "{\"kind\":\"paper\",\"id\":" + id('w', index) + ",\"title\":" + json_text(paper.title) +
        ",\"year\":" + std::to_string(paper.year) + ",\"doi\":" + json_text(paper.doi) +
        ",\"authors\":" + list(paper.authors, [](std::size_t author) { return id('p', author); }) +
        ",\"documents\":" + list(names, json_text) + "}\n";
  }
  return truth;
}

void make_corpus(std::uint64_t seed, std::size_t count, const std::filesystem::path& folder,
                 const std::filesystem::path& truth_file) {
  const World world = make_world(seed, count);
  std::filesystem::create_directories(folder);
  Documents of_person, of_paper;
  std::string facts;
  for (std::size_t document = 0; document < count; ++document) {
    const Subject subject = subject_of(world, seed, document);
    Random random(seed, layout_stream, document);
    const Layout layout = layout_of(seed, document, subject.second, random);
    const PrintedDocument printed =
        print_resume(world, world.people[subject.person], layout, random);
    const std::string name = file_name(document, printed.suffix);
    write(folder / name, printed.text);
    of_person[subject.person].push_back(name);
    for (const std::size_t paper : printed.papers) of_paper[paper].push_back(name);
    if (!truth_file.empty()) facts += truth_of(printed, name, subject.person);
  }
  if (truth_file.empty()) return;
  write(truth_file, truth_of_people(world, of_person) + truth_of(world.employers, "employer") +
                        truth_of(world.schools, "school") + truth_of_papers(world, of_paper) +
                        facts);
}

}  // namespace

int main(int argc, char* argv[]) {
  CLI::App app{"Writes made résumés of people who do not exist, and the true graph beside them"};
  std::size_t count = 1000;
  std::uint64_t seed = 1;
  std::string folder, truth;
  app.add_option("--count", count, "How many documents")->capture_default_str();
  app.add_option("--seed", seed, "Another seed, another world")->capture_default_str();
  app.add_option("--output", folder, "Folder for the documents")->required();
  app.add_option("--truth", truth, "File for the true graph, JSON lines");
  CLI11_PARSE(app, argc, argv);
  try {
    make_corpus(seed, count, folder, truth);
  } catch (const std::exception& error) {
    std::cerr << "vitagraph-bench-corpus: " << error.what() << "\n";
    return 1;
  }
  return 0;
}
