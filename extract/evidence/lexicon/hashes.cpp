#include "extract/evidence/lexicon/hashes.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>

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

/// The lowest `bits` bits of the row whose upper bits are `key`; 0 when there is none.
template <class Number>
int look_up(std::span<const Number> rows, Number key, int bits) {
  const auto found = std::lower_bound(rows.begin(), rows.end(), key << bits);
  if (found == rows.end() || (*found >> bits) != key) return 0;
  return static_cast<int>(*found & ((Number{1} << bits) - 1));
}

int name_ranks(std::string_view word) {
  return look_up(std::span(vitagraph_lexicon_names, name_count),
                 static_cast<std::uint32_t>(hash_of(fold_words(word)) >> 36), 4);
}

}  // namespace

int city_size(std::uint64_t hash) {
  return look_up(std::span(vitagraph_lexicon_cities, city_count), hash >> 20, 4);
}

int given_name_rank_of(std::string_view word) { return name_ranks(word) >> 2; }

int family_name_rank_of(std::string_view word) { return name_ranks(word) & 3; }

}  // namespace vitagraph::lexicon
