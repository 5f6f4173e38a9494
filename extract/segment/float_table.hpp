// A table of floats, row by row: what networks read and write.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace vitagraph {

class FloatTable {
 public:
  FloatTable(std::size_t rows, std::size_t width) : width_(width), values_(rows * width) {}
  std::size_t width() const { return width_; }
  std::size_t size() const { return width_ == 0 ? 0 : values_.size() / width_; }
  std::span<float> operator[](std::size_t row) { return {values_.data() + row * width_, width_}; }
  std::span<const float> operator[](std::size_t row) const {
    return {values_.data() + row * width_, width_};
  }
  std::span<const float> values() const { return values_; }
  void drop_negatives() {
    for (float& value : values_) value = std::max(0.0F, value);
  }

 private:
  std::size_t width_;
  std::vector<float> values_;
};

}  // namespace vitagraph
