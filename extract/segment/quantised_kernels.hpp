// The loops under quantised.hpp, in a form for each kind of processor. All give the same bits.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace vitagraph {

/// Outputs are summed sixteen at a time: a panel.
inline constexpr std::size_t panel_width = 16;
/// Rows of inputs that are summed together, so that weights are loaded once for all of them.
inline constexpr std::size_t tile_rows = 4;

/// The weights of two neighbouring inputs for all outputs of a panel: a cache line.
struct alignas(64) WeightPair {
  std::array<std::array<std::int16_t, 2>, panel_width> of_output{};
};

/// The sums of four rows of inputs for the outputs of one panel.
struct TileProduct {
  const std::int16_t* in;
  std::size_t in_width;  ///< from row to row
  const WeightPair* panel;
  std::size_t pairs;
  const float* factors;  ///< sums are multiplied by them
  const float* biases;   ///< and these added
  std::array<std::array<float, panel_width>, tile_rows>* out;
};

/// The sums of one row of inputs for all panels; they stand one behind the other.
struct RowProduct {
  const std::int16_t* in;
  const WeightPair* panels;
  std::size_t pairs;
  std::size_t panel_count;
  std::int32_t* sums;
};

struct QuantisedKernels {
  void (*fill_tile)(const TileProduct&);
  void (*sum_up_row)(const RowProduct&);
  /// The whole numbers nearest to the values times the factor, which are to fit into 16 bits.
  void (*round_all)(std::span<const float> values, float factor, std::int16_t* to);
};

/// Those that this machine can run, the quickest last.
std::span<const QuantisedKernels> kernels_of_machine();

}  // namespace vitagraph
