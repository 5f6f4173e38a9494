// The weights of a network as its file holds them: 32-bit floats, one table behind the other.
#pragma once

#include <cstddef>

#include "extract/network/dense_layer.hpp"
#include "extract/network/recurrent_layer.hpp"

namespace vitagraph {

/// Hands out the weights in the order in which they stand. Whoever makes it has checked that the
/// file is long enough; the file outlives the pointers, the layers keep weights of their own.
class WeightReader {
 public:
  explicit WeightReader(const float* at) : at_(at) {}
  const float* take(std::size_t count) {
    const float* taken = at_;
    at_ += count;
    return taken;
  }
  DenseLayer dense(std::size_t inputs, std::size_t outputs) {
    const float* weights = take(inputs * outputs);
    return {weights, take(outputs), inputs, outputs};
  }
  RecurrentLayer recurrent(std::size_t inputs, std::size_t units) {
    const float* input = take(inputs * 3 * units);
    const float* own = take(units * 3 * units);
    return RecurrentLayer({input, own, take(3 * units), inputs, units});
  }

 private:
  const float* at_;
};

}  // namespace vitagraph
