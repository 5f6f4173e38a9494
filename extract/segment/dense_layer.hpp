// What networks are made of: tables of floats, dense layers, and the functions between them. Each
// sum is made in one order, by fused multiplications and additions, so that all machines give the
// same bits.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace vitagraph {

/// A table of floats, row by row.
class FloatTable {
 public:
  FloatTable(std::size_t rows, std::size_t width) : width_(width), values_(rows * width) {}
  std::size_t width() const { return width_; }
  std::size_t size() const { return width_ == 0 ? 0 : values_.size() / width_; }
  std::span<float> operator[](std::size_t row) { return {values_.data() + row * width_, width_}; }
  std::span<const float> operator[](std::size_t row) const {
    return {values_.data() + row * width_, width_};
  }
  void drop_negatives();

 private:
  std::size_t width_;
  std::vector<float> values_;
};

FloatTable side_by_side(const FloatTable& left, const FloatTable& right);

/// y = x W + b; W row by row, a row for each input. A view: the weights must outlive it.
struct DenseLayer {
  const float* weights = nullptr;
  const float* biases = nullptr;
  std::size_t inputs = 0;
  std::size_t outputs = 0;

  void apply(std::span<const float> in, std::span<float> out) const;
  FloatTable of(const FloatTable& in) const;
};

/// e^x to about six digits, for x below 80; the same bits on every machine.
float exponential(float x);
inline float sigmoid(float x) { return 1.0F / (1.0F + exponential(-x)); }
inline float hyperbolic_tangent(float x) { return 2.0F * sigmoid(2.0F * x) - 1.0F; }

}  // namespace vitagraph
