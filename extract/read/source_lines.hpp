// Documents whose text is their source: JSON, YAML, BibTeX.
#pragma once

#include <cstddef>
#include <string_view>

#include "extract/document.hpp"

namespace vitagraph {

inline constexpr std::size_t most_source_lines = 1'000'000;

/// Takes `source` for the document's text, line by line. The text stays whole; over
/// `most_source_lines` the rest of it has no lines.
void read_source_lines(std::string_view source, Document& document);

}  // namespace vitagraph
