#include "bench/score/assignment.hpp"

#include <limits>
#include <utility>

namespace vitagraph::score {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

/// Least-cost assignment of a table with at least as many columns as rows.
class Assigner {
 public:
  explicit Assigner(const Table& gain)
      : gain_(gain),
        row_potential_(gain.rows, 0.0),
        column_potential_(gain.columns, 0.0),
        row_of_(gain.columns, nobody),
        column_of_(gain.rows, nobody) {}

  std::vector<std::size_t> run() {
    for (std::size_t row = 0; row < gain_.rows; ++row) place(row);
    return std::move(column_of_);
  }

 private:
  /// Dijkstra from `row` over the columns by reduced cost to the nearest free one, then the
  /// columns along the path are handed on.
  void place(std::size_t row) {
    std::vector<double> distance(gain_.columns, infinite);
    std::vector<std::size_t> reached_from(gain_.columns, nobody);
    std::vector<bool> settled(gain_.columns, false);
    std::size_t current_row = row;
    double so_far = 0.0;
    std::size_t column = nobody;
    do {
      relax(current_row, so_far, settled, distance, reached_from);
      column = nearest(settled, distance);
      settled[column] = true;
      so_far = distance[column];
      current_row = row_of_[column];
    } while (current_row != nobody);
    adjust(row, so_far, settled, distance);
    hand_on(row, column, reached_from);
  }

  void relax(std::size_t row, double so_far, const std::vector<bool>& settled,
             std::vector<double>& distance, std::vector<std::size_t>& reached_from) const {
    for (std::size_t column = 0; column < gain_.columns; ++column) {
      if (settled[column]) continue;
      const double reduced =
          -gain_.at(row, column) - row_potential_[row] - column_potential_[column];
      if (so_far + reduced < distance[column]) {
        distance[column] = so_far + reduced;
        reached_from[column] = row;
      }
    }
  }

  static std::size_t nearest(const std::vector<bool>& settled,
                             const std::vector<double>& distance) {
    std::size_t best = nobody;
    for (std::size_t column = 0; column < distance.size(); ++column) {
      if (settled[column]) continue;
      if (best == nobody || distance[column] < distance[best]) best = column;
    }
    return best;
  }

  void adjust(std::size_t row, double total, const std::vector<bool>& settled,
              const std::vector<double>& distance) {
    row_potential_[row] += total;
    for (std::size_t column = 0; column < gain_.columns; ++column) {
      if (!settled[column] || row_of_[column] == nobody) continue;
      row_potential_[row_of_[column]] += total - distance[column];
      column_potential_[column] -= total - distance[column];
    }
  }

  void hand_on(std::size_t row, std::size_t column, const std::vector<std::size_t>& reached_from) {
    for (;;) {
      const std::size_t taker = reached_from[column];
      row_of_[column] = taker;
      std::swap(column_of_[taker], column);
      if (taker == row) return;
    }
  }

  const Table& gain_;
  std::vector<double> row_potential_;
  std::vector<double> column_potential_;
  std::vector<std::size_t> row_of_;
  std::vector<std::size_t> column_of_;
};

Table transposed(const Table& table) {
  Table turned(table.columns, table.rows);
  for (std::size_t row = 0; row < table.rows; ++row) {
    for (std::size_t column = 0; column < table.columns; ++column) {
      turned.at(column, row) = table.at(row, column);
    }
  }
  return turned;
}

}  // namespace

std::vector<std::optional<std::size_t>> best_assignment(const Table& gain) {
  std::vector<std::optional<std::size_t>> column_of(gain.rows);
  if (gain.rows == 0 || gain.columns == 0) return column_of;
  if (gain.rows <= gain.columns) {
    const std::vector<std::size_t> found = Assigner(gain).run();
    for (std::size_t row = 0; row < gain.rows; ++row) column_of[row] = found[row];
    return column_of;
  }
  const Table turned = transposed(gain);
  const std::vector<std::size_t> row_of = Assigner(turned).run();
  for (std::size_t column = 0; column < row_of.size(); ++column) column_of[row_of[column]] = column;
  return column_of;
}

}  // namespace vitagraph::score
