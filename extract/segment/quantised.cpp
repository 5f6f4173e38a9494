#include "extract/segment/quantised.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace vitagraph {
namespace {

const QuantisedKernels& best_kernels() {
  static const QuantisedKernels& best = kernels_of_machine().back();
  return best;
}

std::int16_t rounded(float value) { return static_cast<std::int16_t>(std::lrint(value)); }

/// Compared as whole numbers, which have the order of floats without sign and no exceptions.
float greatest_size(std::span<const float> values) {
  std::uint32_t most = 0;
  for (const float value : values) {
    most = std::max(most, std::bit_cast<std::uint32_t>(value) & 0x7FFFFFFFU);
  }
  return std::bit_cast<float>(most);
}

}  // namespace

QuantisedRows::QuantisedRows(const FloatTable& table)
    : QuantisedRows(table, greatest_size(table.values())) {}

QuantisedRows::QuantisedRows(const FloatTable& table, float greatest)
    : size_(table.size()), width_((table.width() + 1) / 2 * 2) {
  const std::size_t padded_size = (size_ + tile_rows - 1) / tile_rows * tile_rows;
  values_ = std::make_unique_for_overwrite<std::int16_t[]>(padded_size * width_);
  const float factor = greatest > 0 ? static_cast<float>(greatest_input) / greatest : 0.0F;
  if (greatest > 0) unit_ = greatest / static_cast<float>(greatest_input);
  for (std::size_t i = 0; i < size_; ++i) {
    std::int16_t* row = values_.get() + i * width_;
    best_kernels().round_all(table[i], factor, row);
    if (table.width() < width_) row[width_ - 1] = 0;
  }
  std::fill(values_.get() + size_ * width_, values_.get() + padded_size * width_, 0);
}

QuantisedWeights::QuantisedWeights(const float* weights, std::size_t inputs, std::size_t outputs)
    : inputs_(inputs),
      outputs_(outputs),
      pairs_((inputs + 1) / 2),
      panels_((outputs + panel_width - 1) / panel_width),
      packed_(panels_ * pairs_),
      units_(panels_ * panel_width) {
  for (std::size_t output = 0; output < outputs; ++output) pack(weights, output);
}

void QuantisedWeights::pack(const float* weights, std::size_t output) {
  float most = 0;
  float total = 0;
  for (std::size_t k = 0; k < inputs_; ++k) {
    const float size = std::abs(weights[k * outputs_ + output]);
    most = std::max(most, size);
    total += size;
  }
  if (!(most > 0)) return;
  // Each weight may be rounded up by a half.
  const float greatest_total =
      static_cast<float>(INT32_MAX / greatest_input) - static_cast<float>(inputs_);
  const float factor = std::min(static_cast<float>(INT16_MAX) / most, greatest_total / total);
  units_[output] = 1 / factor;
  WeightPair* panel = packed_.data() + output / panel_width * pairs_;
  for (std::size_t k = 0; k < inputs_; ++k) {
    panel[k / 2].of_output[output % panel_width][k % 2] =
        rounded(weights[k * outputs_ + output] * factor);
  }
}

void QuantisedWeights::sum_up(const std::int16_t* in, std::int32_t* sums) const {
  best_kernels().sum_up_row({in, packed_.data(), pairs_, panels_, sums});
}

void QuantisedWeights::multiply(const QuantisedRows& in, std::span<const float> biases,
                                FloatTable& out) const {
  const QuantisedKernels& kernels = best_kernels();
  std::array<float, panel_width> factors{};
  std::array<std::array<float, panel_width>, tile_rows> values{};
  // Panel by panel: its weights and all rows fit into the nearest cache.
  for (std::size_t panel = 0; panel < panels_; ++panel) {
    const std::size_t first = panel * panel_width;
    for (std::size_t j = 0; j < panel_width; ++j) factors[j] = units_[first + j] * in.unit();
    const std::size_t width = std::min(panel_width, outputs_ - first);
    for (std::size_t row = 0; row < in.size(); row += tile_rows) {
      kernels.fill_tile({in[row], in.width(), packed_.data() + panel * pairs_, pairs_,
                         factors.data(), biases.data() + first, &values});
      for (std::size_t r = 0; r < tile_rows && row + r < in.size(); ++r) {
        std::copy_n(values[r].begin(), width,
                    out[row + r].begin() + static_cast<std::ptrdiff_t>(first));
      }
    }
  }
}

}  // namespace vitagraph
