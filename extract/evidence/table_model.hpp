// Boosted decision tables (trees that ask the same question on each level, one ensemble for all
// classes): learnt by bench/train, compiled in. A row is evaluated in a microsecond or two.
#pragma once

#include <cstdint>
#include <span>

namespace vitagraph {

/// A view of a weights file; see table_model.cpp for its layout. Immutable, thread-safe.
class TableModel {
 public:
  /// `bytes` must outlive the model. Throws std::invalid_argument when they are no model.
  explicit TableModel(std::span<const unsigned char> bytes);

  std::size_t class_count() const { return class_count_; }
  std::size_t feature_count() const { return feature_count_; }
  /// Natural logarithms of the classes' probabilities, into `out` (class_count() values).
  /// `features` has feature_count() values.
  void log_probabilities(std::span<const float> features, std::span<float> out) const;

 private:
  struct Question;
  const Question* questions_ = nullptr;
  const std::int16_t* leaves_ = nullptr;
  const float* biases_ = nullptr;
  float scale_ = 0;
  std::size_t class_count_ = 0;
  std::size_t feature_count_ = 0;
  std::size_t tables_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace vitagraph
