// A layer of gated recurrent units (Cho et al., 2014), as networks over lines or tokens have them.
#pragma once

#include <cstddef>

#include "extract/network/dense_layer.hpp"

namespace vitagraph {

/// The weights of one direction, row by row; each row has 3 x units values: update, reset,
/// candidate.
struct RecurrentWeights {
  const float* input = nullptr;      ///< inputs rows
  const float* recurrent = nullptr;  ///< units rows
  const float* biases = nullptr;     ///< one row
  std::size_t inputs = 0;
  std::size_t units = 0;
};

/// Made once for all documents, as a dense layer. Immutable, thread-safe.
class RecurrentLayer {
 public:
  enum class Direction : bool { downwards, upwards };

  explicit RecurrentLayer(const RecurrentWeights& weights);
  std::size_t units() const { return recurrent_.inputs(); }
  /// Reads the rows of `in` in a direction, from a state of zeros; the state behind each row goes
  /// to out[row][from …].
  void run(const QuantisedRows& in, Direction direction, FloatTable& out, std::size_t from) const;

 private:
  class Reading;
  friend QuantisedRows read_both_ways(const RecurrentLayer& downwards,
                                      const RecurrentLayer& upwards, const QuantisedRows& in);

  DenseLayer input_;
  QuantisedWeights recurrent_;
};

/// To four digits, which is more than a state keeps when it is rounded; the same bits on every
/// machine. By the seventh convergent of Lambert's continued fraction.
float hyperbolic_tangent(float x);
float sigmoid(float x);

/// What the two layers say of each row, side by side: first the one that reads downwards. Each
/// has units of whole groups.
QuantisedRows read_both_ways(const RecurrentLayer& downwards, const RecurrentLayer& upwards,
                             const QuantisedRows& in);

}  // namespace vitagraph
