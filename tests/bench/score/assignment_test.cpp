#include "bench/score/assignment.hpp"

#include <algorithm>
#include <numeric>

#include "tests/support/catch.hpp"

using vitagraph::score::best_assignment;
using vitagraph::score::Table;

namespace {

Table table(std::size_t rows, std::size_t columns, std::vector<double> values) {
  Table made(rows, columns);
  made.values = std::move(values);
  return made;
}

double total(const Table& gain) {
  double sum = 0;
  const auto columns = best_assignment(gain);
  for (std::size_t row = 0; row < columns.size(); ++row) {
    if (columns[row]) sum += gain.at(row, *columns[row]);
  }
  return sum;
}

/// By trying every order of the columns.
double greatest_total(const Table& gain) {
  std::vector<std::size_t> order(gain.columns);
  std::iota(order.begin(), order.end(), std::size_t{0});
  double best = 0;
  do {
    double sum = 0;
    for (std::size_t row = 0; row < gain.rows; ++row) sum += gain.at(row, order[row]);
    best = std::max(best, sum);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

}  // namespace

TEST_CASE("the best pairs win over the greedy ones") {
  // Greedy would take .9 and be left with .1.
  const Table gain = table(2, 2, {.9, .8, .8, .1});
  const auto columns = best_assignment(gain);
  CHECK(columns[0] == 1U);
  CHECK(columns[1] == 0U);
}

TEST_CASE("more rows than columns leave rows alone") {
  const auto columns = best_assignment(table(3, 1, {.1, .7, .3}));
  CHECK_FALSE(columns[0]);
  CHECK(columns[1] == 0U);
  CHECK_FALSE(columns[2]);
}

TEST_CASE("nothing to assign") {
  CHECK(best_assignment(Table(0, 4)).empty());
  CHECK(best_assignment(Table(2, 0)).size() == 2);
  CHECK_FALSE(best_assignment(Table(2, 0))[0]);
}

TEST_CASE("the total is that of the best of all orders") {
  unsigned state = 1;
  for (std::size_t rows = 1; rows <= 5; ++rows) {
    for (int round = 0; round < 20; ++round) {
      Table gain(rows, 5);
      for (double& value : gain.values) {
        state = state * 1664525U + 1013904223U;
        value = static_cast<double>((state >> 24U) % 16U) / 16.0;
      }
      CHECK(total(gain) > greatest_total(gain) - 1e-9);
    }
  }
}
