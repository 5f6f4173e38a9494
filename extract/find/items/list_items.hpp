// The items of a list-like section: papers, projects, awards … One line may be one, or several.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// One item: its lines (indices into Document::lines) and the label that stands over it within
/// the section ("Journal articles", "2021"), if any.
struct ListItem {
  std::vector<std::uint32_t> lines;
  std::int32_t label = -1;  ///< line of the label, or -1
};

/// A section with those right under it that have no kind of their own.
struct SectionBlock {
  SectionKind kind = SectionKind::unknown;
  Span heading;                             ///< empty when it has none
  std::vector<std::uint32_t> lines;         ///< in reading order, sub-headings included
  std::vector<std::uint32_t> sub_headings;  ///< those of `lines` that head a section within
};

/// Papers of any kind: publications, talks, patents.
bool holds_papers(SectionKind kind);

std::vector<SectionBlock> section_blocks(const SegmentedDocument& segmented);

/// Cuts a block at its list marks, headings within, table rows, blank lines or hanging indents,
/// whichever the block as a whole uses. Labels belong to no item.
std::vector<ListItem> list_items(const Document& document, const SegmentedDocument& segmented,
                                 const SectionBlock& block);

/// The item's text by its lines; a numbering such as "[J29]" or "(3)" at its start is left out.
std::vector<Span> item_spans(const Document& document, const ListItem& item);

/// Does the line's text begin with a number as lists have it: "[J29]", "(3)", "12."?
bool is_numbered_line(const Document& document, std::uint32_t line);

/// The emphasis runs that touch `span`.
std::pair<std::size_t, std::size_t> style_range(const Document& document, Span span);
/// How much of `span` an emphasis covers, in bytes.
std::uint32_t styled_bytes(const Document& document, Span span, Emphasis emphasis);
/// The links that touch `span`, as a stretch of Document::links.
std::pair<std::size_t, std::size_t> link_range(const Document& document, Span span);
/// The first link whose words touch `span`, or nullptr.
const Link* link_in(const Document& document, Span span);

}  // namespace vitagraph
