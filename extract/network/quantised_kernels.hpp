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

/// Panels that are summed together, so that inputs are loaded once for all of them, at most.
inline constexpr std::size_t tile_panels = 4;

/// The sums of four rows of inputs for the outputs of some panels.
struct TileProduct {
  const std::int16_t* in = nullptr;
  std::size_t in_width = 0;            ///< from row to row
  const WeightPair* panels = nullptr;  ///< one behind the other
  std::size_t panel_count = 1;         ///< up to tile_panels
  std::size_t pairs = 0;
  const float* factors = nullptr;  ///< sums are multiplied by them
  const float* biases = nullptr;   ///< and these added
  float* out = nullptr;            ///< panel_width values of each row for each panel
  std::size_t out_width = 0;       ///< from row to row
  bool adds = false;               ///< to what stands there
};

/// The sums of one row of inputs for all panels; they stand one behind the other.
struct RowProduct {
  const std::int16_t* in;
  const WeightPair* panels;
  std::size_t pairs;
  std::size_t panel_count;
  std::int32_t* sums;
};

/// Signals as a network wants them: their signed square roots, as deviations from a mean.
struct Standardising {
  std::span<const float> values;
  const float* means;
  const float* factors;  ///< 1/deviation
  float farthest;        ///< deviations; what is farther out is no farther
  float* out;
};

struct QuantisedKernels {
  void (*fill_tile)(const TileProduct&);
  void (*sum_up_row)(const RowProduct&);
  /// The whole numbers nearest to the values times the factor, which are to fit into 16 bits;
  /// values below `least` count as that.
  void (*round_all)(std::span<const float> values, float least, float factor, std::int16_t* to);
  void (*standardise)(const Standardising&);
};

/// Those that this machine can run, the quickest last.
std::span<const QuantisedKernels> kernels_of_machine();
const QuantisedKernels& best_kernels();

}  // namespace vitagraph
