// Text as folded words with their places, and tables of phrases of such words.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/evidence/lexicon/tables.hpp"
#include "extract/fnv.hpp"
#include "extract/span.hpp"

namespace vitagraph::lexicon {

/// The hash that the tables hold, continued from `state`.
constexpr std::uint64_t hash_of(std::string_view bytes, std::uint64_t state = fnv64_start) {
  return fnv64(bytes, state);
}

/// A word of letters, digits and inner apostrophes, hyphens or "+", "#" not included.
struct Word {
  std::string folded;  ///< as fold() gives it, apostrophes dropped
  Span span;
  std::uint64_t hash = 0;  ///< hash_of() what is folded
};

/// The words of `text`. Characters of Han, kana, Hangul and Thai script stay joined in runs.
std::vector<Word> split_words(std::string_view text);
/// Their hashes alone.
std::vector<std::uint64_t> word_hashes(std::string_view text);

/// Phrases of a table, folded and indexed by their hash. Built once, then read only. Of a phrase
/// that is listed twice the first weight holds.
class PhraseTable {
 public:
  explicit PhraseTable(std::span<const PhraseGroup> groups);
  /// The phrase that starts at words[at], longest first; {number of words, weight}, or {0, 0}.
  struct Hit {
    std::size_t length = 0;
    int weight = 0;
  };
  Hit longest_at(const std::vector<Word>& words, std::size_t at) const {
    return first_words_[filter_bit(words[at].hash)] ? longest_from(words, at) : Hit{};
  }
  /// Does the table hold the phrase with this hash_of()?
  bool holds(std::uint64_t hash) const { return find(hash) != nullptr; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::int8_t weight = 0;
  };
  Hit longest_from(const std::vector<Word>& words, std::size_t at) const;
  const Slot* find(std::uint64_t hash) const;
  void add(std::string_view phrase, std::int8_t weight);
  static constexpr std::size_t filter_bits = 1U << 14;
  static std::size_t filter_bit(std::uint64_t hash) { return (hash >> 32) % filter_bits; }
  std::vector<Slot> slots_;
  /// Bits of the words that phrases begin with: most words begin none, and need no look at slots_.
  std::bitset<filter_bits> first_words_;
  /// Bits of the words, of two words … that a longer phrase begins with.
  std::bitset<filter_bits> beginnings_;
};

}  // namespace vitagraph::lexicon
