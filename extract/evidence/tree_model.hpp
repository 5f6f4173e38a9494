// Boosted decision trees (gradient boosting, one ensemble a class) as plain tables: learnt by
// bench/train, compiled in, evaluated in some microseconds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace vitagraph {

/// A view of a weights file; see tree_model.cpp for its layout. Immutable, thread-safe.
class TreeModel {
 public:
  /// `bytes` must outlive the model. Throws std::invalid_argument when they are no model.
  explicit TreeModel(std::span<const unsigned char> bytes);

  std::size_t class_count() const { return class_count_; }
  std::size_t feature_count() const { return feature_count_; }
  /// Natural logarithms of the classes' probabilities. `features` has feature_count() values.
  std::vector<float> log_probabilities(std::span<const float> features) const;

 private:
  struct Node;
  const Node* nodes_ = nullptr;
  const std::uint32_t* roots_ = nullptr;
  std::size_t class_count_ = 0;
  std::size_t feature_count_ = 0;
  std::size_t rounds_ = 0;
};

}  // namespace vitagraph
