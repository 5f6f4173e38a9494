// YAML front matter: settings of a site generator above the text, printed for nobody.
#pragma once

#include <cstddef>
#include <string_view>

namespace vitagraph {

/// Bytes of the front matter that `source` begins with, its closing line included; 0 when there
/// is none. It begins with a line "---" and ends with "---" or "...", holds `key: value` lines,
/// and no line of it is prose.
std::size_t front_matter_length(std::string_view source);

}  // namespace vitagraph
