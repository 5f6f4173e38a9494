// Near names for a mistyped one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// "; did you mean 'build'?" for the nearest of `known`, or "" when none is near: at most one
/// edit (insert, delete, replace, swap) for every three characters, or a common beginning of
/// three or more.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& known);
/// "one of a, b, c".
std::string one_of(const std::vector<std::string>& known);

}  // namespace vitagraph
