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

void sum_up_panel(const std::uint8_t* in, const WeightGroup* panel, std::size_t groups,
                  const std::int32_t* starts, std::int32_t* sums) {
  std::copy_n(starts, panel_width, sums);
  for (std::size_t g = 0; g < groups; ++g) {
    for (std::size_t j = 0; j < panel_width; ++j) {
      const auto& weights = panel[g].of_output[j];
      for (std::size_t k = 0; k < group_size; ++k) {
        sums[j] += in[group_size * g + k] * weights[k];
      }
    }
  }
}

void sum_up_row(const RowProduct& row) {
  for (std::size_t panel = 0; panel < row.panel_count; ++panel) {
    const std::size_t first = panel * panel_width;
    sum_up_panel(row.in, row.panels + panel * row.groups, row.groups, row.starts + first,
                 row.sums + first);
  }
}

/// What is to be done for one panel of the tile.
TileProduct panel_of(TileProduct tile, std::size_t panel) {
  tile.panels += panel * tile.groups;
  tile.panel_count = 1;
  tile.starts += panel * panel_width;
  tile.factors += panel * panel_width;
  tile.biases += panel * panel_width;
  tile.out += panel * panel_width;
  return tile;
}

void fill_panel(const TileProduct& tile) {
  std::array<std::int32_t, panel_width> sums{};
  for (std::size_t r = 0; r < tile_rows; ++r) {
    sum_up_panel(tile.in + r * tile.in_width, tile.panels, tile.groups, tile.starts, sums.data());
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
std::int32_t rounded(float value) {
  const float shifted = value + 12582912.0F;
  return std::bit_cast<std::int32_t>(shifted) - 0x4B400000;
}

/// The values from `k` on, one by one.
void round_from(std::size_t k, const Rounding& r) {
  for (; k < r.values.size(); ++k) {
    const float value = std::max(r.values[k], r.least) * r.factor;
    r.to[k] = static_cast<std::uint8_t>(rounded(value) + r.zero);
  }
}

void round_all(const Rounding& rounding) { round_from(0, rounding); }

/// The values from `k` on, one by one.
void standardise_from(std::size_t k, const Standardising& s) {
  for (; k < s.values.size(); ++k) {
    const float root = std::copysign(std::sqrt(std::abs(s.values[k])), s.values[k]);
    s.out[k] = std::clamp((root - s.means[k]) * s.factors[k], -s.farthest, s.farthest);
  }
}

void standardise(const Standardising& s) { standardise_from(0, s); }

#ifdef __x86_64__
// Processors since 2013 multiply sixteen pairs at once, of 16 bits: bytes are widened, for their
// own products of two would run over.

/// Four inputs, for each output.
__attribute__((target("avx2"))) inline __m256i widened_inputs(const std::uint8_t* group) {
  std::int32_t bits = 0;
  std::memcpy(&bits, group, sizeof bits);
  return _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(bits)));
}

/// The weights of four outputs.
__attribute__((target("avx2"))) inline __m256i widened(const WeightGroup& group,
                                                       std::size_t quarter) {
  return _mm256_cvtepi8_epi16(_mm_load_si128(reinterpret_cast<const __m128i*>(&group) + quarter));
}

__attribute__((target("avx2"))) inline void add(__m256i& sum, __m256i in, __m256i weights) {
  sum = _mm256_add_epi32(sum, _mm256_madd_epi16(in, weights));
}

/// Two sums for each of eight outputs, and a start, as one.
__attribute__((target("avx2"))) inline __m256i joined(__m256i first, __m256i second,
                                                      const std::int32_t* starts) {
  const __m256i sums = _mm256_permute4x64_epi64(_mm256_hadd_epi32(first, second), 0xD8);
  return _mm256_add_epi32(sums, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(starts)));
}

struct PanelSums {
  __m256i left, right;
};

// Written out, for GCC 12 does not unroll these loops and then keeps the sums in memory, which
// takes four times as long.
__attribute__((target("avx2"))) inline PanelSums panel_sums(const std::uint8_t* in,
                                                            const WeightGroup* panel,
                                                            std::size_t groups,
                                                            const std::int32_t* starts) {
  __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
  for (std::size_t g = 0; g < groups; ++g) {
    const __m256i inputs = widened_inputs(in + group_size * g);
    add(a, inputs, widened(panel[g], 0));
    add(b, inputs, widened(panel[g], 1));
    add(c, inputs, widened(panel[g], 2));
    add(d, inputs, widened(panel[g], 3));
  }
  return {joined(a, b, starts), joined(c, d, starts + panel_width / 2)};
}

