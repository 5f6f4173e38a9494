#include "extract/network/quantised.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace vitagraph {
namespace {

/// Compared as whole numbers, which have the order of floats without sign and no exceptions.
float greatest_size(std::span<const float> values) {
  std::uint32_t most = 0;
  for (const float value : values) {
    most = std::max(most, std::bit_cast<std::uint32_t>(value) & 0x7FFFFFFFU);
  }
  return std::bit_cast<float>(most);
}

/// Likewise; the numbers of negative floats are negative. Four at a time, for one waits for the
/// other.
float greatest_positive(std::span<const float> values) {
  std::array<std::int32_t, 4> most{};
  std::size_t i = 0;
  for (; i + 4 <= values.size(); i += 4) {
    for (std::size_t k = 0; k < 4; ++k) {
      most[k] = std::max(most[k], std::bit_cast<std::int32_t>(values[i + k]));
    }
  }
  for (; i < values.size(); ++i) {
    most[0] = std::max(most[0], std::bit_cast<std::int32_t>(values[i]));
  }
  return std::bit_cast<float>(*std::ranges::max_element(most));
}

constexpr float no_least = std::numeric_limits<float>::lowest();

/// The tile has rows or outputs that the table does not have.
void fill_edge(const QuantisedKernels& kernels, TileProduct tile, std::size_t width,
               std::size_t rows) {
  constexpr std::size_t most_width = tile_panels * panel_width;
  // The kernel writes it whole. NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
  std::array<float, most_width * tile_rows> values;
  float* const out = std::exchange(tile.out, values.data());
  const std::size_t out_width = std::exchange(tile.out_width, most_width);
  const bool adds = std::exchange(tile.adds, false);
  kernels.fill_tile(tile);
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t j = 0; j < width; ++j) {
      const float value = values[r * most_width + j];
      float& to = out[r * out_width + j];
      to = adds ? to + value : value;
    }
  }
}

/// Of so many panels that are left, those that are summed together next: as many as each other
/// time, where that can be.
std::size_t panels_at_once(std::size_t left) {
  static_assert(tile_panels == 4);
  if (left % 4 == 0) return 4;
  return std::min<std::size_t>(left, 3);
}

}  // namespace

QuantisedRows::QuantisedRows(const FloatTable& table)
    : QuantisedRows(table, greatest_size(table.values())) {}

QuantisedRows::QuantisedRows(const FloatTable& table, float greatest)
    : QuantisedRows(table.size(), table.width(), signed_zero) {
  round(table, no_least, greatest, greatest_signed);
}

QuantisedRows QuantisedRows::of_positive(const FloatTable& table) {
  QuantisedRows rows(table.size(), table.width(), 0);
  rows.round(table, 0.0F, greatest_positive(table.values()), greatest_unsigned);
  return rows;
}

QuantisedRows QuantisedRows::unset(std::size_t rows, std::size_t width) {
  QuantisedRows unset(rows, width, signed_zero);
  unset.unit_ = 1.0F / greatest_signed;
  return unset;
}

QuantisedRows::QuantisedRows(std::size_t rows, std::size_t width, std::uint8_t zero)
    : size_(rows), width_((width + group_size - 1) / group_size * group_size), zero_(zero) {
  const std::size_t padded_size = (size_ + tile_rows - 1) / tile_rows * tile_rows;
  values_ = std::make_unique_for_overwrite<std::uint8_t[]>(padded_size * width_);
  std::fill(values_.get() + size_ * width_, values_.get() + padded_size * width_, zero);
  for (std::size_t i = 0; i < size_; ++i) std::fill((*this)[i] + width, (*this)[i] + width_, 0);
}

void QuantisedRows::round(const FloatTable& table, float least, float greatest, float becomes) {
  const float factor = greatest > 0 ? becomes / greatest : 0.0F;
  if (greatest > 0) unit_ = greatest / becomes;
  for (std::size_t i = 0; i < size_; ++i) {
    best_kernels().round_all({table[i], least, factor, zero_, (*this)[i]});
  }
}

QuantisedWeights::QuantisedWeights(const float* weights, std::size_t inputs, std::size_t outputs)
    : inputs_(inputs),
      outputs_(outputs),
      groups_((inputs + group_size - 1) / group_size),
      panels_((outputs + panel_width - 1) / panel_width),
      packed_(panels_ * groups_),
      units_(panels_ * panel_width),
      signed_starts_(panels_ * panel_width) {
  for (std::size_t output = 0; output < outputs; ++output) pack(weights, output);
}

void QuantisedWeights::pack(const float* weights, std::size_t output) {
  float most = 0;
  for (std::size_t k = 0; k < inputs_; ++k) {
    most = std::max(most, std::abs(weights[k * outputs_ + output]));
  }
  if (!(most > 0)) return;
  const float factor = static_cast<float>(INT8_MAX) / most;
  units_[output] = 1 / factor;
  WeightGroup* panel = packed_.data() + output / panel_width * groups_;
  for (std::size_t k = 0; k < inputs_; ++k) {
    const auto weight =
        static_cast<std::int8_t>(std::lrint(weights[k * outputs_ + output] * factor));
    panel[k / group_size].of_output[output % panel_width][k % group_size] = weight;
    signed_starts_[output] -= weight * signed_zero;
  }
}

void QuantisedWeights::sum_up(const std::uint8_t* in, std::int32_t* sums) const {
  best_kernels().sum_up_row({in, packed_.data(), groups_, panels_, signed_starts_.data(), sums});
}

void QuantisedWeights::multiply(const QuantisedRows& in, std::span<const float> biases,
                                FloatTable& out) const {
  multiply(in, biases, out, false);
}

void QuantisedWeights::multiply_onto(const QuantisedRows& in, std::span<const float> biases,
                                     FloatTable& out) const {
  multiply(in, biases, out, true);
}

void QuantisedWeights::multiply(const QuantisedRows& in, std::span<const float> biases,
                                FloatTable& out, bool adds) const {
  const QuantisedKernels& kernels = best_kernels();
  std::array<float, tile_panels * panel_width> factors{};
  constexpr std::array<std::int32_t, tile_panels * panel_width> zeros{};
  TileProduct tile;
  tile.in_width = in.width();
  tile.groups = groups_;
  tile.factors = factors.data();
  tile.out_width = out.width();
  tile.adds = adds;
  // Some panels at a time: their weights and all rows fit into the nearest cache.
  for (std::size_t panel = 0; panel < panels_; panel += tile.panel_count) {
    const std::size_t first = panel * panel_width;
    tile.panel_count = panels_at_once(panels_ - panel);
    tile.panels = packed_.data() + panel * groups_;
    tile.starts = in.zero() == 0 ? zeros.data() : signed_starts_.data() + first;
    tile.biases = biases.data() + first;
    const std::size_t padded_width = tile.panel_count * panel_width;
    for (std::size_t j = 0; j < padded_width; ++j) factors[j] = units_[first + j] * in.unit();
    const std::size_t width = std::min(padded_width, outputs_ - first);
    for (std::size_t row = 0; row < in.size(); row += tile_rows) {
      tile.in = in[row];
      tile.out = out[row].data() + first;
      const std::size_t rows = std::min(tile_rows, in.size() - row);
      if (width == padded_width && rows == tile_rows) {
        kernels.fill_tile(tile);
      } else {
        fill_edge(kernels, tile, width, rows);
      }
    }
  }
}

}  // namespace vitagraph
