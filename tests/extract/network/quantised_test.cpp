#include "extract/network/quantised.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/made_numbers.hpp"

using namespace vitagraph;
using tests::made_numbers;
using tests::made_table;

namespace {

/// The weights as the class is told to round them, in plain words.
struct PlainWeights {
  PlainWeights(const std::vector<float>& weights, std::size_t inputs, std::size_t outputs)
      : whole(weights.size()), units(outputs) {
    const float greatest_total =
        static_cast<float>(std::numeric_limits<std::int32_t>::max() / greatest_input) -
        static_cast<float>(inputs);
    for (std::size_t j = 0; j < outputs; ++j) {
      float most = 0;
      float total = 0;
      for (std::size_t k = 0; k < inputs; ++k) {
        most = std::max(most, std::abs(weights[k * outputs + j]));
        total += std::abs(weights[k * outputs + j]);
      }
      const float factor = std::min(32767.0F / most, greatest_total / total);
      units[j] = 1 / factor;
      for (std::size_t k = 0; k < inputs; ++k) {
        whole[k * outputs + j] = std::lrint(weights[k * outputs + j] * factor);
      }
    }
  }

  std::int64_t sum(const std::int16_t* in, std::size_t inputs, std::size_t output) const {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < inputs; ++k) sum += in[k] * whole[k * units.size() + output];
    return sum;
  }

  std::vector<std::int64_t> whole;
  std::vector<float> units;
};

}  // namespace

TEST_CASE("rows are rounded to a unit that the greatest of them gives") {
  FloatTable table(2, 3);
  std::ranges::copy(std::vector<float>{1.0F, -4.0F, 0.0F}, table[0].begin());
  std::ranges::copy(std::vector<float>{0.0001F, 0.01F, 2.0F}, table[1].begin());
  const QuantisedRows rows(table);
  CHECK(rows.size() == 2);
  CHECK(rows.width() == 4);
  CHECK(rows.unit() == 4.0F / greatest_input);
  CHECK(std::vector<int>(rows[0], rows[0] + 4) ==
        std::vector<int>{greatest_input / 4, -greatest_input, 0, 0});
  CHECK(std::vector<int>(rows[1], rows[1] + 4) == std::vector<int>{0, 20, greatest_input / 2, 0});
  CHECK(std::vector<int>(rows[2], rows[2] + 8) == std::vector<int>(8, 0));
}

TEST_CASE("of positive rows, what is negative is zero, and gives no unit") {
  FloatTable table(2, 3);
  std::ranges::copy(std::vector<float>{1.0F, -9.0F, 0.0F}, table[0].begin());
  std::ranges::copy(std::vector<float>{4.0F, -0.0F, -2.0F}, table[1].begin());
  const QuantisedRows rows = QuantisedRows::of_positive(table);
  CHECK(rows.unit() == 4.0F / greatest_input);
  CHECK(std::vector<int>(rows[0], rows[0] + 4) == std::vector<int>{greatest_input / 4, 0, 0, 0});
  CHECK(std::vector<int>(rows[1], rows[1] + 4) == std::vector<int>{greatest_input, 0, 0, 0});
}

TEST_CASE("rows of zeros, and no rows, stay what they are") {
  CHECK(QuantisedRows(FloatTable(0, 5)).size() == 0);
  const QuantisedRows rows(FloatTable(1, 2));
  CHECK(rows[0][0] == 0);
  CHECK(rows.unit() > 0);
}

TEST_CASE("sums of whole numbers are exact, with all vectors that the machine has") {
  const auto inputs = GENERATE(as<std::size_t>{}, 1, 2, 7, 64, 154);
  const auto outputs = GENERATE(as<std::size_t>{}, 1, 13, 16, 63, 192);
  const auto rows = GENERATE(as<std::size_t>{}, 1, 4, 6);
  CAPTURE(inputs, outputs, rows);
  const std::vector<float> numbers = made_numbers(inputs * outputs, 7);
  const PlainWeights plain(numbers, inputs, outputs);
  const QuantisedWeights weights(numbers.data(), inputs, outputs);
  const QuantisedRows in(made_table(rows, inputs, 8));
  FloatTable out(rows, outputs);
  std::vector<float> biases = made_numbers(weights.padded_outputs(), 9);
  weights.multiply(in, biases, out);
  std::vector<std::int32_t> sums(weights.padded_outputs());
  for (std::size_t i = 0; i < rows; ++i) {
    weights.sum_up(in[i], sums.data());
    for (std::size_t j = 0; j < outputs; ++j) {
      const auto sum = plain.sum(in[i], inputs, j);
      REQUIRE(sums[j] == sum);
      const float factor = plain.units[j] * in.unit();
      const float product = static_cast<float>(sum) * factor;
      REQUIRE(out[i][j] == biases[j] + product);
    }
  }
}

TEST_CASE("no sum is too great for its bits") {
  constexpr std::size_t inputs = 1001;
  const std::vector<float> ones(inputs, 3.0F);
  const QuantisedWeights weights(ones.data(), inputs, 1);
  const std::vector<std::int16_t> greatest(inputs + 1, greatest_input);
  std::vector<std::int32_t> sums(weights.padded_outputs());
  weights.sum_up(greatest.data(), sums.data());
  CHECK(static_cast<float>(sums[0]) * weights.units()[0] / static_cast<float>(greatest_input) ==
        Approx(3.0 * inputs).epsilon(0.01));
}
