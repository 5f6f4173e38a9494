// Titles that a file gives to its own keys: "order: [[previousjobs, Work Experience], …]".
#pragma once

#include <map>
#include <string>

#include "extract/read/json_keys.hpp"
#include "extract/read/json_tree.hpp"

namespace vitagraph {

/// The sections of the root's keys (folded) as lists of pairs of a key and its title say them, in
/// either order, as the scripts that print such files take them.
std::map<std::string, JsonSection> titled_sections(const JsonTree& tree, const JsonNode& root);

}  // namespace vitagraph
