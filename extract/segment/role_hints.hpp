// What a format's own markup says of the lines' roles, where documents of the kind are too few to
// learn it from.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/segment/headings.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/line_role.hpp"

namespace vitagraph {

/// Adds the evidence of data tables: a row that begins with a date is an entry, none begins within
/// a row, least of all with a cell of dates alone (nor with dates behind the wide gap of a line of
/// text), and the row that names the columns is of no item.
void add_table_rows(const Document& document, const std::vector<LineFeatures>& features,
                    std::vector<RoleScores>& scores);

/// A heading below one that begins an entry ("#### Achievements" below "### Baker, Corner Bakery")
/// belongs to the entry.
void add_heading_levels(const Document& document, std::vector<RoleScores>& scores);

/// A line that says when the document was last changed is of no item, though it has a date.
void add_stated_date(const Document& document, std::vector<RoleScores>& scores);

/// Adds the evidence of the document's hints (LaTeX macros: where an entry begins, what names it,
/// what tells of it) to the scores of all lines, in log-odds. Of what kind an entry is, its heading
/// says, or fields that only one kind has: the same macro prints jobs, awards and talks.
void add_hints(const Document& document, const HeadingOpinion& headings,
               std::vector<RoleScores>& scores);

}  // namespace vitagraph
