// Headings within the entries of a section of jobs ("Key projects:", "Technologies").
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/headings.hpp"
#include "extract/segment/line_role.hpp"

namespace vitagraph {

/// Under a heading of jobs, or one that a job follows, what looks like a heading belongs to the
/// jobs where it comes again and again, or ends with a colon as few headings do: it ends no
/// section, and what follows, down to the next heading, are jobs as before. Changes the scores of
/// all lines, in log-odds.
void add_inner_headings(const Document& document, const HeadingOpinion& headings,
                        std::vector<RoleScores>& scores);

}  // namespace vitagraph
