// How alike two words are.
#pragma once

#include <cstddef>
#include <string_view>

namespace vitagraph {

/// Whether one insertion, deletion, exchange or swap of neighbouring bytes makes them equal.
bool within_one_edit(std::string_view a, std::string_view b);

/// Equal, or within one edit and long enough (5 bytes) that this is a slip and not another word.
/// Words with digits must be equal.
bool same_word(std::string_view a, std::string_view b);

/// Whether at most `limit` insertions, deletions and exchanges of bytes make them equal. Takes
/// time in proportion to length times limit.
bool within_edits(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace vitagraph
