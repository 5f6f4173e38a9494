#include "extract/segment/role_network.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

#include "extract/segment/dense_layer.hpp"

// The weights: five 32-bit numbers behind the mark "VGN1": inputs, width of the dense layer, units
// of a recurrent layer, roles, members; then 32-bit floats, little-endian: mean and 1/deviation of
// each input (of its signed square root); and for each member: dense weights (inputs x width) and
// biases; for each of two layers, downwards and upwards: input weights (x 3 units: update, reset,
// candidate), recurrent weights, biases; weights and biases of the roles, over the second layer's
// outputs and the dense layer's.

namespace vitagraph {
namespace {

constexpr std::uint32_t file_mark = 0x314E4756;  // "VGN1"
constexpr std::size_t layers = 2;
constexpr float farthest = 4.0F;  ///< deviations; signals farther out are no stronger

/// Hands out the weights in the order in which they stand.
class Reader {
 public:
  explicit Reader(const float* at) : at_(at) {}
  const float* take(std::size_t count) {
    const float* taken = at_;
    at_ += count;
    return taken;
  }
  DenseLayer dense(std::size_t inputs, std::size_t outputs) {
    const float* weights = take(inputs * outputs);
    return {weights, take(outputs), inputs, outputs};
  }

 private:
  const float* at_;
};

FloatTable standardised(const std::vector<LineSignals>& lines, Reader& reader) {
  const float* mean = reader.take(signal_count);
  const float* factor = reader.take(signal_count);
  FloatTable table(lines.size(), signal_count);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t k = 0; k < signal_count; ++k) {
      const float value = lines[i].values[k];
      const float root = std::copysign(std::sqrt(std::abs(value)), value);
      table[i][k] = std::clamp((root - mean[k]) * factor[k], -farthest, farthest);
    }
  }
  return table;
}

/// Reads `in` in one direction; its outputs go to out[…][from …].
void run_units(const FloatTable& in, std::size_t units, bool upwards, std::size_t from,
               Reader& reader, FloatTable& out) {
  const float* input_weights = reader.take(in.width() * 3 * units);
  const float* recurrent_weights = reader.take(units * 3 * units);
  const float* biases = reader.take(3 * units);
  const FloatTable wished = DenseLayer{input_weights, biases, in.width(), 3 * units}.of(in);
  const std::vector<float> nothing(3 * units);
  const DenseLayer recurrent{recurrent_weights, nothing.data(), units, 3 * units};
  std::vector<float> state(units);
  std::vector<float> kept(3 * units);
  for (std::size_t n = 0; n < in.size(); ++n) {
    const std::size_t i = upwards ? in.size() - 1 - n : n;
    recurrent.apply(state, kept);
    const auto wish = wished[i];
    for (std::size_t u = 0; u < units; ++u) {
      const float update = sigmoid(wish[u] + kept[u]);
      const float reset = sigmoid(wish[units + u] + kept[units + u]);
      const float candidate = hyperbolic_tangent(wish[2 * units + u] + reset * kept[2 * units + u]);
      state[u] = (1 - update) * state[u] + update * candidate;
    }
    std::ranges::copy(state, out[i].begin() + static_cast<std::ptrdiff_t>(from));
  }
}

FloatTable run_member(const FloatTable& input, std::size_t dense, std::size_t units,
                      std::size_t roles, Reader& reader) {
  FloatTable first = reader.dense(input.width(), dense).of(input);
  first.drop_negatives();
  FloatTable below = first;
  for (std::size_t layer = 0; layer < layers; ++layer) {
    FloatTable above(input.size(), 2 * units);
    run_units(below, units, false, 0, reader, above);
    run_units(below, units, true, units, reader, above);
    below = std::move(above);
  }
  return reader.dense(2 * units + dense, roles).of(side_by_side(below, first));
}

void make_logarithms(std::span<float> scores) {
  const float most = *std::ranges::max_element(scores);
  float total = 0;
  for (const float score : scores) total += exponential(score - most);
  const float norm = most + std::log(total);
  for (float& score : scores) score -= norm;
}

}  // namespace

RoleNetwork::RoleNetwork(std::span<const unsigned char> bytes) {
  std::uint32_t mark = 0;
  if (bytes.size() < sizeof mark + sizeof sizes_) throw std::invalid_argument("no network");
  std::memcpy(&mark, bytes.data(), sizeof mark);
  std::memcpy(&sizes_, bytes.data() + sizeof mark, sizeof sizes_);
  const bool fits = mark == file_mark && sizes_.inputs == signal_count &&
                    sizes_.roles == line_role_count && sizes_.members > 0;
  const std::size_t units = sizes_.units;
  const auto recurrent = [&](std::size_t inputs) { return 2 * 3 * units * (inputs + units + 1); };
  const std::size_t member = (sizes_.inputs + 1) * sizes_.dense + recurrent(sizes_.dense) +
                             recurrent(2 * units) + (2 * units + sizes_.dense + 1) * sizes_.roles;
  const std::size_t floats = 2 * sizes_.inputs + sizes_.members * member;
  const std::size_t head = sizeof mark + sizeof sizes_;
  if (!fits || bytes.size() != head + floats * sizeof(float)) {
    throw std::invalid_argument("no network for these signals");
  }
  weights_ = reinterpret_cast<const float*>(bytes.data() + head);
}

std::vector<RoleScores> RoleNetwork::scores(const std::vector<LineSignals>& lines) const {
  std::vector<RoleScores> scores(lines.size());
  Reader reader(weights_);
  const FloatTable input = standardised(lines, reader);
  for (std::uint32_t member = 0; member < sizes_.members; ++member) {
    const FloatTable opinion =
        run_member(input, sizes_.dense, sizes_.units, line_role_count, reader);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      for (std::size_t r = 0; r < line_role_count; ++r) {
        scores[i].log_probability[r] += opinion[i][r] / static_cast<float>(sizes_.members);
      }
    }
  }
  for (RoleScores& row : scores) make_logarithms(row.log_probability);
  return scores;
}

}  // namespace vitagraph
