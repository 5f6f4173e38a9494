#include "extract/network/quantised.hpp"

#include <algorithm>
#include <cmath>
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
    for (std::size_t j = 0; j < outputs; ++j) {
      float most = 0;
      for (std::size_t k = 0; k < inputs; ++k) {
        most = std::max(most, std::abs(weights[k * outputs + j]));
      }
      const float factor = 127.0F / most;
      units[j] = 1 / factor;
      for (std::size_t k = 0; k < inputs; ++k) {
        whole[k * outputs + j] = std::lrint(weights[k * outputs + j] * factor);
      }
    }
  }

  std::int64_t sum(const std::uint8_t* in, std::int64_t zero, std::size_t inputs,
                   std::size_t output) const {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < inputs; ++k) {
      sum += (in[k] - zero) * whole[k * units.size() + output];
    }
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
  CHECK(rows.zero() == 128);
  CHECK(rows.unit() == 4.0F / 127);
  CHECK(std::vector<int>(rows[0], rows[0] + 4) == std::vector<int>{128 + 32, 1, 128, 0});
  CHECK(std::vector<int>(rows[1], rows[1] + 4) == std::vector<int>{128, 128, 128 + 64, 0});
  CHECK(std::vector<int>(rows[2], rows[2] + 3) == std::vector<int>(3, 128));
}

TEST_CASE("of positive rows, what is negative is zero, and gives no unit") {
  FloatTable table(2, 3);
  std::ranges::copy(std::vector<float>{1.0F, -9.0F, 0.0F}, table[0].begin());
  std::ranges::copy(std::vector<float>{4.0F, -0.0F, -2.0F}, table[1].begin());
  const QuantisedRows rows = QuantisedRows::of_positive(table);
  CHECK(rows.zero() == 0);
  CHECK(rows.unit() == 4.0F / 255);
  CHECK(std::vector<int>(rows[0], rows[0] + 4) == std::vector<int>{64, 0, 0, 0});
  CHECK(std::vector<int>(rows[1], rows[1] + 4) == std::vector<int>{255, 0, 0, 0});
}

TEST_CASE("rows of zeros, and no rows, stay what they are") {
  CHECK(QuantisedRows(FloatTable(0, 5)).size() == 0);
  const QuantisedRows rows(FloatTable(1, 2));
  CHECK(rows[0][0] == rows.zero());
  CHECK(rows.unit() > 0);
}

TEST_CASE("sums of whole numbers are exact, with all vectors that the machine has") {
  const auto inputs = GENERATE(as<std::size_t>{}, 1, 2, 7, 64, 154);
  const auto outputs = GENERATE(as<std::size_t>{}, 1, 13, 16, 63, 192);
  const auto rows = GENERATE(as<std::size_t>{}, 1, 4, 6);
  const bool is_signed = GENERATE(false, true);
  CAPTURE(inputs, outputs, rows, is_signed);
  const std::vector<float> numbers = made_numbers(inputs * outputs, 7);
  const PlainWeights plain(numbers, inputs, outputs);
  const QuantisedWeights weights(numbers.data(), inputs, outputs);
  const FloatTable table = made_table(rows, inputs, 8);
  const QuantisedRows in = is_signed ? QuantisedRows(table) : QuantisedRows::of_positive(table);
  FloatTable out(rows, outputs);
  std::vector<float> biases = made_numbers(weights.padded_outputs(), 9);
  weights.multiply(in, biases, out);
  std::vector<std::int32_t> sums(weights.padded_outputs());
  for (std::size_t i = 0; i < rows; ++i) {
    weights.sum_up(in[i], sums.data());
    for (std::size_t j = 0; j < outputs; ++j) {
      REQUIRE(sums[j] == plain.sum(in[i], signed_zero, inputs, j));
      const float factor = plain.units[j] * in.unit();
      const float product = static_cast<float>(plain.sum(in[i], in.zero(), inputs, j)) * factor;
      REQUIRE(out[i][j] == biases[j] + product);
    }
  }
}
