#include "extract/segment/recurrent_layer.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace vitagraph {
namespace {

/// The gates of one step. `wish`: what the input says; `kept`: what the state says.
void step(std::span<const float> wish, std::span<const float> kept, std::span<float> state) {
  const std::size_t units = state.size();
  for (std::size_t u = 0; u < units; ++u) {
    const float update = sigmoid(wish[u] + kept[u]);
    const float reset = sigmoid(wish[units + u] + kept[units + u]);
    const float candidate = hyperbolic_tangent(wish[2 * units + u] + reset * kept[2 * units + u]);
    state[u] = (1 - update) * state[u] + update * candidate;
  }
}

}  // namespace

void RecurrentLayer::run(const FloatTable& in, Direction direction, FloatTable& out,
                         std::size_t from) const {
  const std::size_t units = weights_.units;
  const FloatTable wished =
      DenseLayer{weights_.input, weights_.biases, weights_.inputs, 3 * units}.of(in);
  const std::vector<float> nothing(3 * units);
  const DenseLayer recurrent{weights_.recurrent, nothing.data(), units, 3 * units};
  std::vector<float> state(units);
  std::vector<float> kept(3 * units);
  for (std::size_t n = 0; n < in.size(); ++n) {
    const std::size_t i = direction == Direction::upwards ? in.size() - 1 - n : n;
    recurrent.apply(state, kept);
    step(wished[i], kept, state);
    std::ranges::copy(state, out[i].begin() + static_cast<std::ptrdiff_t>(from));
  }
}

FloatTable read_both_ways(const RecurrentLayer& downwards, const RecurrentLayer& upwards,
                          const FloatTable& in) {
  FloatTable out(in.size(), downwards.units() + upwards.units());
  downwards.run(in, RecurrentLayer::Direction::downwards, out, 0);
  upwards.run(in, RecurrentLayer::Direction::upwards, out, downwards.units());
  return out;
}

}  // namespace vitagraph
