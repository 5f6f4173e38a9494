// Fills a row of numbers that a linear model weighs.
#pragma once

#include <cassert>
#include <cstddef>
#include <span>

namespace vitagraph {

/// One value after the other; as many as the row has. The row outlives the writer.
class RowWriter {
 public:
  explicit RowWriter(std::span<float> row) : row_(row) {}
  void add(float value) {
    assert(at_ < row_.size());
    row_[at_++] = value;
  }
  void add(bool value) { add(value ? 1.0F : 0.0F); }
  std::size_t written() const { return at_; }

 private:
  std::span<float> row_;
  std::size_t at_ = 0;
};

/// The sum of a row's values, each times its weight.
inline float weighed(std::span<const float> row, std::span<const float> weights) {
  float sum = 0;
  for (std::size_t i = 0; i < row.size(); ++i) sum += row[i] * weights[i];
  return sum;
}

}  // namespace vitagraph
