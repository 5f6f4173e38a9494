// Texts made comparable: what two annotators would call the same words becomes the same words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph::score {

/// Words of one text in their order: NFKC, case folded, cut at everything but letters, digits,
/// '+' and '#' ("C++", "C#"). Diacritics stay.
using Words = std::vector<std::u32string>;

Words words_of(std::string_view text);

/// The same without legal forms ("Inc", "GmbH") unless nothing else is there.
Words organisation_words(std::string_view text);

/// The words joined by single blanks.
std::u32string joined(const Words& words);

/// 0 to 1: how much two texts have in common, in their order or with their words sorted, whichever
/// is more. 0 when one of them is empty.
double alike(const Words& one, const Words& other);

/// The measure behind alike(): twice the characters in common blocks by all characters, where
/// blocks are found by taking the longest common run first, then left and right of it (Ratcliff
/// and Metzener, "Pattern matching: the gestalt approach", 1988).
double gestalt_ratio(std::u32string_view one, std::u32string_view other);

}  // namespace vitagraph::score
