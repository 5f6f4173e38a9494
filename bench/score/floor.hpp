// What quality may not fall below.
//
// A floor file is a JSON object: a row of the report ("work.name", or "all" for all fields) -> the
// lowest F1 that passes. Keys that begin with '_' are remarks.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "bench/score/corpus_score.hpp"

namespace vitagraph::score {

using Floor = std::map<std::string, double>;

/// Throws std::runtime_error that names the file.
Floor read_floor(const std::filesystem::path& path);

/// One sentence for each row below its floor. F1 is compared at three decimals, as printed.
std::vector<std::string> below_floor(const Floor& floor, const Tally& tally);

}  // namespace vitagraph::score
