#include "cli/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace vitagraph {
namespace {

/// Optimal string alignment distance (Damerau–Levenshtein without repeated edits), in bytes.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& known) {
  if (typed.size() > 64) return "";
  const std::string* nearest = nullptr;
  std::size_t least = typed.size() / 3 + 1;
  for (const std::string& name : known) {
    const std::size_t distance = edit_distance(typed, name);
    if (distance < least) {
      least = distance;
      nearest = &name;
    }
  }
  const std::size_t dashes = std::min(typed.find_first_not_of('-'), typed.size());
  for (const std::string& name : known) {
    if (nearest == nullptr && typed.size() >= dashes + 3 && name.starts_with(typed)) {
      nearest = &name;
    }
  }
  return nearest == nullptr ? "" : fmt::format("; did you mean '{}'?", *nearest);
}

std::string one_of(const std::vector<std::string>& known) {
  return fmt::format("one of {}", fmt::join(known, ", "));
}

}  // namespace vitagraph
