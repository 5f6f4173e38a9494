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

/// Inputs whose products are summed at once.
inline constexpr std::size_t group_size = 4;

/// The weights of a group of neighbouring inputs for all outputs of a panel: a cache line.
struct alignas(64) WeightGroup {
  std::array<std::array<std::int8_t, group_size>, panel_width> of_output{};
};

/// Panels that are summed together, so that inputs are loaded once for all of them, at most.
inline constexpr std::size_t tile_panels = 4;

/// The sums of four rows of inputs for the outputs of some panels.
struct TileProduct {
  const std::uint8_t* in = nullptr;
  std::size_t in_width = 0;             ///< from row to row
  const WeightGroup* panels = nullptr;  ///< one behind the other
  std::size_t panel_count = 1;          ///< up to tile_panels
  std::size_t groups = 0;
  const std::int32_t* starts = nullptr;  ///< what the sums begin with
  const float* factors = nullptr;        ///< sums are multiplied by them
  const float* biases = nullptr;         ///< and these added
  float* out = nullptr;                  ///< panel_width values of each row for each panel
  std::size_t out_width = 0;             ///< from row to row
  bool adds = false;                     ///< to what stands there
};

/// The sums of one row of inputs for all panels; they stand one behind the other.
struct RowProduct {
  const std::uint8_t* in;
  const WeightGroup* panels;
  std::size_t groups;
  std::size_t panel_count;
  const std::int32_t* starts;  ///< what the sums begin with
  std::int32_t* sums;
};

/// Values as bytes: the whole numbers nearest to them times a factor.
struct Rounding {
  std::span<const float> values;
  float least;  ///< values below count as that
  float factor;
  std::int32_t zero;  ///< what stands for 0; with it all numbers are to fit into a byte
  std::uint8_t* to;
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
  void (*round_all)(const Rounding&);
  void (*standardise)(const Standardising&);
};

/// Those that this machine can run, the quickest last.
std::span<const QuantisedKernels> kernels_of_machine();
const QuantisedKernels& best_kernels();

}  // namespace vitagraph
