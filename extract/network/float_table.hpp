// A table of floats, row by row: what networks read and write.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>

namespace vitagraph {

class FloatTable {
 public:
  /// Of zeros.
  FloatTable(std::size_t rows, std::size_t width)
      : size_(rows), width_(width), values_(std::make_unique<float[]>(rows * width)) {}
  /// Of no values yet: every one is to be written.
  static FloatTable unset(std::size_t rows, std::size_t width) {
    return FloatTable(rows, width, std::make_unique_for_overwrite<float[]>(rows * width));
  }
  std::size_t width() const { return width_; }
  std::size_t size() const { return size_; }
  std::span<float> operator[](std::size_t row) { return {values_.get() + row * width_, width_}; }
  std::span<const float> operator[](std::size_t row) const {
    return {values_.get() + row * width_, width_};
  }
  std::span<const float> values() const { return {values_.get(), size_ * width_}; }

 private:
  FloatTable(std::size_t rows, std::size_t width, std::unique_ptr<float[]> values)
      : size_(rows), width_(width), values_(std::move(values)) {}

  std::size_t size_;
  std::size_t width_;
  std::unique_ptr<float[]> values_;
};

}  // namespace vitagraph
