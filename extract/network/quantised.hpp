// Tables of numbers rounded to 16 bits, and their products. Whole numbers have the same sum in any
// order, so that every machine, with whatever vectors it has, gives the same bits; and a processor
// multiplies twice as many of them at a time as of floats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "extract/network/float_table.hpp"
#include "extract/network/quantised_kernels.hpp"

namespace vitagraph {

/// Inputs are rounded to whole numbers from -greatest_input to greatest_input: so many that they
/// and the weights, which share the 31 bits of a sum, lose about the same.
inline constexpr std::int32_t greatest_input = 1 << 13;

/// The rows of a table; each number stands for itself times unit().
class QuantisedRows {
 public:
  /// The greatest number of the table becomes greatest_input.
  explicit QuantisedRows(const FloatTable& table);
  /// No number of the table is greater than `greatest`, which becomes greatest_input.
  QuantisedRows(const FloatTable& table, float greatest);
  /// What is negative counts as zero.
  static QuantisedRows of_positive(const FloatTable& table);
  /// Rows that are still to be written, in numbers from -1 to 1, which is greatest_input; of an
  /// even width.
  static QuantisedRows unset(std::size_t rows, std::size_t width);
  float unit() const { return unit_; }
  std::size_t size() const { return size_; }
  /// A row has an even width. So many rows of zeros come behind the last that their number is
  /// divisible by four.
  const std::int16_t* operator[](std::size_t row) const { return values_.get() + row * width_; }
  std::int16_t* operator[](std::size_t row) { return values_.get() + row * width_; }
  std::size_t width() const { return width_; }

 private:
  /// With rows of zeros behind the last.
  QuantisedRows(std::size_t rows, std::size_t width);
  /// Values below `least` count as that.
  QuantisedRows(const FloatTable& table, float least, float greatest);

  std::size_t size_;
  std::size_t width_;
  float unit_ = 1;
  std::unique_ptr<std::int16_t[]> values_;
};

/// Weights from inputs to outputs, each output's rounded by a unit of its own, which is so great
/// that no sum over inputs of up to greatest_input exceeds 31 bits. Immutable, thread-safe.
class QuantisedWeights {
 public:
  QuantisedWeights() = default;
  /// `weights`: row by row, a row for each input; not needed afterwards.
  QuantisedWeights(const float* weights, std::size_t inputs, std::size_t outputs);

  std::size_t inputs() const { return inputs_; }
  std::size_t outputs() const { return outputs_; }
  /// outputs(), made up to whole panels.
  std::size_t padded_outputs() const { return panels_ * panel_width; }
  /// What the weights of each of the padded_outputs() count in.
  std::span<const float> units() const { return units_; }

  /// One row of inputs(), made up by zero to an even number; padded_outputs() sums.
  void sum_up(const std::int16_t* in, std::int32_t* sums) const;
  /// All rows: sums times units, and a bias for each of the padded_outputs(); into outputs()
  /// columns of `out`.
  void multiply(const QuantisedRows& in, std::span<const float> biases, FloatTable& out) const;
  /// multiply(), added to what `out` holds.
  void multiply_onto(const QuantisedRows& in, std::span<const float> biases, FloatTable& out) const;

 private:
  void multiply(const QuantisedRows& in, std::span<const float> biases, FloatTable& out,
                bool adds) const;
  void pack(const float* weights, std::size_t output);

  std::size_t inputs_ = 0;
  std::size_t outputs_ = 0;
  std::size_t pairs_ = 0;
  std::size_t panels_ = 0;
  std::vector<WeightPair> packed_;  ///< panel by panel, pair by pair
  std::vector<float> units_;
};

}  // namespace vitagraph
