// The language that a document is written in, by its small words and its script.
#pragma once

#include <string_view>

namespace vitagraph {

/// ISO 639-1 of the language of most of `text` (its beginning counts), "" when it cannot be told:
/// too little text, or two languages in one. The result lives as long as the program.
std::string_view language_of(std::string_view text);

}  // namespace vitagraph
