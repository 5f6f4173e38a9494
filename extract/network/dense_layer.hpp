// A dense layer, and the functions that stand between layers. Sums are made of whole numbers
// (quantised.hpp) and functions in one order, so that all machines give the same bits.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/network/float_table.hpp"
#include "extract/network/quantised.hpp"

namespace vitagraph {

/// y = x W + b, with x and W rounded to 8 bits. Made once for all documents: making it takes
/// longer than a use. Immutable, thread-safe.
class DenseLayer {
 public:
  DenseLayer() = default;
  /// `weights`: row by row, a row for each input; `biases`: one for each output. Both are copied.
  DenseLayer(const float* weights, const float* biases, std::size_t inputs, std::size_t outputs);

  std::size_t inputs() const { return weights_.inputs(); }
  std::size_t outputs() const { return weights_.outputs(); }
  FloatTable of(const FloatTable& in) const;
  FloatTable of(const QuantisedRows& in) const;
  /// Adds what the layer says of the rows to a table of outputs() columns.
  void add_to(FloatTable& sums, const QuantisedRows& in) const;

 private:
  QuantisedWeights weights_;
  std::vector<float> biases_;  ///< of the padded outputs
};

/// e^x to about six digits, for x below 80; the same bits on every machine.
float exponential(float x);

}  // namespace vitagraph
