#include "extract/segment/recurrent_layer.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Weights that differ, between -0.5 and 0.5.
std::vector<float> made_weights(std::size_t count, unsigned seed) {
  std::vector<float> weights(count);
  for (float& weight : weights) {
    seed = seed * 1664525U + 1013904223U;
    weight = static_cast<float>(seed >> 16) / 65536.0F - 0.5F;
  }
  return weights;
}

struct MadeLayer {
  std::size_t inputs;
  std::size_t units;
  std::vector<float> input = made_weights(inputs * 3 * units, 1);
  std::vector<float> recurrent = made_weights(units * 3 * units, 2);
  std::vector<float> biases = made_weights(3 * units, 3);

  RecurrentLayer layer() const {
    return RecurrentLayer({input.data(), recurrent.data(), biases.data(), inputs, units});
  }

  /// Gate `g` of unit `u`: what one table of weights says of the values.
  template <typename Values>
  double sum(const std::vector<float>& table, const Values& values, std::size_t at) const {
    double sum = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
      sum += static_cast<double>(values[k]) * static_cast<double>(table[k * 3 * units + at]);
    }
    return sum;
  }

  /// The next state by the formulas of the paper.
  std::vector<double> next(std::span<const float> in, const std::vector<double>& state) const {
    std::vector<double> after(units);
    const auto logistic = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
    for (std::size_t u = 0; u < units; ++u) {
      const auto wish = [&](std::size_t at) {
        return sum(input, in, at) + static_cast<double>(biases[at]);
      };
      const double update = logistic(wish(u) + sum(recurrent, state, u));
      const double reset = logistic(wish(units + u) + sum(recurrent, state, units + u));
      const double candidate =
          std::tanh(wish(2 * units + u) + reset * sum(recurrent, state, 2 * units + u));
      after[u] = (1 - update) * state[u] + update * candidate;
    }
    return after;
  }
};

FloatTable made_rows(std::size_t rows, std::size_t width) {
  FloatTable table(rows, width);
  const std::vector<float> values = made_weights(rows * width, 4);
  for (std::size_t i = 0; i < rows * width; ++i) table[i / width][i % width] = 4 * values[i];
  return table;
}

}  // namespace

TEST_CASE("gated units follow the formulas of the paper, whatever their number") {
  const auto units = GENERATE(as<std::size_t>{}, 1, 3, 8, 16, 21, 64);
  const auto inputs = GENERATE(as<std::size_t>{}, 1, 7, 32);
  const auto rows = GENERATE(as<std::size_t>{}, 1, 2, 9);
  CAPTURE(units, inputs, rows);
  const MadeLayer made{inputs, units};
  const FloatTable in = made_rows(rows, inputs);
  FloatTable out(rows, units);
  made.layer().run(in, RecurrentLayer::Direction::downwards, out, 0);
  std::vector<double> state(units);
  for (std::size_t i = 0; i < rows; ++i) {
    state = made.next(in[i], state);
    for (std::size_t u = 0; u < units; ++u) {
      CHECK(static_cast<double>(out[i][u]) == Approx(state[u]).margin(2e-3));
    }
  }
}

TEST_CASE("upwards is downwards of the rows turned round") {
  const MadeLayer made{5, 8};
  const FloatTable in = made_rows(6, 5);
  FloatTable turned(6, 5);
  for (std::size_t i = 0; i < 6; ++i) std::ranges::copy(in[5 - i], turned[i].begin());
  FloatTable up(6, 8);
  FloatTable down(6, 8);
  made.layer().run(in, RecurrentLayer::Direction::upwards, up, 0);
  made.layer().run(turned, RecurrentLayer::Direction::downwards, down, 0);
  for (std::size_t i = 0; i < 6; ++i) CHECK(std::ranges::equal(up[i], down[5 - i]));
}

TEST_CASE("both ways stand side by side") {
  const MadeLayer made{5, 8};
  const FloatTable in = made_rows(4, 5);
  FloatTable out(4, 16);
  made.layer().run(in, RecurrentLayer::Direction::downwards, out, 0);
  made.layer().run(in, RecurrentLayer::Direction::upwards, out, 8);
  const FloatTable both = read_both_ways(made.layer(), made.layer(), in);
  for (std::size_t i = 0; i < 4; ++i) CHECK(std::ranges::equal(both[i], out[i]));
  CHECK(read_both_ways(made.layer(), made.layer(), FloatTable(0, 5)).size() == 0);
}
