// The head of an entry cut into segments: the pieces that separators, line ends, changes of style
// and dates leave. What a segment is, is decided in slots.hpp.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/slots/head_marks.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

struct HeadSegment {
  Span span;
  std::uint32_t line = 0;  ///< index into Document::lines
  std::uint8_t line_in_head = 0;
  std::uint8_t place_in_line = 0;  ///< counts the segments of the line before it
  Separator before = Separator::line;
  Separator after = Separator::line;
  bool bold = false;
  bool italic = false;
  bool link = false;
  bool in_brackets = false;
  bool heading = false;
  bool is_label = false;         ///< "Position:", "学历": says what the next segment is
  std::int8_t labelled_as = -1;  ///< the Slot that a label before it promises, or -1
  TextScores text;
};

/// `lines`: indices into Document::lines, rising.
/// `read`: what each segment looks like by its words (HeadSegment::text), which costs the most.
std::vector<HeadSegment> cut_head(const Document& document, const SegmentedDocument& segmented,
                                  const std::vector<std::uint32_t>& lines, HeadCut cut,
                                  bool read = true);

}  // namespace vitagraph
