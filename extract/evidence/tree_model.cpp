#include "extract/evidence/tree_model.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <stdexcept>

// Layout, little-endian, all parts 4-byte aligned (bench/train/trees.py writes it):
//   u32 magic 0x56475431 ("1TGV"), u32 classes, u32 features, u32 rounds, u32 nodes
//   u32 root node of each tree, class by class within a round
//   nodes: u16 feature (0xFFFF = leaf), u16 right child minus own index, f32 threshold or leaf
// A node's left child follows it; a feature goes left when it is <= threshold.
static_assert(std::endian::native == std::endian::little);

namespace vitagraph {

struct TreeModel::Node {
  std::uint16_t feature;
  std::uint16_t right;
  float value;
};

TreeModel::TreeModel(std::span<const unsigned char> bytes) {
  constexpr std::uint32_t magic = 0x56475431;
  const auto* head = reinterpret_cast<const std::uint32_t*>(bytes.data());
  if (bytes.size() < 20 || head[0] != magic) throw std::invalid_argument("no tree model");
  class_count_ = head[1];
  feature_count_ = head[2];
  rounds_ = head[3];
  const std::size_t trees = class_count_ * rounds_;
  if (bytes.size() != 20 + 4 * trees + sizeof(Node) * head[4]) {
    throw std::invalid_argument("a tree model of the wrong size");
  }
  roots_ = head + 5;
  nodes_ = reinterpret_cast<const Node*>(roots_ + trees);
}

std::vector<float> TreeModel::log_probabilities(std::span<const float> features) const {
  std::vector<float> scores(class_count_, 0.0F);
  const std::uint32_t* root = roots_;
  for (std::size_t round = 0; round < rounds_; ++round) {
    for (std::size_t c = 0; c < class_count_; ++c) {
      const Node* node = nodes_ + *root++;
      while (node->feature != 0xFFFF) {
        node += features[node->feature] <= node->value ? 1 : node->right;
      }
      scores[c] += node->value;
    }
  }
  const float most = *std::ranges::max_element(scores);
  float total = 0;
  for (const float score : scores) total += std::exp(score - most);
  const float norm = most + std::log(total);
  for (float& score : scores) score -= norm;
  return scores;
}

}  // namespace vitagraph
