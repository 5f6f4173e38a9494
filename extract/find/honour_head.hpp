// The head of an award or a certificate: what it is, who gave it, when.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Empty spans: not printed. All of the document.
struct HonourHead {
  Span title;
  Span giver;
  DateFact date;
};

/// "Title, Giver, 2012", "2012: Title (Giver)", "Silver Medal - Example Olympiad, 2008" (where the
/// competition is the title).
HonourHead honour_head(const Document& document, const SegmentedDocument& segmented, Span line);

}  // namespace vitagraph
