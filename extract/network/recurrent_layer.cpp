#include "extract/network/recurrent_layer.hpp"

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vitagraph {
namespace {

/// Where the hyperbolic tangent is one, to four digits.
constexpr float farthest = 4.97F;
/// Coefficients of the fraction that stands for it, of falling powers of the square; the first
/// above is 1.
constexpr std::array<float, 3> above_line = {378.0F, 17325.0F, 135135.0F};
constexpr std::array<float, 4> below_line = {28.0F, 3150.0F, 62370.0F, 135135.0F};

/// One step of all units.
struct Step {
  std::size_t units;
  const float* wish;         ///< what the input says: update, reset, candidate of all units
  const std::int32_t* kept;  ///< what the state says, likewise
  const float* factors;      ///< what `kept` counts in
  float* state;              ///< before and after
  std::uint8_t* rounded;     ///< the state after, as QuantisedRows of both signs have it
};

/// The units from `u` on, one by one.
void open_gates_from(std::size_t u, const Step& s) {
  const auto kept = [&](std::size_t at) { return static_cast<float>(s.kept[at]) * s.factors[at]; };
  for (; u < s.units; ++u) {
    const std::size_t r = s.units + u;
    const std::size_t c = r + s.units;
    const float update = sigmoid(s.wish[u] + kept(u));
    const float reset = sigmoid(s.wish[r] + kept(r));
    const float candidate = hyperbolic_tangent(s.wish[c] + reset * kept(c));
    s.state[u] = (1 - update) * s.state[u] + update * candidate;
    s.rounded[u] =
        static_cast<std::uint8_t>(std::lrint(s.state[u] * greatest_signed) + signed_zero);
  }
}

void open_gates(const Step& step) { open_gates_from(0, step); }

#ifdef __x86_64__
// Eight units at once, operation by operation as one by one: the same bits, sooner.

__attribute__((target("avx2"))) inline __m256 all(float value) { return _mm256_set1_ps(value); }

__attribute__((target("avx2"))) inline __m256 times_plus(__m256 a, __m256 b, float c) {
  return _mm256_add_ps(_mm256_mul_ps(a, b), all(c));
}

/// hyperbolic_tangent() of eight numbers.
__attribute__((target("avx2"))) inline __m256 hyperbolic_tangent_of(__m256 x) {
  x = _mm256_min_ps(_mm256_max_ps(x, all(-farthest)), all(farthest));
  const __m256 square = _mm256_mul_ps(x, x);
  __m256 above = _mm256_add_ps(square, all(above_line[0]));
  above = times_plus(above, square, above_line[1]);
  above = times_plus(above, square, above_line[2]);
  __m256 below = times_plus(square, all(below_line[0]), below_line[1]);
  below = times_plus(below, square, below_line[2]);
  below = times_plus(below, square, below_line[3]);
  return _mm256_div_ps(_mm256_mul_ps(x, above), below);
}

__attribute__((target("avx2"))) inline __m256 sigmoid_of(__m256 x) {
  return times_plus(hyperbolic_tangent_of(_mm256_mul_ps(x, all(0.5F))), all(0.5F), 0.5F);
}

__attribute__((target("avx2"))) inline __m256 kept_at(std::size_t at, const Step& s) {
  const auto* sums = reinterpret_cast<const __m256i*>(s.kept + at);
  return _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_loadu_si256(sums)),
                       _mm256_loadu_ps(s.factors + at));
}

