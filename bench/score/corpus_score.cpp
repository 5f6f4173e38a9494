#include "bench/score/corpus_score.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>

namespace vitagraph::score {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
  return {std::istreambuf_iterator<char>(in), {}};
}

/// `read` of a part of a file; a fault is told with the file's name.
template <class Read>
auto reading(const std::string& place, Read read) {
  try {
    return read();
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(place + ": " + error.what());
  }
}

/// Last path component of the source -> what its record says.
std::map<std::string, Sheet> read_records(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
  std::map<std::string, Sheet> records;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    reading(path.string() + ":" + std::to_string(number), [&] {
      const std::string document = fs::path(source_of_record(line)).filename().string();
      records[document] = read_sheet(line);
    });
  }
  return records;
}

const Sheet* record_of(const std::string& document, const std::map<std::string, Sheet>& records) {
  const auto exact = records.find(document);
  if (exact != records.end()) return &exact->second;
  const auto near = std::find_if(records.begin(), records.end(), [&document](const auto& entry) {
    return fs::path(entry.first).stem() == document;
  });
  return near == records.end() ? nullptr : &near->second;
}

std::vector<fs::path> gold_files(const std::vector<fs::path>& folders, const Choice& choice) {
  std::vector<fs::path> files;
  for (const fs::path& folder : folders) {
    if (!fs::is_directory(folder)) throw std::runtime_error(folder.string() + ": no such folder");
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".json") continue;
      if (!choice || choice(entry.path().stem().string())) files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string group_of(Grouping grouping, const std::string& document, const Sheet& gold,
                     const GroupNames& names) {
  switch (grouping) {
    case Grouping::none:
      break;
    case Grouping::format: {
      const std::string suffix = fs::path(document).extension().string();
      return suffix.empty() ? "none" : suffix.substr(1);
    }
    case Grouping::language:
      return gold.language.empty() ? "?" : gold.language;
    case Grouping::document:
      return document;
    case Grouping::index: {
      const auto name = names.find(document);
      return name == names.end() ? "?" : name->second;
    }
  }
  return {};
}

}  // namespace

CorpusScore score_corpus(const std::vector<fs::path>& gold_folders, const fs::path& records,
                         Grouping grouping, const Choice& choice, const GroupNames& names) {
  const std::map<std::string, Sheet> found = read_records(records);
  CorpusScore corpus;
  for (const fs::path& file : gold_files(gold_folders, choice)) {
    const Sheet gold = reading(file.string(), [&file] { return read_sheet(contents(file)); });
    const std::string document = file.stem().string();
    const Sheet* record = record_of(document, found);
    if (record == nullptr) corpus.absent.push_back(document);
    DocumentScore score = score_document(gold, record == nullptr ? Sheet{} : *record);
    ++corpus.documents;
    corpus.total += score.tally;
    if (grouping != Grouping::none)
      corpus.groups[group_of(grouping, document, gold, names)] += score.tally;
    corpus.by_document[document] += score.tally;
    if (!score.mistakes.empty()) corpus.mistakes[document] = std::move(score.mistakes);
  }
  return corpus;
}

}  // namespace vitagraph::score
