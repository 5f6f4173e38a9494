#include "extract/network/quantised_kernels.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/made_numbers.hpp"

using namespace vitagraph;
using tests::made_numbers;

namespace {

/// From `least` to `least` + 255.
template <class Whole>
std::vector<Whole> made_whole_numbers(std::size_t count, unsigned seed, int least) {
  const std::vector<float> numbers = made_numbers(count, seed);
  std::vector<Whole> whole(count);
  std::ranges::transform(numbers, whole.begin(), [&](float number) {
    return static_cast<Whole>(least + std::lrint((number + 0.5F) * 255));
  });
  return whole;
}

struct MadeProduct {
  MadeProduct(std::size_t group_count, std::size_t panel_count)
      : groups(group_count), panels(panel_count), packed(group_count * panel_count) {
    constexpr std::size_t line = sizeof(WeightGroup);
    const auto weights = made_whole_numbers<std::int8_t>(packed.size() * line, 2, -128);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      packed[i / line].of_output[i % line / group_size][i % group_size] = weights[i];
    }
  }

  std::int32_t sum(std::size_t row, std::size_t output) const {
    std::int32_t sum = starts[output];
    for (std::size_t g = 0; g < groups; ++g) {
      const auto& weights =
          packed[output / panel_width * groups + g].of_output[output % panel_width];
      const std::uint8_t* at = in.data() + (row * groups + g) * group_size;
      for (std::size_t k = 0; k < group_size; ++k) sum += at[k] * weights[k];
    }
    return sum;
  }

  std::size_t groups;
  std::size_t panels;
  std::vector<WeightGroup> packed;
  std::vector<std::uint8_t> in =
      made_whole_numbers<std::uint8_t>(tile_rows * group_size * groups, 3, 0);
  std::vector<std::int32_t> starts =
      made_whole_numbers<std::int32_t>(panels * panel_width, 6, -10000);
};

void check_tile(const QuantisedKernels& kernels, const MadeProduct& made, std::size_t first,
                std::size_t panels) {
  const std::size_t outputs = panels * panel_width;
  const std::size_t width = outputs + 3;
  const std::vector<float> factors = made_numbers(outputs, 4);
  const std::vector<float> biases = made_numbers(outputs, 5);
  std::vector<float> out(width * tile_rows, 7.0F);
  TileProduct tile;
  tile.in = made.in.data();
  tile.in_width = group_size * made.groups;
  tile.panels = made.packed.data() + first * made.groups;
  tile.panel_count = panels;
  tile.groups = made.groups;
  tile.starts = made.starts.data() + first * panel_width;
  tile.factors = factors.data();
  tile.biases = biases.data();
  tile.out = out.data();
  tile.out_width = width;
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
  const auto groups = GENERATE(as<std::size_t>{}, 1, 3, 16, 39);
  const auto panels = GENERATE(as<std::size_t>{}, 1, 4, 5, 7, 9, 12);
  CAPTURE(groups, panels);
  const MadeProduct made(groups, panels);
  REQUIRE(!kernels_of_machine().empty());
  for (const QuantisedKernels& kernels : kernels_of_machine()) {
    std::vector<std::int32_t> sums(panels * panel_width);
    kernels.sum_up_row(
        {made.in.data(), made.packed.data(), groups, panels, made.starts.data(), sums.data()});
    for (std::size_t j = 0; j < sums.size(); ++j) REQUIRE(sums[j] == made.sum(0, j));
    for (std::size_t first = 0; first < panels; first += tile_panels) {
      check_tile(kernels, made, first, std::min(tile_panels, panels - first));
    }
  }
}

TEST_CASE("every kernel of the machine rounds to the nearest, ties to the even") {
  std::vector<float> values = made_numbers(61, 6);
  values.insert(values.end(), {0.0F, 0.5F, 1.5F, -0.5F, -1.5F, 2.5F, 0.49999997F, 1.0F, -1.0F});
  const auto factor = GENERATE(1.0F, 50.0F);
  const auto least = GENERATE(-4.0F, 0.0F);
  for (const QuantisedKernels& kernels : kernels_of_machine()) {
    std::vector<std::uint8_t> whole(values.size());
    kernels.round_all({values, least, factor, 128, whole.data()});
    for (std::size_t i = 0; i < values.size(); ++i) {
      CAPTURE(values[i]);
      REQUIRE(whole[i] == 128 + std::lrint(std::max(values[i], least) * factor));
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
