// Everything a résumé tells besides jobs, degrees and the person's own data: papers, projects,
// awards, people, skills, languages, certificates.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Fills the rest of `record`, whose basics, work and education are filled already (the owner's
/// name tells which author is the owner; jobs tell under whom a project stands). Where nobody is
/// named, the papers' one common author is taken for the owner: see owner.hpp.
void find_works(const Document& document, const SegmentedDocument& segmented, Record& record);

}  // namespace vitagraph
