#include "extract/network/quantised_kernels.hpp"

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace vitagraph {
namespace {

void sum_up_panel(const std::int16_t* in, const WeightPair* panel, std::size_t pairs,
                  std::int32_t* sums) {
  std::fill_n(sums, panel_width, 0);
  for (std::size_t p = 0; p < pairs; ++p) {
    for (std::size_t j = 0; j < panel_width; ++j) {
      const auto& weights = panel[p].of_output[j];
      sums[j] += in[2 * p] * weights[0] + in[2 * p + 1] * weights[1];
    }
  }
}

void sum_up_row(const RowProduct& row) {
  for (std::size_t panel = 0; panel < row.panel_count; ++panel) {
    sum_up_panel(row.in, row.panels + panel * row.pairs, row.pairs, row.sums + panel * panel_width);
  }
}

/// What is to be done for one panel of the tile.
TileProduct panel_of(TileProduct tile, std::size_t panel) {
  tile.panels += panel * tile.pairs;
  tile.panel_count = 1;
  tile.factors += panel * panel_width;
  tile.biases += panel * panel_width;
  tile.out += panel * panel_width;
  return tile;
}

void fill_panel(const TileProduct& tile) {
  std::array<std::int32_t, panel_width> sums{};
  for (std::size_t r = 0; r < tile_rows; ++r) {
    sum_up_panel(tile.in + r * tile.in_width, tile.panels, tile.pairs, sums.data());
    float* out = tile.out + r * tile.out_width;
    for (std::size_t j = 0; j < panel_width; ++j) {
      const float value = tile.biases[j] + static_cast<float>(sums[j]) * tile.factors[j];
      out[j] = tile.adds ? out[j] + value : value;
    }
  }
}

void fill_tile(const TileProduct& tile) {
  for (std::size_t panel = 0; panel < tile.panel_count; ++panel) fill_panel(panel_of(tile, panel));
}

/// The whole number nearest to a value of few bits: of 1.5 x 2^23 and the value, the sum has no
/// place for fractions. A call of lrint() takes longer than the rest of the rounding.
std::int16_t rounded(float value) {
  const float shifted = value + 12582912.0F;
  return static_cast<std::int16_t>(std::bit_cast<std::int32_t>(shifted) - 0x4B400000);
}

void round_all(std::span<const float> values, float least, float factor, std::int16_t* to) {
  for (const float value : values) *to++ = rounded(std::max(value, least) * factor);
}

/// The values from `k` on, one by one.
void standardise_from(std::size_t k, const Standardising& s) {
  for (; k < s.values.size(); ++k) {
    const float root = std::copysign(std::sqrt(std::abs(s.values[k])), s.values[k]);
    s.out[k] = std::clamp((root - s.means[k]) * s.factors[k], -s.farthest, s.farthest);
  }
}

void standardise(const Standardising& s) { standardise_from(0, s); }

#ifdef __x86_64__
// Processors since 2013 multiply sixteen pairs at once.

__attribute__((target("avx2"))) inline __m256i both(const std::int16_t* pair) {
  std::int32_t bits = 0;
  std::memcpy(&bits, pair, sizeof bits);
  return _mm256_set1_epi32(bits);
}

__attribute__((target("avx2"))) inline __m256i half(const WeightPair& pair, std::size_t which) {
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
__attribute__((target("avx2"))) void sum_up_four_panels(const RowProduct& row, std::size_t first) {
  __m256i a0 = _mm256_setzero_si256(), a1 = a0, b0 = a0, b1 = a0;
  __m256i c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  const WeightPair* a = row.panels + first * row.pairs;
  const WeightPair* b = a + row.pairs;
  const WeightPair* c = b + row.pairs;
  const WeightPair* d = c + row.pairs;
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

__attribute__((target("avx2"))) void sum_up_one_panel(const RowProduct& row, std::size_t panel) {
  __m256i left = _mm256_setzero_si256(), right = left;
  const WeightPair* packed = row.panels + panel * row.pairs;
  for (std::size_t p = 0; p < row.pairs; ++p) {
    const __m256i in = both(row.in + 2 * p);
    add(left, in, half(packed[p], 0));
    add(right, in, half(packed[p], 1));
  }
  store(row.sums + panel * panel_width, left, right);
}

void sum_up_row_with_avx2(const RowProduct& row) {
  std::size_t panel = 0;
  for (; panel + 4 <= row.panel_count; panel += 4) sum_up_four_panels(row, panel);
  for (; panel < row.panel_count; ++panel) sum_up_one_panel(row, panel);
}

/// Half of the outputs of a panel, for one row of the tile.
__attribute__((target("avx2"))) inline void put(const TileProduct& tile, std::size_t row,
                                                std::size_t which, __m256i sums) {
  const __m256 factor = _mm256_loadu_ps(tile.factors + which * 8);
  const __m256 bias = _mm256_loadu_ps(tile.biases + which * 8);
  const __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), factor);
  float* out = tile.out + row * tile.out_width + which * 8;
  const __m256 value = _mm256_add_ps(bias, product);
  _mm256_storeu_ps(out, tile.adds ? _mm256_add_ps(_mm256_loadu_ps(out), value) : value);
}

__attribute__((target("avx2"))) void fill_panel_with_avx2(const TileProduct& tile) {
  __m256i a0 = _mm256_setzero_si256(), a1 = a0, b0 = a0, b1 = a0;
  __m256i c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  const std::int16_t* a = tile.in;
  const std::int16_t* b = a + tile.in_width;
  const std::int16_t* c = b + tile.in_width;
  const std::int16_t* d = c + tile.in_width;
  for (std::size_t p = 0; p < tile.pairs; ++p) {
    const __m256i left = half(tile.panels[p], 0);
    const __m256i right = half(tile.panels[p], 1);
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

void fill_tile_with_avx2(const TileProduct& tile) {
  for (std::size_t panel = 0; panel < tile.panel_count; ++panel) {
    fill_panel_with_avx2(panel_of(tile, panel));
  }
}

__attribute__((target("avx2"))) void round_all_with_avx2(std::span<const float> values, float least,
                                                         float factor, std::int16_t* to) {
  const __m256 factors = _mm256_set1_ps(factor);
  const __m256 lowest = _mm256_set1_ps(least);
  std::size_t i = 0;
  for (; i + 8 <= values.size(); i += 8) {
    const __m256 in = _mm256_max_ps(_mm256_loadu_ps(values.data() + i), lowest);
    const __m256 products = _mm256_mul_ps(in, factors);
    const __m256i whole = _mm256_cvtps_epi32(products);
    const __m256i narrow = _mm256_permute4x64_epi64(_mm256_packs_epi32(whole, whole), 0x08);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), _mm256_castsi256_si128(narrow));
  }
  round_all(values.subspan(i), least, factor, to + i);
}

__attribute__((target("avx2"))) void standardise_with_avx2(const Standardising& s) {
  const __m256 sign = _mm256_set1_ps(-0.0F);
  const __m256 most = _mm256_set1_ps(s.farthest);
  const __m256 least = _mm256_set1_ps(-s.farthest);
  std::size_t k = 0;
  for (; k + 8 <= s.values.size(); k += 8) {
    const __m256 value = _mm256_loadu_ps(s.values.data() + k);
    const __m256 root =
        _mm256_or_ps(_mm256_sqrt_ps(_mm256_andnot_ps(sign, value)), _mm256_and_ps(sign, value));
    const __m256 step = _mm256_sub_ps(root, _mm256_loadu_ps(s.means + k));
    const __m256 deviations = _mm256_mul_ps(step, _mm256_loadu_ps(s.factors + k));
    _mm256_storeu_ps(s.out + k, _mm256_min_ps(_mm256_max_ps(deviations, least), most));
  }
  standardise_from(k, s);
}

// Processors since 2019 sum up what they multiply, for all outputs of a panel at once. It takes a
// quarter of the instructions, which counts most where two programs share a core.

#define VITAGRAPH_VNNI __attribute__((target("avx512f,avx512vnni")))

VITAGRAPH_VNNI inline __m512i to_all(const std::int16_t* pair) {
  std::int32_t bits = 0;
  std::memcpy(&bits, pair, sizeof bits);
  return _mm512_set1_epi32(bits);
}

/// (The form with a mask, for GCC 12 calls its own plain one uninitialised.)
VITAGRAPH_VNNI inline void put_panel(const TileProduct& tile, std::size_t row, std::size_t panel,
                                     __m512i sums) {
  const __m512 factors = _mm512_loadu_ps(tile.factors + panel * panel_width);
  const __m512 biases = _mm512_loadu_ps(tile.biases + panel * panel_width);
  const __m512 product = _mm512_mul_ps(_mm512_maskz_cvtepi32_ps(0xFFFF, sums), factors);
  float* out = tile.out + row * tile.out_width + panel * panel_width;
  const __m512 value = _mm512_add_ps(biases, product);
  _mm512_storeu_ps(out, tile.adds ? _mm512_add_ps(_mm512_loadu_ps(out), value) : value);
}

// A sum waits four cycles for its last product, and there is a multiplier for each cycle: four sums
// at a time would just do, more leave it no rest. The loops over them are unrolled, so that all
// stay in registers.

template <std::size_t panels>
VITAGRAPH_VNNI void fill_panels_with_vnni(const TileProduct& tile) {
  __m512i sums[tile_rows][panels];
#pragma GCC unroll 4
  for (auto& row : sums) {
#pragma GCC unroll 4
    for (__m512i& sum : row) sum = _mm512_setzero_si512();
  }
  for (std::size_t p = 0; p < tile.pairs; ++p) {
    __m512i weights[panels];
#pragma GCC unroll 4
    for (std::size_t k = 0; k < panels; ++k) {
      weights[k] = _mm512_load_si512(tile.panels + k * tile.pairs + p);
    }
#pragma GCC unroll 4
    for (std::size_t r = 0; r < tile_rows; ++r) {
      const __m512i in = to_all(tile.in + r * tile.in_width + 2 * p);
#pragma GCC unroll 4
      for (std::size_t k = 0; k < panels; ++k) {
        sums[r][k] = _mm512_dpwssd_epi32(sums[r][k], weights[k], in);
      }
    }
  }
#pragma GCC unroll 4
  for (std::size_t r = 0; r < tile_rows; ++r) {
#pragma GCC unroll 4
    for (std::size_t k = 0; k < panels; ++k) put_panel(tile, r, k, sums[r][k]);
  }
}

void fill_tile_with_vnni(const TileProduct& tile) {
  static_assert(tile_panels == 4);
  switch (tile.panel_count) {
    case 1:
      return fill_panels_with_vnni<1>(tile);
    case 2:
      return fill_panels_with_vnni<2>(tile);
    case 3:
      return fill_panels_with_vnni<3>(tile);
    default:
      return fill_panels_with_vnni<4>(tile);
  }
}

template <std::size_t panels>
VITAGRAPH_VNNI void sum_up_panels_with_vnni(const RowProduct& row, std::size_t first) {
  __m512i sums[panels];
#pragma GCC unroll 12
  for (__m512i& sum : sums) sum = _mm512_setzero_si512();
  const WeightPair* packed = row.panels + first * row.pairs;
  for (std::size_t p = 0; p < row.pairs; ++p) {
    const __m512i in = to_all(row.in + 2 * p);
#pragma GCC unroll 12
    for (std::size_t k = 0; k < panels; ++k) {
      sums[k] = _mm512_dpwssd_epi32(sums[k], in, _mm512_load_si512(packed + k * row.pairs + p));
    }
  }
#pragma GCC unroll 12
  for (std::size_t k = 0; k < panels; ++k) {
    _mm512_storeu_si512(row.sums + (first + k) * panel_width, sums[k]);
  }
}

void sum_up_row_with_vnni(const RowProduct& row) {
  std::size_t panel = 0;
  for (; panel + 12 <= row.panel_count; panel += 12) sum_up_panels_with_vnni<12>(row, panel);
  for (; panel + 9 <= row.panel_count; panel += 9) sum_up_panels_with_vnni<9>(row, panel);
  for (; panel + 4 <= row.panel_count; panel += 4) sum_up_panels_with_vnni<4>(row, panel);
  for (; panel < row.panel_count; ++panel) sum_up_panels_with_vnni<1>(row, panel);
}

#undef VITAGRAPH_VNNI
#endif

struct KernelList {
  KernelList() {
    add({fill_tile, sum_up_row, round_all, standardise});
#ifdef __x86_64__
    if (!__builtin_cpu_supports("avx2")) return;
    add({fill_tile_with_avx2, sum_up_row_with_avx2, round_all_with_avx2, standardise_with_avx2});
    if (!__builtin_cpu_supports("avx512f") || !__builtin_cpu_supports("avx512vnni")) return;
    add({fill_tile_with_vnni, sum_up_row_with_vnni, round_all_with_avx2, standardise_with_avx2});
#endif
  }
  void add(const QuantisedKernels& kernels) { list[size++] = kernels; }

  std::array<QuantisedKernels, 3> list{};
  std::size_t size = 0;
};

}  // namespace

std::span<const QuantisedKernels> kernels_of_machine() {
  static const KernelList kernels;
  return std::span(kernels.list).first(kernels.size);
}

const QuantisedKernels& best_kernels() {
  static const QuantisedKernels& best = kernels_of_machine().back();
  return best;
}

}  // namespace vitagraph
