// One reference string by itself, cut into what each part is: for lists of references that are no
// résumé, and for measuring the tagger.
#pragma once

#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/papers/reference_tagger.hpp"

namespace vitagraph {

struct ReferenceSegment {
  Span span;  ///< bytes of the text
  ReferenceLabel label = ReferenceLabel::other;
};

/// The parts of a reference in order, marks between them left out. Of `text`, which is UTF-8, the
/// first 64 KiB count.
std::vector<ReferenceSegment> reference_segments(std::string_view text);
/// The same under another model, for its trainer.
std::vector<ReferenceSegment> reference_segments(std::string_view text,
                                                 const ReferenceModel& model);

}  // namespace vitagraph
