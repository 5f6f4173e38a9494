#include "extract/network/dense_layer.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace vitagraph {

DenseLayer::DenseLayer(const float* weights, const float* biases, std::size_t inputs,
                       std::size_t outputs)
    : weights_(weights, inputs, outputs), biases_(biases, biases + outputs) {
  biases_.resize(weights_.padded_outputs());
}

FloatTable DenseLayer::of(const FloatTable& in) const { return of(QuantisedRows(in)); }

FloatTable DenseLayer::of(const QuantisedRows& in) const {
  FloatTable out = FloatTable::unset(in.size(), outputs());
  weights_.multiply(in, biases_, out);
  return out;
}

void DenseLayer::add_to(FloatTable& sums, const QuantisedRows& in) const {
  weights_.multiply_onto(in, biases_, sums);
}

float exponential(float x) {
  // e^x = 2^n e^r with |r| <= ln 2 / 2; the series of e^r to its sixth power.
  constexpr float log2_of_e = 1.44269504F;
  constexpr float ln2_high = 0.693145752F;
  constexpr float ln2_low = 1.42860677e-6F;
  x = std::clamp(x, -80.0F, 80.0F);
  const float n = std::floor(x * log2_of_e + 0.5F);
  const float r = (x - n * ln2_high) - n * ln2_low;
  float series = 1.0F / 720;
  series = series * r + 1.0F / 120;
  series = series * r + 1.0F / 24;
  series = series * r + 1.0F / 6;
  series = series * r + 0.5F;
  series = series * r + 1.0F;
  series = series * r + 1.0F;
  return series * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

}  // namespace vitagraph