__attribute__((target("avx2"))) void open_gates_with_avx2(const Step& s) {
  std::size_t u = 0;
  for (; u + 8 <= s.units; u += 8) {
    const std::size_t r = s.units + u;
    const std::size_t c = r + s.units;
    const __m256 update = sigmoid_of(_mm256_add_ps(_mm256_loadu_ps(s.wish + u), kept_at(u, s)));
    const __m256 reset = sigmoid_of(_mm256_add_ps(_mm256_loadu_ps(s.wish + r), kept_at(r, s)));
    const __m256 candidate = hyperbolic_tangent_of(
        _mm256_add_ps(_mm256_loadu_ps(s.wish + c), _mm256_mul_ps(reset, kept_at(c, s))));
    const __m256 old = _mm256_mul_ps(_mm256_sub_ps(all(1), update), _mm256_loadu_ps(s.state + u));
    const __m256 state = _mm256_add_ps(old, _mm256_mul_ps(update, candidate));
    _mm256_storeu_ps(s.state + u, state);
    const __m256i whole = _mm256_cvtps_epi32(_mm256_mul_ps(state, all(greatest_signed)));
    const __m256i shifted = _mm256_add_epi32(whole, _mm256_set1_epi32(signed_zero));
    const __m128i words =
        _mm_packs_epi32(_mm256_castsi256_si128(shifted), _mm256_extracti128_si256(shifted, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(s.rounded + u), _mm_packus_epi16(words, words));
  }
  open_gates_from(u, s);
}

// Sixteen at once. One waits long for the other within a unit, so that the processor is the busier
// the more units it sees. (The forms with a mask, for GCC 12 calls its own plain ones
// uninitialised.)

#define VITAGRAPH_AVX512 __attribute__((target("avx512f")))
constexpr __mmask16 each = 0xFFFF;

VITAGRAPH_AVX512 inline __m512 all_16(float value) { return _mm512_set1_ps(value); }

VITAGRAPH_AVX512 inline __m512 times_plus_16(__m512 a, __m512 b, float c) {
  return _mm512_add_ps(_mm512_mul_ps(a, b), all_16(c));
}

VITAGRAPH_AVX512 inline __m512 hyperbolic_tangent_of_16(__m512 x) {
  x = _mm512_maskz_min_ps(each, _mm512_maskz_max_ps(each, x, all_16(-farthest)), all_16(farthest));
  const __m512 square = _mm512_mul_ps(x, x);
  __m512 above = _mm512_add_ps(square, all_16(above_line[0]));
  above = times_plus_16(above, square, above_line[1]);
  above = times_plus_16(above, square, above_line[2]);
  __m512 below = times_plus_16(square, all_16(below_line[0]), below_line[1]);
  below = times_plus_16(below, square, below_line[2]);
  below = times_plus_16(below, square, below_line[3]);
  return _mm512_div_ps(_mm512_mul_ps(x, above), below);
}

VITAGRAPH_AVX512 inline __m512 sigmoid_of_16(__m512 x) {
  return times_plus_16(hyperbolic_tangent_of_16(_mm512_mul_ps(x, all_16(0.5F))), all_16(0.5F),
                       0.5F);
}

VITAGRAPH_AVX512 inline __m512 kept_at_16(std::size_t at, const Step& s) {
  const __m512i sums = _mm512_loadu_si512(s.kept + at);
  return _mm512_mul_ps(_mm512_maskz_cvtepi32_ps(each, sums), _mm512_loadu_ps(s.factors + at));
}

VITAGRAPH_AVX512 void open_gates_with_avx512(const Step& s) {
  std::size_t u = 0;
  for (; u + 16 <= s.units; u += 16) {
    const std::size_t r = s.units + u;
    const std::size_t c = r + s.units;
    const __m512 update =
        sigmoid_of_16(_mm512_add_ps(_mm512_loadu_ps(s.wish + u), kept_at_16(u, s)));
    const __m512 reset =
        sigmoid_of_16(_mm512_add_ps(_mm512_loadu_ps(s.wish + r), kept_at_16(r, s)));
    const __m512 candidate = hyperbolic_tangent_of_16(
        _mm512_add_ps(_mm512_loadu_ps(s.wish + c), _mm512_mul_ps(reset, kept_at_16(c, s))));
    const __m512 old =
        _mm512_mul_ps(_mm512_sub_ps(all_16(1), update), _mm512_loadu_ps(s.state + u));
    const __m512 state = _mm512_add_ps(old, _mm512_mul_ps(update, candidate));
    _mm512_storeu_ps(s.state + u, state);
    const __m512i whole =
        _mm512_maskz_cvtps_epi32(each, _mm512_mul_ps(state, all_16(greatest_signed)));
    const __m512i shifted = _mm512_add_epi32(whole, _mm512_set1_epi32(signed_zero));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(s.rounded + u),
                     _mm512_maskz_cvtepi32_epi8(each, shifted));
  }
  open_gates_from(u, s);
}

