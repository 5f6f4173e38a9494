// Numbers that differ, for tests of networks.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "extract/network/float_table.hpp"

namespace vitagraph::tests {

/// Between -0.5 and 0.5; the same for the same seed.
inline std::vector<float> made_numbers(std::size_t count, unsigned seed) {
  std::vector<float> numbers(count);
  for (float& number : numbers) {
    seed = seed * 1664525U + 1013904223U;
    number = static_cast<float>(seed >> 16) / 65536.0F - 0.5F;
  }
  return numbers;
}

/// Between -2 and 2.
inline FloatTable made_table(std::size_t rows, std::size_t width, unsigned seed) {
  FloatTable table(rows, width);
  const std::vector<float> numbers = made_numbers(rows * width, seed);
  for (std::size_t i = 0; i < numbers.size(); ++i) table[i / width][i % width] = 4 * numbers[i];
  return table;
}

}  // namespace vitagraph::tests
