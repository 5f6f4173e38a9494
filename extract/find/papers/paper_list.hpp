// The items of a list of papers with their fields, before anybody asks whether they are papers.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/find/items/list_items.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/papers/reference.hpp"

namespace vitagraph {

/// Longer items, in bytes, are no references (and would cost more than their length to read).
inline constexpr std::size_t longest_reference = 6000;

struct PaperCandidate {
  ListItem item;
  JoinedText text;
  ParsedReference fields;                           ///< spans of `text`
  PublicationKind kind = PublicationKind::unknown;  ///< what headings and labels say
};

/// In document order; sentences about the list and lists of mere deeds are left out.
std::vector<PaperCandidate> paper_candidates(const Document& document,
                                             const SegmentedDocument& segmented,
                                             const SectionBlock& block,
                                             const ReferenceContext& context);

}  // namespace vitagraph
