// The learnt network that tells each line's role from the signals of all lines of its document: a
// dense layer, two layers of gated recurrent units that read the lines downwards and upwards
// (Cho et al., 2014; Schuster and Paliwal, 1997), and a dense layer. Learnt by
// bench/train/line_network.py, compiled in. Sums are made in one order on every machine, so that
// the same document gives the same bytes everywhere.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "extract/network/recurrent_layer.hpp"
#include "extract/segment/line_role.hpp"
#include "extract/segment/line_signals.hpp"

namespace vitagraph {

/// A view of a weights file; role_network.cpp tells its form. Immutable, thread-safe.
class RoleNetwork {
 public:
  /// `bytes`: aligned to floats; must outlive the network. Throws std::invalid_argument when they
  /// are no network for today's signals and roles.
  explicit RoleNetwork(std::span<const unsigned char> bytes);

  std::vector<RoleScores> scores(const std::vector<LineSignals>& lines) const;

 private:
  struct Sizes {
    std::uint32_t inputs = 0;
    std::uint32_t dense = 0;
    std::uint32_t units = 0;
    std::uint32_t roles = 0;
    std::uint32_t members = 0;  ///< networks whose opinions are averaged
  };

  /// The networks of one member of the ensemble.
  struct Member {
    DenseLayer first;
    std::vector<std::array<RecurrentLayer, 2>> recurrent;  ///< downwards, upwards
    DenseLayer roles_of_states;  ///< of the second layer's; with the biases
    DenseLayer roles_of_seen;    ///< of the first, dense layer's

    FloatTable opinion(const QuantisedRows& input) const;
  };

  FloatTable standardised(const std::vector<LineSignals>& lines) const;

  Sizes sizes_;
  const float* means_ = nullptr;
  const float* factors_ = nullptr;
  std::vector<Member> members_;
};

}  // namespace vitagraph
