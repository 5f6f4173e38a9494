// Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea, Flood
// 2014). The standard's distributions differ between libraries, so choices are made here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace vitagraph::bench {

class Random {
 public:
  /// `stream` and `index` give every thing of the world its own sequence, so that a larger world
  /// of the same seed begins with the smaller one's people.
  Random(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
      : state_(mix(mix(mix(seed) + stream) + index)) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15u;
    return mix(state_);
  }
  /// 0 to bound - 1. Precondition: bound > 0.
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
  }
  bool chance(unsigned percent) { return below(100) < percent; }
  /// Small numbers often, large ones seldom: which of `bound` employers somebody works for.
  std::size_t skewed(std::size_t bound) {
    const std::size_t first = below(bound), second = below(bound), third = below(bound);
    return first * second / bound * third / bound;
  }
  template <typename T, std::size_t N>
  const T& pick(const T (&table)[N]) {
    return table[below(N)];
  }
  template <typename T>
  const T& pick(std::span<const T> table) {
    return table[below(table.size())];
  }

 private:
  static std::uint64_t mix(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
  }
  std::uint64_t state_;
};

}  // namespace vitagraph::bench
