// Legal forms at the ends of company names: "Inc.", "GmbH & Co. KG", "株式会社".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// Removes the legal form from the end (or, in some languages, the beginning) of a name's words
/// and returns its class: forms of one class are spellings of each other ("Inc." and
/// "Incorporated"). Returns "" and removes nothing when there is none, or nothing else is left.
std::string_view strip_legal_form(std::vector<std::string>& words);

}  // namespace vitagraph
