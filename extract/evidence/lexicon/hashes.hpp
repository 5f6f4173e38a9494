// The generated tables: sorted numbers made of the hashes of folded phrases. They hold no names in
// clear. cmake/lexicon_tables.py makes them and says from what.
#pragma once

#include <cstdint>
#include <string_view>

namespace vitagraph::lexicon {

/// Size of the largest city whose folded name has this hash_of(): 1 (15,000 people) to 15, doubling
/// with each step; 0 = none. Towns of 5,000 people and more of Europe count as 1.
int city_size(std::uint64_t hash);

/// See extract/evidence/lexicon.hpp; the word need not be folded. The rank as a given name times
/// four, and that as a family name.
int name_ranks_of(std::string_view word);

}  // namespace vitagraph::lexicon
