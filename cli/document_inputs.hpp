// Interim: what stands behind the inputs that the user named, until extract/read has it.
#pragma once

#include <string>
#include <vector>

#include "extract/extract.hpp"

namespace vitagraph {

/// The documents behind what was typed, in the order of the arguments, folders sorted.
std::vector<std::string> list_inputs(const std::vector<std::string>& arguments);

struct LoadedInput {
  std::string source;
  std::string bytes;
  std::string failure;  ///< why it cannot be read; then `bytes` is empty
};
LoadedInput load_input(const std::string& source);

/// The record of an input; of one that cannot be read, a record with `error`.
Record extract_loaded(const LoadedInput& input, const ExtractOptions& options);

}  // namespace vitagraph
