#include "extract/segment/quantised.hpp"

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace vitagraph {
namespace {

constexpr std::size_t panel_width = QuantisedWeights::panel_width;
constexpr std::size_t tile_rows = 4;
using Pair = QuantisedWeights::Pair;

/// The sums of four rows for the outputs of one panel.
struct Tile {
  const std::int16_t* in;
  std::size_t in_width;
  const Pair* panel;
  std::size_t pairs;
  const float* factors;
  const float* biases;
  std::array<std::array<float, panel_width>, tile_rows>* out;
};

struct Row {
  const std::int16_t* in;
  const Pair* packed;
  std::size_t pairs;
  std::size_t panels;
  std::int32_t* sums;
};

void sum_up_panel(const std::int16_t* in, const Pair* panel, std::size_t pairs,
                  std::int32_t* sums) {
  std::fill_n(sums, panel_width, 0);
  for (std::size_t p = 0; p < pairs; ++p) {
    for (std::size_t j = 0; j < panel_width; ++j) {
      const auto& weights = panel[p].of_output[j];
      sums[j] += in[2 * p] * weights[0] + in[2 * p + 1] * weights[1];
    }
  }
}

void sum_up_row(const Row& row) {
  for (std::size_t panel = 0; panel < row.panels; ++panel) {
    sum_up_panel(row.in, row.packed + panel * row.pairs, row.pairs, row.sums + panel * panel_width);
  }
}

void fill_tile(const Tile& tile) {
  std::array<std::int32_t, panel_width> sums{};
  for (std::size_t r = 0; r < tile_rows; ++r) {
    sum_up_panel(tile.in + r * tile.in_width, tile.panel, tile.pairs, sums.data());
    for (std::size_t j = 0; j < panel_width; ++j) {
      (*tile.out)[r][j] = tile.biases[j] + static_cast<float>(sums[j]) * tile.factors[j];
    }
  }
}

/// The whole number nearest to a value of few bits: of 1.5 x 2^23 and the value, the sum has no
/// place for fractions. A call of lrint() takes longer than the rest of the rounding.
std::int16_t rounded(float value) {
  const float shifted = value + 12582912.0F;
  return static_cast<std::int16_t>(std::bit_cast<std::int32_t>(shifted) - 0x4B400000);
}

/// The values times the factor.
void round_all(std::span<const float> values, float factor, std::int16_t* to) {
  for (const float value : values) *to++ = rounded(value * factor);
}

#ifdef __x86_64__
// Processors since 2013 multiply sixteen pairs at once.

__attribute__((target("avx2"))) inline __m256i both(const std::int16_t* pair) {
  std::int32_t bits = 0;
  std::memcpy(&bits, pair, sizeof bits);
  return _mm256_set1_epi32(bits);
}

__attribute__((target("avx2"))) inline __m256i half(const Pair& pair, std::size_t which) {
  return _mm256_load_si256(reinterpret_cast<const __m256i*>(&pair) + which);
}

__attribute__((target("avx2"))) inline void add(__m256i& sum, __m256i in, __m256i weights) {
  sum = _mm256_add_epi32(sum, _mm256_madd_epi16(in, weights));
}

__attribute__((target("avx2"))) inline void store(std::int32_t* to, __m256i left, __m256i right) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), left);
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + 8), right);
}

// Written out, for GCC 12 does not unroll these loops and then keeps the sums in memory, which
// takes four times as long.

/// Four panels from `first` on: their sums stay in registers while the inputs go by.
__attribute__((target("avx2"))) void sum_up_four_panels(const Row& row, std::size_t first) {
  __m256i a0 = _mm256_setzero_si256(), a1 = a0, b0 = a0, b1 = a0;
  __m256i c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  const Pair* a = row.packed + first * row.pairs;
  const Pair* b = a + row.pairs;
  const Pair* c = b + row.pairs;
  const Pair* d = c + row.pairs;
  for (std::size_t p = 0; p < row.pairs; ++p) {
    const __m256i in = both(row.in + 2 * p);
    add(a0, in, half(a[p], 0));
    add(a1, in, half(a[p], 1));
    add(b0, in, half(b[p], 0));
    add(b1, in, half(b[p], 1));
    add(c0, in, half(c[p], 0));
    add(c1, in, half(c[p], 1));
    add(d0, in, half(d[p], 0));
    add(d1, in, half(d[p], 1));
  }
  std::int32_t* sums = row.sums + first * panel_width;
  store(sums, a0, a1);
  store(sums + panel_width, b0, b1);
  store(sums + 2 * panel_width, c0, c1);
  store(sums + 3 * panel_width, d0, d1);
}

