// The heads of a document's jobs and degrees, cut into segments and ready to be slotted.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/head_segments.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// The two kinds of heads; each has slots of its own.
enum class HeadKind : std::uint8_t { job, degree };

struct CareerHead {
  HeadKind kind = HeadKind::job;
  Entry entry;
  std::vector<std::uint32_t> lines;  ///< that were cut; indices into Document::lines, rising
  std::vector<HeadSegment> segments;
  SectionKind section = SectionKind::unknown;
  std::uint32_t section_at = 0;  ///< index into SegmentedDocument::sections
};

/// Does the section hold jobs, or degrees? nullopt: neither.
std::optional<HeadKind> head_kind_of(SectionKind section);

/// In the order of the document.
std::vector<CareerHead> find_heads(const Document& document, const SegmentedDocument& segmented);

}  // namespace vitagraph
