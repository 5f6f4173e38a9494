#include "extract/network/dense_layer.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/made_numbers.hpp"

using namespace vitagraph;
using tests::made_numbers;
using tests::made_table;

TEST_CASE("exponential is that of the mathematicians, to six digits") {
  for (float x = -70.0F; x < 70.0F; x += 0.37F) {
    const double exact = std::exp(static_cast<double>(x));
    CHECK(std::abs(static_cast<double>(exponential(x)) / exact - 1.0) < 2e-6);
  }
  CHECK(exponential(0.0F) == 1.0F);
  CHECK(exponential(-1000.0F) < 1e-30F);
}

TEST_CASE("a dense layer sums its inputs and a bias, whatever the number of outputs") {
  const auto outputs = GENERATE(as<std::size_t>{}, 1, 15, 16, 17, 40);
  CAPTURE(outputs);
  FloatTable in(1, 3);
  std::ranges::copy(std::vector<float>{2.0F, -1.0F, 0.5F}, in[0].begin());
  std::vector<float> weights(3 * outputs);
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = static_cast<float>(i % 7) - 3.0F;
  std::vector<float> biases(outputs);
  for (std::size_t j = 0; j < outputs; ++j) biases[j] = static_cast<float>(j);
  const FloatTable out = DenseLayer(weights.data(), biases.data(), 3, outputs).of(in);
  REQUIRE(out.width() == outputs);
  for (std::size_t j = 0; j < outputs; ++j) {
    const float sum =
        biases[j] + 2 * weights[j] - weights[outputs + j] + weights[2 * outputs + j] / 2;
    CHECK(out[0][j] == Approx(sum).margin(1e-1));
  }
}

TEST_CASE("a layer's opinion is added to another's") {
  const auto outputs = GENERATE(as<std::size_t>{}, 1, 16, 21);
  const auto rows = GENERATE(as<std::size_t>{}, 1, 4, 6);
  CAPTURE(outputs, rows);
  const std::vector<float> weights = made_numbers(3 * outputs, 1);
  const std::vector<float> biases = made_numbers(outputs, 2);
  const DenseLayer layer(weights.data(), biases.data(), 3, outputs);
  const QuantisedRows in(made_table(rows, 3, 3));
  const FloatTable other = made_table(rows, outputs, 4);
  FloatTable sums = made_table(rows, outputs, 4);
  layer.add_to(sums, in);
  const FloatTable own = layer.of(in);
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < outputs; ++j) REQUIRE(sums[i][j] == other[i][j] + own[i][j]);
  }
}
