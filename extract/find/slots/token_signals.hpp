// What the slot network sees of each token of the heads: numbers, and hashes of its letters. The
// order is the network's contract: whoever changes it learns the network anew
// (bench/train/learn_slots).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/evidence/word_vectors.hpp"
#include "extract/find/slots/head_tokens.hpp"
#include "extract/network/float_table.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

inline constexpr std::size_t token_signal_count = 214 + 2 * word_vector_width;

/// Rows of the network's tables of letters: of the word as a whole, its first letters, its last.
/// None is 0 but of a date.
struct TokenLetters {
  std::uint32_t word = 0;   ///< below token_word_count
  std::uint32_t start = 0;  ///< below token_affix_count
  std::uint32_t end = 0;    ///< below token_affix_count
};
inline constexpr std::uint32_t token_word_count = 4096;
inline constexpr std::uint32_t token_affix_count = 1024;

TokenLetters token_letters(std::string_view word);

/// A row for each token.
FloatTable token_signals(const Document& document, const SegmentedDocument& segmented,
                         const std::vector<CareerHead>& heads,
                         const std::vector<HeadToken>& tokens);

}  // namespace vitagraph
