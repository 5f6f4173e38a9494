// The bytes of a weights file, number by number.
#pragma once

#include <cstddef>
#include <cstring>
#include <vector>

namespace vitagraph {

class WeightFile {
 public:
  std::vector<unsigned char>& bytes() { return bytes_; }

 protected:
  void zeros(std::size_t count) { put(std::vector<float>(count, 0.0F)); }
  template <class T>
  void put(const std::vector<T>& values) {
    const auto at = bytes_.size();
    bytes_.resize(at + values.size() * sizeof(T));
    std::memcpy(bytes_.data() + at, values.data(), values.size() * sizeof(T));
  }

 private:
  std::vector<unsigned char> bytes_;
};

}  // namespace vitagraph
