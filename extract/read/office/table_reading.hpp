// Tables as people read them. Résumés are full of tables without visible borders:
//
//   a side bar        tall cells side by side: one cell after the other
//   a label rail      EXPERIENCE | all jobs:           the label, then its text
//   a date rail       2016–2020  | Nurse, duties:      the dates on the line of the head
//   flush-right dates Nurse, duties | 2016–2020:       likewise, behind it
//   a data table      short cells in rows and columns: a line for each row, cells by tabs
#pragma once

#include <cstdint>

#include "extract/read/office/blocks.hpp"
#include "extract/read/office/flat_line.hpp"

namespace vitagraph {

/// The lines of a table in reading order. `rows` counts the rows of data tables; `space_below` is
/// what its last row leaves below it, in points.
FlatLines read_table(const Table& table, std::uint32_t& rows, float& space_below);

}  // namespace vitagraph
