// A verdict on the record of a document as a whole.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// `segmented` is nullptr where the document's format says what everything is. The confidences of
/// the record must be calibrated.
Verdict judge_document(const Document& document, const SegmentedDocument* segmented,
                       const Record& record);

/// Of a record with an error.
Verdict verdict_of_failure(const Record& record);

}  // namespace vitagraph
