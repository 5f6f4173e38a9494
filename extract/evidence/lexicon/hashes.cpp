#include "extract/evidence/lexicon/hashes.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "extract/evidence/lexicon/words.hpp"
#include "extract/fold.hpp"

// Little-endian, sorted. Cities: the upper 44 bits of the hash, then 4 bits of size. Names: the
// upper 28 bits of the hash, then 2 bits of rank as a given name, 2 as a family name.
static_assert(std::endian::native == std::endian::little);
asm(".section .rodata\n"
    ".balign 16\n"
    "vitagraph_lexicon_cities:\n"
    ".incbin \"" VITAGRAPH_LEXICON
    "/cities.bin\"\n"
    ".balign 16\n"
    "vitagraph_lexicon_names:\n"
    ".incbin \"" VITAGRAPH_LEXICON
    "/names.bin\"\n"
    ".previous\n");
extern "C" const std::uint64_t vitagraph_lexicon_cities[] __attribute__((visibility("hidden")));
extern "C" const std::uint32_t vitagraph_lexicon_names[] __attribute__((visibility("hidden")));

namespace vitagraph::lexicon {
namespace {

constexpr std::size_t city_count = VITAGRAPH_CITIES_SIZE / sizeof(std::uint64_t);
constexpr std::size_t name_count = VITAGRAPH_NAMES_SIZE / sizeof(std::uint32_t);

/// Bits that a row uses: cities 48, names 32.
template <class Number>
constexpr int row_bits = sizeof(Number) == 8 ? 48 : 32;

/// Sorted rows with a first level: where the rows of each beginning start. Hashes are spread
/// evenly, so that the bits behind the beginning tell about where among them a row stands: one
/// cache line is read or two, where halving reads four.
template <class Number>
class HashTable {
 public:
  explicit HashTable(std::span<const Number> rows) : rows_(rows), starts_(beginnings + 1) {
    std::size_t at = 0;
    for (std::size_t beginning = 0; beginning < beginnings; ++beginning) {
      while (at < rows.size() && (rows[at] >> shift) < beginning) ++at;
      starts_[beginning] = static_cast<std::uint32_t>(at);
    }
    starts_[beginnings] = static_cast<std::uint32_t>(rows.size());
  }

  /// The lowest `bits` bits of the row whose upper bits are `key`; 0 when there is none.
  int look_up(Number key, int bits) const {
    const auto least = static_cast<Number>(key << bits);
    const auto beginning = static_cast<std::size_t>(least >> shift);
    const std::size_t first = starts_[beginning];
    const std::size_t last = starts_[beginning + 1];
    const std::uint64_t share = (least & ((Number{1} << shift) - 1)) >> (shift - share_bits);
    std::size_t at = first + static_cast<std::size_t>((last - first) * share >> share_bits);
    while (at > first && rows_[at - 1] >= least) --at;
    while (at < last && rows_[at] < least) ++at;
    if (at == last || (rows_[at] >> bits) != key) return 0;
    return static_cast<int>(rows_[at] & ((Number{1} << bits) - 1));
  }

 private:
  static constexpr std::size_t beginnings = 4096;
  static constexpr int shift = row_bits<Number> - 12;
  static constexpr int share_bits = 16;
  std::span<const Number> rows_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace

/// Bits of the cities that there are: most words are none, and one look tells.
class CityFilter {
 public:
  explicit CityFilter(std::span<const std::uint64_t> rows) : bits_(size / 64) {
    for (const std::uint64_t row : rows) set(place_of(row >> 4));
  }
  bool may_hold(std::uint64_t key) const {
    const std::uint64_t place = place_of(key);
    return (bits_[place / 64] >> place % 64 & 1U) != 0;
  }

 private:
  static constexpr std::uint64_t size = 1U << 20;
  static std::uint64_t place_of(std::uint64_t key) { return key % size; }
  void set(std::uint64_t place) { bits_[place / 64] |= std::uint64_t{1} << place % 64; }
  std::vector<std::uint64_t> bits_;
};

int city_size(std::uint64_t hash) {
  static const std::span<const std::uint64_t> rows(vitagraph_lexicon_cities, city_count);
  static const HashTable<std::uint64_t> cities(rows);
  static const CityFilter filter(rows);
  const std::uint64_t key = hash >> 20;
  return filter.may_hold(key) ? cities.look_up(key, 4) : 0;
}

int name_ranks_of(std::string_view word) {
  static const HashTable<std::uint32_t> names({vitagraph_lexicon_names, name_count});
  const bool folded = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
  const std::uint64_t hash = folded ? hash_of(word) : hash_of(fold_words(word));
  return names.look_up(static_cast<std::uint32_t>(hash >> 36), 4);
}

}  // namespace vitagraph::lexicon
