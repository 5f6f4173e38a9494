// The heads of a document as a row of tokens: their words, and the dates between them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// What stands before a token: the Separator before its segment, for the first of a segment; else
/// one of these.
inline constexpr std::uint8_t joint_blank = separator_count;
inline constexpr std::uint8_t joint_mark = separator_count + 1;  ///< a mark without blanks: "a/b"
inline constexpr std::size_t joint_count = separator_count + 2;

struct HeadToken {
  Span span;
  std::uint32_t head = 0;     ///< index into the heads
  std::uint32_t line = 0;     ///< index into Document::lines
  std::int32_t segment = -1;  ///< index into the head's segments; -1: a date
  std::uint8_t before = 0;    ///< joint

  bool is_date() const { return segment < 0; }
};

/// What stands behind so many tokens of a head is left out, and so of no slot: heads have some
/// dozens, and a text of megabytes without a line's end would take as much time as all else.
inline constexpr std::size_t most_tokens_of_head = 512;

/// In the order of the heads, and within each in reading order.
std::vector<HeadToken> head_tokens(const Document& document, const SegmentedDocument& segmented,
                                   const std::vector<CareerHead>& heads);

}  // namespace vitagraph
