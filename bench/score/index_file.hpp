// INDEX.tsv: what is known of each document of a set.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace vitagraph::score {

using IndexRow = std::map<std::string, std::string>;  ///< column -> value

/// File name -> its row. The first line names the columns; the first column holds the file.
/// Throws std::runtime_error that names the file.
std::map<std::string, IndexRow> read_index(const std::filesystem::path& path);

/// Is this owner kept out of all training and tuning? Yes when the SHA-256 of the lower-cased
/// name, as a number, leaves 7 modulo 10 (as bench/train/text_model.py has it).
bool is_test_owner(std::string_view owner);

}  // namespace vitagraph::score
