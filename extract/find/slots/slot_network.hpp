// The learnt network that tells what each token of a document's heads is: a dense layer over the
// token's signals and the numbers of its letters, two layers of gated recurrent units that read all
// heads downwards and upwards, so that the habits of one head tell of the next, and a dense layer.
// Learnt by bench/train/slot_network.py, compiled in. Sums are made in one order on every machine.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "extract/find/slots/slot_tags.hpp"
#include "extract/find/slots/token_signals.hpp"
#include "extract/network/recurrent_layer.hpp"

namespace vitagraph {

class WeightReader;

/// A view of a weights file; slot_network.cpp tells its form. Immutable, thread-safe.
class SlotNetwork {
 public:
  /// `bytes`: aligned to floats; must outlive the network. Throws std::invalid_argument when they
  /// are no network for today's signals and tags.
  explicit SlotNetwork(std::span<const unsigned char> bytes);

  /// Of each token, a row of `signals` for each; `letters` as many.
  std::vector<TagScores> scores(const FloatTable& signals,
                                std::span<const TokenLetters> letters) const;
  const TagChain& chain() const { return chain_; }

 private:
  struct Sizes {
    std::uint32_t inputs = 0;
    std::uint32_t words = 0;
    std::uint32_t word_width = 0;
    std::uint32_t affixes = 0;
    std::uint32_t affix_width = 0;
    std::uint32_t dense = 0;
    std::uint32_t units = 0;
    std::uint32_t tags = 0;
    std::uint32_t members = 0;  ///< networks whose opinions are averaged
  };

  /// The tables and layers of one member of the ensemble.
  struct Member {
    const float* words = nullptr;
    const float* starts = nullptr;
    const float* ends = nullptr;
    DenseLayer of_signals;  ///< with the biases
    DenseLayer of_letters;
    std::vector<std::array<RecurrentLayer, 2>> recurrent;  ///< downwards, upwards
    DenseLayer tags_of_states;  ///< of the last recurrent layer's; with the biases
    DenseLayer tags_of_seen;    ///< of the dense layer's

    FloatTable opinion(const QuantisedRows& signals, const FloatTable& letters) const;
  };

  Member read_member(WeightReader& reader) const;
  void add_chain(const float* weights);
  std::size_t floats_of_member() const;
  FloatTable standardised(const FloatTable& signals) const;
  FloatTable rows_of(const Member& member, std::span<const TokenLetters> letters) const;

  Sizes sizes_;
  const float* means_ = nullptr;
  const float* factors_ = nullptr;
  std::vector<Member> members_;
  TagChain chain_;
};

}  // namespace vitagraph
