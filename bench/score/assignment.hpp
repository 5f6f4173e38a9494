// One-to-one assignment of highest total: which found item answers which item of the gold.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace vitagraph::score {

/// Row-major table of values; all rows are equally long.
struct Table {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<double> values;

  Table(std::size_t row_count, std::size_t column_count)
      : rows(row_count), columns(column_count), values(row_count * column_count, 0.0) {}
  double& at(std::size_t row, std::size_t column) { return values[row * columns + column]; }
  double at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
};

/// For each row its column, or none where there are fewer columns than rows. The sum over the
/// chosen cells is the greatest possible. Shortest augmenting paths with potentials (Jonker and
/// Volgenant 1987), O(n^3).
std::vector<std::optional<std::size_t>> best_assignment(const Table& gain);

}  // namespace vitagraph::score
