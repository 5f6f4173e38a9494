// One bibliographic reference cut into words, numbers, marks and addresses.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitagraph {

/// What a token looks like; the tagger's features are made of it.
enum class TokenShape : std::uint8_t {
  lower,
  capital,
  initial,
  upper,
  mixed,
  year,
  number,
  number_word,
  mark,
  open,
  close,
  quote,
  doi,
  arxiv,
  url,
  other_script
};

/// A token of at most 64 KiB of text; offsets are bytes into the text that was tokenised.
struct ReferenceToken {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t hash = 0;    ///< of the lower-cased word, digits folded to 0
  std::uint32_t suffix = 0;  ///< hash of the last three bytes
  TokenShape shape = TokenShape::mark;
  bool space_before = false;
  bool line_start = false;  ///< a newline stands before it
};

/// Addresses, DOIs and arXiv identifiers are one token each. Never fails.
std::vector<ReferenceToken> tokenize_reference(std::string_view text);

}  // namespace vitagraph
