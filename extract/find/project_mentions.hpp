// Named works told of within a job's text: by a link, by code style, by what was done to them.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

struct FoundProject {
  Span span;
  const char* rule = "";
  int confidence = 0;  ///< in thousandths
};

/// Of one line, in order. Only plain names: links and code of a name's shape, oddly capitalised
/// names behind a verb of making, "Project: …". Never a sentence.
std::vector<FoundProject> project_mentions(const Document& document,
                                           const SegmentedDocument& segmented, std::uint32_t line);

}  // namespace vitagraph
