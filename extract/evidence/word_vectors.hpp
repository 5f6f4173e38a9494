// What words mean, as numbers: words of like use have like numbers, in any of the hundred languages
// that the table was learnt from, so that what is learnt of a "teacher" holds for a "Lehrerin". A
// word that the table lacks is read as pieces, each the longest that the table has (WordPiece,
// Schuster and Nakajima, 2012).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace vitagraph {

inline constexpr std::size_t word_vector_width = 40;
/// Over the table each number has a mean of about 0 and a deviation of 1.
using WordVector = std::array<float, word_vector_width>;

/// Of a text's words: the mean of all pieces', and that of its last piece, where many languages say
/// what a compound is ("Kranken-pfleger", "日立製作-所"). Zeros when no piece is known.
struct Meaning {
  WordVector mean{};
  WordVector last{};
};

/// A view of a table of pieces; word_vectors.cpp tells its form. Immutable, thread-safe.
class WordVectors {
 public:
  /// `bytes`: aligned to four bytes; must outlive the table. Throws std::invalid_argument when they
  /// are no such table.
  explicit WordVectors(std::span<const unsigned char> bytes);

  /// Marks and blanks part words and are nothing themselves. A word in capitals only is read as it
  /// is, as a name ("BERLIN": "Berlin") or small, whichever takes the fewest pieces.
  Meaning meaning(std::string_view text) const;

 private:
  friend class PieceCutter;
  static constexpr std::size_t bucket_count = 1U << 16;

  /// The piece's row; nullptr: there is no such piece.
  const signed char* row_of(std::uint32_t hash) const;

  std::span<const std::uint32_t> buckets_;  ///< where the pieces of the upper half of a hash begin
  std::span<const std::uint16_t> hashes_;   ///< lower halves, sorted within a bucket
  const signed char* rows_ = nullptr;
};

/// By the table that the program carries.
Meaning meaning_of(std::string_view text);

}  // namespace vitagraph