__attribute__((target("avx2"))) void sum_up_row_with_avx2(const RowProduct& row) {
  for (std::size_t panel = 0; panel < row.panel_count; ++panel) {
    const std::size_t first = panel * panel_width;
    const PanelSums sums =
        panel_sums(row.in, row.panels + panel * row.groups, row.groups, row.starts + first);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(row.sums + first), sums.left);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(row.sums + first + panel_width / 2), sums.right);
  }
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

/// Two neighbouring rows of the tile, so that weights are widened once for both.
__attribute__((target("avx2"))) void fill_two_rows(const TileProduct& tile, std::size_t row) {
  __m256i a0 = _mm256_setzero_si256(), a1 = a0, a2 = a0, a3 = a0;
  __m256i b0 = a0, b1 = a0, b2 = a0, b3 = a0;
  const std::uint8_t* a = tile.in + row * tile.in_width;
  const std::uint8_t* b = a + tile.in_width;
  for (std::size_t g = 0; g < tile.groups; ++g) {
    const __m256i in_a = widened_inputs(a + group_size * g);
    const __m256i in_b = widened_inputs(b + group_size * g);
    const __m256i first = widened(tile.panels[g], 0);
    add(a0, in_a, first);
    add(b0, in_b, first);
    const __m256i second = widened(tile.panels[g], 1);
    add(a1, in_a, second);
    add(b1, in_b, second);
    const __m256i third = widened(tile.panels[g], 2);
    add(a2, in_a, third);
    add(b2, in_b, third);
    const __m256i fourth = widened(tile.panels[g], 3);
    add(a3, in_a, fourth);
    add(b3, in_b, fourth);
  }
  put(tile, row, 0, joined(a0, a1, tile.starts));
  put(tile, row, 1, joined(a2, a3, tile.starts + panel_width / 2));
  put(tile, row + 1, 0, joined(b0, b1, tile.starts));
  put(tile, row + 1, 1, joined(b2, b3, tile.starts + panel_width / 2));
}

void fill_tile_with_avx2(const TileProduct& tile) {
  static_assert(tile_rows % 2 == 0);
  for (std::size_t panel = 0; panel < tile.panel_count; ++panel) {
    for (std::size_t row = 0; row < tile_rows; row += 2) {
      fill_two_rows(panel_of(tile, panel), row);
    }
  }
}

__attribute__((target("avx2"))) void round_all_with_avx2(const Rounding& r) {
  const __m256 factors = _mm256_set1_ps(r.factor);
  const __m256 lowest = _mm256_set1_ps(r.least);
  const __m256i zeros = _mm256_set1_epi32(r.zero);
  std::size_t i = 0;
  for (; i + 8 <= r.values.size(); i += 8) {
    const __m256 in = _mm256_max_ps(_mm256_loadu_ps(r.values.data() + i), lowest);
    const __m256i whole = _mm256_cvtps_epi32(_mm256_mul_ps(in, factors));
    const __m256i shifted = _mm256_add_epi32(whole, zeros);
    const __m128i words =
        _mm_packs_epi32(_mm256_castsi256_si128(shifted), _mm256_extracti128_si256(shifted, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(r.to + i), _mm_packus_epi16(words, words));
  }
  round_from(i, r);
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

// Processors since 2019 sum up what they multiply, a group of bytes for all outputs of a panel at
// once.

#define VITAGRAPH_VNNI __attribute__((target("avx512f,avx512vnni")))

VITAGRAPH_VNNI inline __m512i to_all(const std::uint8_t* group) {
  std::int32_t bits = 0;
  std::memcpy(&bits, group, sizeof bits);
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
    for (std::size_t k = 0; k < panels; ++k) {
      row[k] = _mm512_loadu_si512(tile.starts + k * panel_width);
    }
  }
  for (std::size_t g = 0; g < tile.groups; ++g) {
    __m512i weights[panels];
#pragma GCC unroll 4
    for (std::size_t k = 0; k < panels; ++k) {
      weights[k] = _mm512_load_si512(tile.panels + k * tile.groups + g);
    }
#pragma GCC unroll 4
    for (std::size_t r = 0; r < tile_rows; ++r) {
      const __m512i in = to_all(tile.in + r * tile.in_width + group_size * g);
#pragma GCC unroll 4
      for (std::size_t k = 0; k < panels; ++k) {
        sums[r][k] = _mm512_dpbusd_epi32(sums[r][k], in, weights[k]);
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
  for (std::size_t k = 0; k < panels; ++k) {
    sums[k] = _mm512_loadu_si512(row.starts + (first + k) * panel_width);
  }
  const WeightGroup* packed = row.panels + first * row.groups;
  for (std::size_t g = 0; g < row.groups; ++g) {
    const __m512i in = to_all(row.in + group_size * g);
#pragma GCC unroll 12
    for (std::size_t k = 0; k < panels; ++k) {
      sums[k] = _mm512_dpbusd_epi32(sums[k], in, _mm512_load_si512(packed + k * row.groups + g));
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
