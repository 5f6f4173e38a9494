// Several papers printed one behind the other in one paragraph.
#pragma once

#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

/// The papers of a paragraph: "(i) … (ii) …", parted by semicolons or stops, each with its own
/// year. One span, of the whole text, when it holds a single paper. Marks before a paper are left
/// out of its span.
std::vector<Span> running_papers(std::string_view text);

}  // namespace vitagraph
