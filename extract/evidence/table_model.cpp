#include "extract/evidence/table_model.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <stdexcept>

// Layout, little-endian, all parts 4-byte aligned (bench/train/tables.py writes it):
//   u32 magic 0x31425456 ("VTB1"), u32 classes (at most 16), u32 features, u32 tables, u32 depth
//   f32 scale; f32 bias of each of 16 classes
//   questions, table by table, level by level: u32 feature, f32 threshold
//   leaves, table by table: 2^depth rows of 16 i16; the classes' sums are multiplied by `scale`
// A leaf's number has bit d set when the feature of level d is above its threshold.
static_assert(std::endian::native == std::endian::little);

namespace vitagraph {
namespace {

constexpr std::size_t lanes = 16;

}  // namespace

struct TableModel::Question {
  std::uint32_t feature;
  float threshold;
};

TableModel::TableModel(std::span<const unsigned char> bytes) {
  constexpr std::uint32_t magic = 0x31425456;
  constexpr std::size_t head_size = 24 + 4 * lanes;
  const auto* head = reinterpret_cast<const std::uint32_t*>(bytes.data());
  if (bytes.size() < head_size || head[0] != magic) throw std::invalid_argument("no table model");
  class_count_ = head[1];
  feature_count_ = head[2];
  tables_ = head[3];
  depth_ = head[4];
  const std::size_t leaves = (tables_ << depth_) * lanes * sizeof(std::int16_t);
  if (class_count_ > lanes ||
      bytes.size() != head_size + tables_ * depth_ * sizeof(Question) + leaves) {
    throw std::invalid_argument("a table model of the wrong size");
  }
  scale_ = *reinterpret_cast<const float*>(head + 5);
  biases_ = reinterpret_cast<const float*>(head + 6);
  questions_ = reinterpret_cast<const Question*>(bytes.data() + head_size);
  leaves_ = reinterpret_cast<const std::int16_t*>(questions_ + tables_ * depth_);
}

void TableModel::log_probabilities(std::span<const float> features, std::span<float> out) const {
  std::array<std::int32_t, lanes> sums{};
  const Question* question = questions_;
  const std::int16_t* leaves = leaves_;
  for (std::size_t table = 0; table < tables_; ++table) {
    std::size_t leaf = 0;
    for (std::size_t d = 0; d < depth_; ++d, ++question) {
      leaf |= std::size_t{features[question->feature] > question->threshold} << d;
    }
    const std::int16_t* row = leaves + leaf * lanes;
    for (std::size_t c = 0; c < lanes; ++c) sums[c] += row[c];
    leaves += lanes << depth_;
  }
  float most = -1e30F;
  for (std::size_t c = 0; c < class_count_; ++c) {
    out[c] = biases_[c] + scale_ * static_cast<float>(sums[c]);
    most = std::max(most, out[c]);
  }
  float total = 0;
  for (std::size_t c = 0; c < class_count_; ++c) total += std::exp(out[c] - most);
  const float norm = most + std::log(total);
  for (std::size_t c = 0; c < class_count_; ++c) out[c] -= norm;
}

}  // namespace vitagraph
