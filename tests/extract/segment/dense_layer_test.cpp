#include "extract/segment/dense_layer.hpp"

#include <cmath>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("exponential is that of the mathematicians, to six digits") {
  for (float x = -70.0F; x < 70.0F; x += 0.37F) {
    const double exact = std::exp(static_cast<double>(x));
    CHECK(std::abs(static_cast<double>(exponential(x)) / exact - 1.0) < 2e-6);
  }
  CHECK(exponential(0.0F) == 1.0F);
  CHECK(exponential(-1000.0F) < 1e-30F);
}

TEST_CASE("sigmoid and hyperbolic tangent have their ends and their middle") {
  CHECK(sigmoid(0.0F) == 0.5F);
  CHECK(sigmoid(40.0F) == Approx(1.0));
  CHECK(sigmoid(-40.0F) < 1e-12F);
  CHECK(hyperbolic_tangent(0.0F) == 0.0F);
  CHECK(hyperbolic_tangent(0.5F) == Approx(std::tanh(0.5)));
  CHECK(hyperbolic_tangent(-30.0F) == Approx(-1.0));
}

TEST_CASE("a dense layer sums its inputs, whatever the number of outputs") {
  const auto outputs = GENERATE(as<std::size_t>{}, 1, 15, 16, 17, 40);
  CAPTURE(outputs);
  const std::vector<float> in = {2.0F, -1.0F, 0.5F};
  std::vector<float> weights(in.size() * outputs);
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = static_cast<float>(i % 7) - 3.0F;
  std::vector<float> biases(outputs);
  for (std::size_t j = 0; j < outputs; ++j) biases[j] = static_cast<float>(j);
  const DenseLayer layer{weights.data(), biases.data(), in.size(), outputs};
  std::vector<float> out(outputs);
  layer.apply(in, out);
  for (std::size_t j = 0; j < outputs; ++j) {
    float sum = biases[j];
    for (std::size_t k = 0; k < in.size(); ++k)
      sum = std::fma(in[k], weights[k * outputs + j], sum);
    CHECK(out[j] == sum);
  }
}

TEST_CASE("tables stand side by side, and lose what is below zero") {
  FloatTable left(2, 1);
  FloatTable right(2, 2);
  left[0][0] = 1;
  left[1][0] = -2;
  right[1][1] = 3;
  FloatTable both = side_by_side(left, right);
  REQUIRE(both.width() == 3);
  REQUIRE(both.size() == 2);
  both.drop_negatives();
  CHECK(both[0][0] == 1.0F);
  CHECK(both[1][0] == 0.0F);
  CHECK(both[1][2] == 3.0F);
}