__attribute__((target("avx2"))) void sum_up_one_panel(const Row& row, std::size_t panel) {
  __m256i left = _mm256_setzero_si256(), right = left;
  const Pair* packed = row.packed + panel * row.pairs;
  for (std::size_t p = 0; p < row.pairs; ++p) {
    const __m256i in = both(row.in + 2 * p);
    add(left, in, half(packed[p], 0));
    add(right, in, half(packed[p], 1));
  }
  store(row.sums + panel * panel_width, left, right);
}

void sum_up_row_with_avx2(const Row& row) {
  std::size_t panel = 0;
  for (; panel + 4 <= row.panels; panel += 4) sum_up_four_panels(row, panel);
  for (; panel < row.panels; ++panel) sum_up_one_panel(row, panel);
}

/// Half of the outputs of a panel, for one row of the tile.
__attribute__((target("avx2"))) inline void put(const Tile& tile, std::size_t row,
                                                std::size_t which, __m256i sums) {
  const __m256 factor = _mm256_loadu_ps(tile.factors + which * 8);
  const __m256 bias = _mm256_loadu_ps(tile.biases + which * 8);
  const __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), factor);
  _mm256_storeu_ps((*tile.out)[row].data() + which * 8, _mm256_add_ps(bias, product));
}

__attribute__((target("avx2"))) void fill_tile_with_avx2(const Tile& tile) {
  __m256i a0 = _mm256_setzero_si256(), a1 = a0, b0 = a0, b1 = a0;
  __m256i c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  const std::int16_t* a = tile.in;
  const std::int16_t* b = a + tile.in_width;
  const std::int16_t* c = b + tile.in_width;
  const std::int16_t* d = c + tile.in_width;
  for (std::size_t p = 0; p < tile.pairs; ++p) {
    const __m256i left = half(tile.panel[p], 0);
    const __m256i right = half(tile.panel[p], 1);
    add(a0, both(a + 2 * p), left);
    add(a1, both(a + 2 * p), right);
    add(b0, both(b + 2 * p), left);
    add(b1, both(b + 2 * p), right);
    add(c0, both(c + 2 * p), left);
    add(c1, both(c + 2 * p), right);
    add(d0, both(d + 2 * p), left);
    add(d1, both(d + 2 * p), right);
  }
  put(tile, 0, 0, a0);
  put(tile, 0, 1, a1);
  put(tile, 1, 0, b0);
  put(tile, 1, 1, b1);
  put(tile, 2, 0, c0);
  put(tile, 2, 1, c1);
  put(tile, 3, 0, d0);
  put(tile, 3, 1, d1);
}

__attribute__((target("avx2"))) void round_all_with_avx2(std::span<const float> values,
                                                         float factor, std::int16_t* to) {
  const __m256 factors = _mm256_set1_ps(factor);
  std::size_t i = 0;
  for (; i + 8 <= values.size(); i += 8) {
    const __m256 products = _mm256_mul_ps(_mm256_loadu_ps(values.data() + i), factors);
    const __m256i whole = _mm256_cvtps_epi32(products);
    const __m256i narrow = _mm256_permute4x64_epi64(_mm256_packs_epi32(whole, whole), 0x08);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), _mm256_castsi256_si128(narrow));
  }
  round_all(values.subspan(i), factor, to + i);
}
#endif

struct Kernels {
  void (*sum_up_row)(const Row&) = vitagraph::sum_up_row;
  void (*fill_tile)(const Tile&) = vitagraph::fill_tile;
  void (*round_all)(std::span<const float>, float, std::int16_t*) = vitagraph::round_all;
};

const Kernels& best_kernels() {
  static const Kernels kernels = [] {
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2")) {
      return Kernels{sum_up_row_with_avx2, fill_tile_with_avx2, round_all_with_avx2};
    }
#endif
    return Kernels{};
  }();
  return kernels;
}

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
  Pair* panel = packed_.data() + output / panel_width * pairs_;
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
  const Kernels& kernels = best_kernels();
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
