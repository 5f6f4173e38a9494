// Tables of numbers rounded to 8 bits, and their products. Whole numbers have the same sum in any
// order, so that every machine, with whatever vectors it has, gives the same bits; and a processor
// multiplies four times as many of them at a time as of floats. What is lost by so few bits is less
// than what networks of other seeds differ in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "extract/network/float_table.hpp"
#include "extract/network/quantised_kernels.hpp"

namespace vitagraph {

/// Inputs of both signs are rounded to -127 … 127, and this is added.
inline constexpr std::uint8_t signed_zero = 128;
inline constexpr float greatest_signed = 127;
/// Inputs that are never negative: 0 … 255.
inline constexpr float greatest_unsigned = 255;

/// The rows of a table; each number, less zero(), stands for itself times unit().
class QuantisedRows {
 public:
  /// The greatest number of the table becomes greatest_signed.
  explicit QuantisedRows(const FloatTable& table);
  /// No number of the table is greater than `greatest`, which becomes greatest_signed.
  QuantisedRows(const FloatTable& table, float greatest);
  /// What is negative counts as zero.
  static QuantisedRows of_positive(const FloatTable& table);
  /// Rows that are still to be written, of numbers from -1 to 1.
  static QuantisedRows unset(std::size_t rows, std::size_t width);
  float unit() const { return unit_; }
  /// What stands for 0: 0 or signed_zero.
  std::uint8_t zero() const { return zero_; }
  std::size_t size() const { return size_; }
  /// A row's width is made up to whole groups, by 0. So many rows of zeros come behind the last
  /// that their number is divisible by four.
  const std::uint8_t* operator[](std::size_t row) const { return values_.get() + row * width_; }
  std::uint8_t* operator[](std::size_t row) { return values_.get() + row * width_; }
  std::size_t width() const { return width_; }

 private:
  QuantisedRows(std::size_t rows, std::size_t width, std::uint8_t zero);
  void round(const FloatTable& table, float least, float greatest, float becomes);

  std::size_t size_;
  std::size_t width_;
  std::uint8_t zero_;
  float unit_ = 1;
  std::unique_ptr<std::uint8_t[]> values_;
};

/// Weights from inputs to outputs, each output's rounded by a unit of its own. Immutable,
/// thread-safe.
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

  /// One row of inputs(), made up to whole groups, with signed_zero; padded_outputs() sums.
  void sum_up(const std::uint8_t* in, std::int32_t* sums) const;
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
  std::size_t groups_ = 0;
  std::size_t panels_ = 0;
  std::vector<WeightGroup> packed_;  ///< panel by panel, group by group
  std::vector<float> units_;
  std::vector<std::int32_t> signed_starts_;  ///< less what signed_zero adds to the sums
};

}  // namespace vitagraph
