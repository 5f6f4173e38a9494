#include "extract/network/recurrent_layer.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/made_numbers.hpp"

using namespace vitagraph;
using tests::made_numbers;
using tests::made_table;

namespace {

using Direction = RecurrentLayer::Direction;

struct MadeLayer {
  std::size_t inputs;
  std::size_t units;
  std::vector<float> input = made_numbers(inputs * 3 * units, 1);
  std::vector<float> recurrent = made_numbers(units * 3 * units, 2);
  std::vector<float> biases = made_numbers(3 * units, 3);

  RecurrentLayer layer() const {
    return RecurrentLayer({input.data(), recurrent.data(), biases.data(), inputs, units});
  }

  FloatTable states(const FloatTable& in, Direction direction) const {
    FloatTable out(in.size(), units);
    layer().run(QuantisedRows(in), direction, out, 0);
    return out;
  }

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

  /// The states as they are rounded, unit by unit: the bits that every machine must give.
  FloatTable plain_states(const FloatTable& in) const {
    const FloatTable wished = DenseLayer(input.data(), biases.data(), inputs, 3 * units).of(in);
    const QuantisedWeights weights(recurrent.data(), units, 3 * units);
    FloatTable out(in.size(), units);
    std::vector<std::uint8_t> rounded(units + group_size - 1, signed_zero);
    std::vector<std::int32_t> sums(weights.padded_outputs());
    for (std::size_t i = 0; i < in.size(); ++i) {
      weights.sum_up(rounded.data(), sums.data());
      const auto kept = [&](std::size_t at) {
        const float factor = weights.units()[at] / greatest_signed;
        return static_cast<float>(sums[at]) * factor;
      };
      for (std::size_t u = 0; u < units; ++u) {
        const float update = sigmoid(wished[i][u] + kept(u));
        const float reset = sigmoid(wished[i][units + u] + kept(units + u));
        const float before = i == 0 ? 0.0F : out[i - 1][u];
        const float candidate =
            hyperbolic_tangent(wished[i][2 * units + u] + reset * kept(2 * units + u));
        out[i][u] = (1 - update) * before + update * candidate;
      }
      for (std::size_t u = 0; u < units; ++u) {
        rounded[u] =
            static_cast<std::uint8_t>(std::lrint(out[i][u] * greatest_signed) + signed_zero);
      }
    }
    return out;
  }
};

}  // namespace

TEST_CASE("sigmoid and hyperbolic tangent are those of the mathematicians, to four digits") {
  for (float x = -30.0F; x < 30.0F; x += 0.17F) {
    const auto exact = static_cast<double>(x);
    CHECK(static_cast<double>(hyperbolic_tangent(x)) == Approx(std::tanh(exact)).margin(1e-4));
    CHECK(static_cast<double>(sigmoid(x)) == Approx(1 / (1 + std::exp(-exact))).margin(1e-4));
    CHECK(std::abs(hyperbolic_tangent(x)) <= 1.0F);
  }
  CHECK(sigmoid(0.0F) == 0.5F);
  CHECK(hyperbolic_tangent(0.0F) == 0.0F);
}

TEST_CASE("gated units follow the formulas of the paper, to the rounding") {
  const auto units = GENERATE(as<std::size_t>{}, 1, 3, 8, 21, 64);
  const auto inputs = GENERATE(as<std::size_t>{}, 1, 7, 32);
  CAPTURE(units, inputs);
  const MadeLayer made{inputs, units};
  const FloatTable in = made_table(9, inputs, 4);
  const FloatTable out = made.states(in, Direction::downwards);
  std::vector<double> state(units);
  for (std::size_t i = 0; i < in.size(); ++i) {
    state = made.next(in[i], state);
    for (std::size_t u = 0; u < units; ++u) {
      CHECK(static_cast<double>(out[i][u]) == Approx(state[u]).margin(6e-2));
    }
  }
}

TEST_CASE("gated units have the same bits, eight at once or one by one") {
  const auto units = GENERATE(as<std::size_t>{}, 1, 8, 21, 64);
  const MadeLayer made{12, units};
  const FloatTable in = made_table(40, 12, 5);
  const FloatTable out = made.states(in, Direction::downwards);
  CHECK(std::ranges::equal(out.values(), made.plain_states(in).values()));
}

TEST_CASE("upwards is downwards of the rows turned round") {
  const MadeLayer made{5, 8};
  const FloatTable in = made_table(6, 5, 4);
  FloatTable turned(6, 5);
  for (std::size_t i = 0; i < 6; ++i) std::ranges::copy(in[5 - i], turned[i].begin());
  const FloatTable up = made.states(in, Direction::upwards);
  const FloatTable down = made.states(turned, Direction::downwards);
  for (std::size_t i = 0; i < 6; ++i) CHECK(std::ranges::equal(up[i], down[5 - i]));
}

TEST_CASE("both ways stand side by side") {
  const MadeLayer made{5, 8};
  const FloatTable in = made_table(4, 5, 4);
  const QuantisedRows both = read_both_ways(made.layer(), made.layer(), QuantisedRows(in));
  REQUIRE(both.width() == 16);
  const QuantisedRows down(made.states(in, Direction::downwards), 1.0F);
  const QuantisedRows up(made.states(in, Direction::upwards), 1.0F);
  CHECK(both.unit() == down.unit());
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(std::equal(down[i], down[i] + 8, both[i]));
    CHECK(std::equal(up[i], up[i] + 8, both[i] + 8));
  }
  CHECK(read_both_ways(made.layer(), made.layer(), QuantisedRows(FloatTable(0, 5))).size() == 0);
}
