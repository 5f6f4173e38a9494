// Countries and the larger parts of them, as far as names of organisations need them.
#pragma once

#include <string_view>

namespace vitagraph {

/// ISO 3166-1 alpha-2 code of a folded country or state name ("germany", "deutschland", "ca" is
/// no country but California: "US"); "" when it is neither.
std::string_view country_of_word(std::string_view folded);

/// The country of a location as printed ("Redmond, WA"): from its last part; "" = cannot tell.
std::string_view country_of_location(std::string_view location);

/// Whether the words are no place at all: "remote", "home office", "worldwide".
bool is_nowhere(std::string_view folded);

}  // namespace vitagraph
