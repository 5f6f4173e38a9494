// Lives that are told in sentences: "She is a lecturer at the University of Leeds", "he received
// his PhD in Chemistry from Lund University in 2004". Grants, project pages and "about me" have no
// other form. English.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Fills record.work and record.education where the document lists none.
void find_told_careers(const Document& document, const SegmentedDocument& segmented,
                       Record& record);

}  // namespace vitagraph
