// Measures resolution on public sets: papers of DBLP-ACM and Cora, names of organisations with
// their ROR id. Usage: resolution FOLDER, where FOLDER holds dblp_acm/, cora/ and affiliations/.
#include <rapidjson/document.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/cluster/organizations.hpp"
#include "graph/cluster/papers.hpp"
#include "graph/normalize/paper_key.hpp"
#include "graph/normalize/person_key.hpp"

using namespace vitagraph;

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::vector<std::string>> rows_of(const std::string& path, char separator) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::vector<std::string> cells(1);
    for (const char c : line) {
      if (c == separator) {
        cells.emplace_back();
      } else {
        cells.back() += c;
      }
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

std::uint32_t number(std::string_view text) {
  std::uint32_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

int year_in(const std::string& text) {
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const std::uint32_t value = number(text.substr(i, 4));
    if (value >= 1900 && value < 2100) return static_cast<int>(value);
  }
  return 0;
}

std::vector<std::string> surnames_of(std::string authors) {
  authors = resolve_references(authors);
  for (std::size_t at; (at = authors.find(" and ")) != std::string::npos;) {
    authors.replace(at, 5, ", ");
  }
  std::vector<std::string> out;
  std::istringstream parts(authors);
  for (std::string part; std::getline(parts, part, ',');) {
    if (part.find_first_not_of(" .") == std::string::npos) continue;
    const PersonKey name = parse_person(part);
    if (!name.empty()) out.push_back(name.family_text());
  }
  return out;
}

PaperFeatures features(const std::string& title, const std::string& authors,
                       const std::string& venue, const std::string& year, std::uint32_t document) {
  PaperFeatures out;
  out.title = title_words(title);
  for (const std::string& word : out.title) out.compact_title += word;
  for (const std::string& word : core_title_words(title)) out.core_title += word;
  out.surnames = surnames_of(authors);
  out.venue = venue_key(venue);
  out.year = year_in(year);
  out.document = document;
  return out;
}

void print_score(const char* what, const std::set<Pair>& found, const std::set<Pair>& truth,
                 double seconds) {
  std::size_t right = 0;
  for (const Pair& pair : found) right += truth.contains(pair) ? 1u : 0u;
  const double p =
      found.empty() ? 0 : static_cast<double>(right) / static_cast<double>(found.size());
  const double r =
      truth.empty() ? 0 : static_cast<double>(right) / static_cast<double>(truth.size());
  std::printf("%-28s P %.4f  R %.4f  F1 %.4f  (%zu found, %zu true, %.2f s)\n", what, p, r,
              p + r > 0 ? 2 * p * r / (p + r) : 0, found.size(), truth.size(), seconds);
}

class Stopwatch {
 public:
  double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

template <typename ClusterOf>
std::set<Pair> pairs_of(std::size_t size, ClusterOf cluster_of) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t i = 0; i < size; ++i) members[cluster_of(i)].push_back(i);
  std::set<Pair> pairs;
  for (const auto& [cluster, all] : members) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (std::size_t j = i + 1; j < all.size(); ++j) pairs.emplace(all[i], all[j]);
    }
  }
  return pairs;
}

