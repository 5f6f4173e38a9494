// The first row of a table: what its columns hold.
#pragma once

#include <string_view>

namespace vitagraph {

/// "Degree<tab>Institute<tab>Year of Passing<tab>CGPA/%": several cells, all of them titles of
/// columns as résumés have them, in any case. No such word alone in a cell of other text counts.
bool is_table_header(std::string_view line);

}  // namespace vitagraph
