#include "extract/network/quantised_kernels.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/made_numbers.hpp"

using namespace vitagraph;
using tests::made_numbers;

namespace {

std::vector<std::int16_t> made_whole_numbers(std::size_t count, unsigned seed, float most) {
  const std::vector<float> numbers = made_numbers(count, seed);
  std::vector<std::int16_t> whole(count);
  std::ranges::transform(numbers, whole.begin(), [&](float number) {
    return static_cast<std::int16_t>(std::lrint(2 * number * most));
  });
  return whole;
}

struct MadeProduct {
  explicit MadeProduct(std::size_t pair_count, std::size_t panel_count)
      : pairs(pair_count), panels(panel_count), packed(pair_count * panel_count) {
    const auto weights = made_whole_numbers(packed.size() * panel_width * 2, 2, 900);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      packed[i / 32].of_output[i % 32 / 2][i % 2] = weights[i];
    }
  }

  std::int32_t sum(std::size_t row, std::size_t output) const {
    std::int32_t sum = 0;
    for (std::size_t p = 0; p < pairs; ++p) {
      const auto& weights =
          packed[output / panel_width * pairs + p].of_output[output % panel_width];
      const std::int16_t* at = in.data() + row * 2 * pairs + 2 * p;
      sum += at[0] * weights[0] + at[1] * weights[1];
    }
    return sum;
  }

  std::size_t pairs;
  std::size_t panels;
  std::vector<WeightPair> packed;
  std::vector<std::int16_t> in = made_whole_numbers(tile_rows * 2 * pairs, 3, 8192);
};

void check_tile(const QuantisedKernels& kernels, const MadeProduct& made, std::size_t first,
                std::size_t panels) {
  const std::size_t outputs = panels * panel_width;
  const std::size_t width = outputs + 3;
  const std::vector<float> factors = made_numbers(outputs, 4);
  const std::vector<float> biases = made_numbers(outputs, 5);
  std::vector<float> out(width * tile_rows, 7.0F);
  TileProduct tile{made.in.data(), 2 * made.pairs, made.packed.data() + first * made.pairs,
                   panels,         made.pairs,     factors.data(),
                   biases.data(),  out.data(),     width,
                   false};
  for (const bool adds : {false, true}) {
    tile.adds = adds;
    kernels.fill_tile(tile);
    for (std::size_t r = 0; r < tile_rows; ++r) {
      for (std::size_t j = 0; j < outputs; ++j) {
        const auto sum = static_cast<float>(made.sum(r, first * panel_width + j));
        const float product = sum * factors[j];
        const float value = biases[j] + product;
        REQUIRE(out[r * width + j] == (adds ? value + value : value));
      }
      REQUIRE(out[r * width + outputs] == 7.0F);
    }
  }
}

}  // namespace

TEST_CASE("every kernel of the machine gives the bits of plain sums") {
  const auto pairs = GENERATE(as<std::size_t>{}, 1, 3, 32, 77);
  const auto panels = GENERATE(as<std::size_t>{}, 1, 4, 5, 7, 9, 12);
  CAPTURE(pairs, panels);
  const MadeProduct made(pairs, panels);
  REQUIRE(!kernels_of_machine().empty());
  for (const QuantisedKernels& kernels : kernels_of_machine()) {
    std::vector<std::int32_t> sums(panels * panel_width);
    kernels.sum_up_row({made.in.data(), made.packed.data(), pairs, panels, sums.data()});
    for (std::size_t j = 0; j < sums.size(); ++j) REQUIRE(sums[j] == made.sum(0, j));
    for (std::size_t first = 0; first < panels; first += tile_panels) {
      check_tile(kernels, made, first, std::min(tile_panels, panels - first));
    }
  }
}

TEST_CASE("every kernel of the machine rounds to the nearest, ties to the even") {
  std::vector<float> values = made_numbers(61, 6);
  values.insert(values.end(), {0.0F, 0.5F, 1.5F, -0.5F, -1.5F, 2.5F, 0.49999997F, 1.0F, -1.0F});
  const auto factor = GENERATE(1.0F, 8192.0F);
  const auto least = GENERATE(-4.0F, 0.0F);
  for (const QuantisedKernels& kernels : kernels_of_machine()) {
    std::vector<std::int16_t> whole(values.size());
    kernels.round_all(values, least, factor, whole.data());
    for (std::size_t i = 0; i < values.size(); ++i) {
      CAPTURE(values[i]);
      REQUIRE(whole[i] == std::lrint(std::max(values[i], least) * factor));
    }
  }
}

TEST_CASE("every kernel of the machine gives the same bits of standardised signals") {
  const auto count = GENERATE(as<std::size_t>{}, 1, 8, 61);
  std::vector<float> values = made_numbers(count, 7);
  for (float& value : values) value *= 100;
  values[0] = -0.0F;
  const std::vector<float> means = made_numbers(count, 8);
  const std::vector<float> factors = made_numbers(count, 9);
  for (const QuantisedKernels& kernels : kernels_of_machine()) {
    std::vector<float> out(count);
    kernels.standardise({values, means.data(), factors.data(), 4.0F, out.data()});
    for (std::size_t i = 0; i < count; ++i) {
      const float root = std::copysign(std::sqrt(std::abs(values[i])), values[i]);
      const float step = root - means[i];
      REQUIRE(out[i] == std::clamp(step * factors[i], -4.0F, 4.0F));
    }
  }
}
