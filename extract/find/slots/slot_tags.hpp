// What the slot network says of a token: that it begins a value of some slot, continues one, or
// is of none. The likeliest tags of all tokens of a head, and how sure each is.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "extract/evidence/slot.hpp"
#include "extract/find/slots/head_tokens.hpp"
#include "extract/find/slots/heads.hpp"

namespace vitagraph {

/// The slots that have tags, in the order of the tags: of each, one that begins and one that
/// continues a value; before them the tag of no slot.
inline constexpr std::array tagged_slots = {Slot::title,  Slot::employer, Slot::unit, Slot::place,
                                            Slot::school, Slot::degree,   Slot::area, Slot::grade};
inline constexpr std::size_t tag_count = 1 + 2 * tagged_slots.size();

using TagScores = std::array<float, tag_count>;

/// What a tag behind another, or at the start of a head, is worth: logarithms.
struct TagChain {
  std::array<TagScores, tag_count> behind{};
  TagScores start{};
};

/// Of all tags, made up to whole vectors of four: the compiler adds four at a time only where
/// nothing is left over. The last three are of no tag and never the best.
inline constexpr std::size_t tag_row_size = (tag_count + 3) / 4 * 4;
using TagRow = std::array<float, tag_row_size>;

/// A chain in the forms that best_tags() wants. Made once, for it takes as long as a short
/// document.
struct TagWays {
  explicit TagWays(const TagChain& chain);

  TagRow start{};                             ///< logarithms
  std::array<TagRow, tag_count> behind{};     ///< logarithms, [tag before][tag]
  TagRow start_share{};                       ///< not logarithms; what cannot be is 0
  std::array<TagRow, tag_count> onwards{};    ///< likewise, [tag before][tag]
  std::array<TagRow, tag_count> backwards{};  ///< likewise, [tag][tag before]
};

struct TokenTag {
  Slot slot = Slot::other;
  bool begins = false;  ///< a value
  float share = 0;      ///< probability that the token is of this slot
};

/// `scores`: of all tokens. Dates are of no slot; heads have the slots of their kind only.
std::vector<TokenTag> best_tags(const std::vector<CareerHead>& heads,
                                const std::vector<HeadToken>& tokens,
                                const std::vector<TagScores>& scores, const TagWays& ways);

}  // namespace vitagraph