void measure_dblp_acm(const std::string& folder, bool show) {
  std::vector<PaperFeatures> papers;
  std::vector<std::string> shown;
  std::map<std::string, std::uint32_t> dblp;
  std::map<std::string, std::uint32_t> acm;
  for (const bool is_acm : {false, true}) {
    auto rows = rows_of(folder + (is_acm ? "/acm.csv" : "/dblp.csv"), '%');
    for (std::size_t i = 1; i < rows.size(); ++i) {
      rows[i].resize(5);
      (is_acm ? acm : dblp)[rows[i][0]] = static_cast<std::uint32_t>(papers.size());
      papers.push_back(features(rows[i][1], rows[i][2], rows[i][3], rows[i][4], is_acm ? 1 : 0));
      shown.push_back(rows[i][1] + " | " + rows[i][2] + " | " + rows[i][3] + ' ' + rows[i][4]);
    }
  }
  std::set<Pair> truth;
  const auto rows = rows_of(folder + "/gt.csv", '%');
  for (std::size_t i = 1; i < rows.size(); ++i) truth.emplace(dblp[rows[i][0]], acm[rows[i][1]]);
  const Stopwatch watch;
  mark_recurring(papers);
  DecisionLog log(false);
  const Papers resolved = resolve_papers(papers, log);
  const double seconds = watch.seconds();
  std::set<Pair> found;
  for (const Pair& pair : pairs_of(papers.size(), [&](auto i) { return resolved.sets.root(i); })) {
    if (pair.first < dblp.size() && pair.second >= dblp.size()) found.insert(pair);
  }
  print_score("DBLP-ACM", found, truth, seconds);
  if (!show) return;
  for (const Pair& pair : found) {
    if (!truth.contains(pair)) {
      std::printf("wrong:  %s\n        %s\n", shown[pair.first].c_str(),
                  shown[pair.second].c_str());
    }
  }
  for (const Pair& pair : truth) {
    if (!found.contains(pair)) {
      std::printf("missed: %s\n        %s\n", shown[pair.first].c_str(),
                  shown[pair.second].c_str());
    }
  }
}

void measure_cora(const std::string& folder) {
  const auto rows = rows_of(folder + "/cora.csv", '|');
  std::vector<PaperFeatures> papers;
  std::map<std::string, std::uint32_t> position;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].size() < 13) continue;
    const auto& row = rows[i];
    const auto index = static_cast<std::uint32_t>(papers.size());
    position[row[0]] = index;
    papers.push_back(features(row[9], row[2], row[10], row[12], index));
  }
  std::set<Pair> truth;
  for (const auto& row : rows_of(folder + "/cora_gt.csv", '|')) {
    if (row.size() < 2 || !position.contains(row[0]) || !position.contains(row[1])) continue;
    truth.insert(std::minmax(position[row[0]], position[row[1]]));
  }
  const Stopwatch watch;
  mark_recurring(papers);
  DecisionLog log(false);
  const Papers resolved = resolve_papers(papers, log);
  const double seconds = watch.seconds();
  print_score("Cora", pairs_of(papers.size(), [&](auto i) { return resolved.sets.root(i); }), truth,
              seconds);
}

void measure_organizations(const std::string& path) {
  const std::string text = read_file(path);
  rapidjson::Document rows;
  rows.Parse(text.data(), text.size());
  if (!rows.IsArray()) return;
  TextPool pool;
  Mentions mentions;
  std::vector<std::string> ids;
  for (const auto& row : rows.GetArray()) {
    OrganizationMention mention;
    mention.name = pool.add(row["affiliation"].GetString());
    mention.anchor.document = static_cast<std::uint32_t>(mentions.documents.size());
    mentions.organizations.push_back(mention);
    mentions.documents.emplace_back();
    ids.emplace_back(row["ror-id"].GetString());
  }
  std::map<std::string, std::uint32_t> numbered;
  for (const std::string& id : ids) numbered.emplace(id, numbered.size());
  const Stopwatch watch;
  DecisionLog log(false);
  const Organizations resolved = resolve_organizations(mentions, pool, log);
  const double seconds = watch.seconds();
  print_score("organisation names",
              pairs_of(ids.size(), [&](auto i) { return resolved.group_of[i]; }),
              pairs_of(ids.size(), [&](auto i) { return numbered[ids[i]]; }), seconds);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: resolution FOLDER [--mistakes]\n", stderr);
    return 2;
  }
  const std::string folder = argv[1];
  const bool show = argc > 2 && std::string_view(argv[2]) == "--mistakes";
  measure_dblp_acm(folder + "/dblp_acm", show);
  measure_cora(folder + "/cora");
  measure_organizations(folder + "/affiliations/dataset_names.json");
  return 0;
}
