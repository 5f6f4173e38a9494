// A folder of gold files against a file of records.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "bench/score/document_score.hpp"

namespace vitagraph::score {

/// What the documents are grouped by.
enum class Grouping { none, format, language, document, index };

/// Document -> its group, for Grouping::index; others are in the group "?".
using GroupNames = std::map<std::string, std::string>;

/// Which documents are scored; all, when it is empty.
using Choice = std::function<bool(const std::string& document)>;

struct CorpusScore {
  std::size_t documents = 0;
  std::vector<std::string> absent;  ///< documents with gold but without a record
  Tally total;
  std::map<std::string, Tally> groups;
  std::map<std::string, Tally> by_document;
  std::map<std::string, std::vector<std::string>> mistakes;  ///< by document
};

/// Gold files are FOLDER/<document's file name>.json; a record belongs to the gold of its source's
/// last path component, or else to one whose document has that name without suffix. Throws
/// std::runtime_error that names the file and line at fault.
CorpusScore score_corpus(const std::vector<std::filesystem::path>& gold_folders,
                         const std::filesystem::path& records, Grouping grouping,
                         const Choice& choice = {}, const GroupNames& names = {});

}  // namespace vitagraph::score
