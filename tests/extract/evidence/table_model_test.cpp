#include "extract/evidence/table_model.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

class Bytes {
 public:
  template <class T>
  Bytes& put(T value) {
    const auto at = bytes_.size();
    bytes_.resize(at + sizeof value);
    std::memcpy(bytes_.data() + at, &value, sizeof value);
    return *this;
  }
  const std::vector<unsigned char>& all() const { return bytes_; }

 private:
  std::vector<unsigned char> bytes_;
};

/// Two classes, three features, one table of one level: feature 2 above 0.5 speaks for class 1.
Bytes one_table() {
  Bytes bytes;
  bytes.put(0x31425456U).put(2U).put(3U).put(1U).put(1U).put(0.5F);
  for (int c = 0; c < 16; ++c) bytes.put(0.0F);
  bytes.put(2U).put(0.5F);
  for (int leaf = 0; leaf < 2; ++leaf) {
    for (int c = 0; c < 16; ++c) {
      bytes.put(static_cast<std::int16_t>(c == leaf ? 4 : 0));
    }
  }
  return bytes;
}

std::array<float, 2> logarithms(const TableModel& model, float value) {
  std::array<float, 2> out{};
  model.log_probabilities(std::array{9.0F, 9.0F, value}, out);
  return out;
}

}  // namespace

TEST_CASE("table model: the answer chooses the leaf; probabilities sum to one") {
  const Bytes bytes = one_table();
  const TableModel model(bytes.all());
  CHECK(model.class_count() == 2);
  CHECK(model.feature_count() == 3);
  const auto low = logarithms(model, 0.5F);  // not above
  const auto high = logarithms(model, 0.6F);
  CHECK(low[0] - low[1] == Approx(2.0));
  CHECK(high[1] - high[0] == Approx(2.0));
  CHECK(std::exp(low[0]) + std::exp(low[1]) == Approx(1.0));
}

TEST_CASE("table model: bytes that are none are refused") {
  CHECK_THROWS_AS(TableModel({}), std::invalid_argument);
  auto cut = one_table().all();
  cut.pop_back();
  CHECK_THROWS_AS(TableModel(cut), std::invalid_argument);
  auto other = one_table().all();
  other[0] ^= 1;
  CHECK_THROWS_AS(TableModel(other), std::invalid_argument);
}