#undef VITAGRAPH_AVX512
#endif

using OpenGates = void (*)(const Step&);

OpenGates best_gates() {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512f")) return open_gates_with_avx512;
  if (__builtin_cpu_supports("avx2")) return open_gates_with_avx2;
#endif
  return open_gates;
}

}  // namespace

float hyperbolic_tangent(float x) {
  x = std::clamp(x, -farthest, farthest);
  const float square = x * x;
  const float above = ((square + above_line[0]) * square + above_line[1]) * square + above_line[2];
  const float below =
      ((square * below_line[0] + below_line[1]) * square + below_line[2]) * square + below_line[3];
  return x * above / below;
}

float sigmoid(float x) { return hyperbolic_tangent(x * 0.5F) * 0.5F + 0.5F; }

RecurrentLayer::RecurrentLayer(const RecurrentWeights& w)
    : input_(w.input, w.biases, w.inputs, 3 * w.units),
      recurrent_(w.recurrent, w.units, 3 * w.units) {}

/// A layer's way through the rows.
class RecurrentLayer::Reading {
 public:
  Reading(const RecurrentLayer& layer, const QuantisedRows& in)
      : layer_(layer),
        wished_(layer.input_.of(in)),
        factors_(layer.recurrent_.units().begin(), layer.recurrent_.units().end()),
        state_(layer.units()),
        kept_(layer.recurrent_.padded_outputs()) {
    for (float& factor : factors_) factor /= greatest_signed;
  }

  /// The next row. `before`, `after`: the states as QuantisedRows have them, made up to whole
  /// groups.
  void read(std::size_t row, const std::uint8_t* before, std::uint8_t* after) {
    static const OpenGates gates = best_gates();
    layer_.recurrent_.sum_up(before, kept_.data());
    gates(
        {layer_.units(), wished_[row].data(), kept_.data(), factors_.data(), state_.data(), after});
  }
  std::span<const float> state() const { return state_; }

 private:
  const RecurrentLayer& layer_;
  FloatTable wished_;
  std::vector<float> factors_;
  std::vector<float> state_;
  std::vector<std::int32_t> kept_;
};

void RecurrentLayer::run(const QuantisedRows& in, Direction direction, FloatTable& out,
                         std::size_t from) const {
  Reading reading(*this, in);
  std::vector<std::uint8_t> rounded(units() + group_size - 1, signed_zero);
  for (std::size_t n = 0; n < in.size(); ++n) {
    const std::size_t row = direction == Direction::upwards ? in.size() - 1 - n : n;
    reading.read(row, rounded.data(), rounded.data());
    std::ranges::copy(reading.state(), out[row].begin() + static_cast<std::ptrdiff_t>(from));
  }
}

QuantisedRows read_both_ways(const RecurrentLayer& downwards, const RecurrentLayer& upwards,
                             const QuantisedRows& in) {
  QuantisedRows out = QuantisedRows::unset(in.size(), downwards.units() + upwards.units());
  RecurrentLayer::Reading down(downwards, in);
  RecurrentLayer::Reading up(upwards, in);
  const std::vector<std::uint8_t> zeros(std::max(downwards.units(), upwards.units()), signed_zero);
  const std::uint8_t* above = zeros.data();
  const std::uint8_t* below = zeros.data();
  // In turns: a step waits for the one before, but not for the other way's.
  for (std::size_t n = 0; n < in.size(); ++n) {
    std::uint8_t* const here = out[n];
    std::uint8_t* const there = out[in.size() - 1 - n] + downwards.units();
    down.read(n, above, here);
    up.read(in.size() - 1 - n, below, there);
    above = here;
    below = there;
  }
  return out;
}

}  // namespace vitagraph
