// Comma-separated tables (RFC 4180), as LinkedIn exports them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

struct CsvCell {
  std::string value;  ///< quotes undone
  Span span;          ///< within the table's text, without the quotes around it
};
using CsvRow = std::vector<CsvCell>;

/// Rows with at least one cell that says something. Cells in quotes may hold commas, line ends
/// and doubled quotes; a quote that nobody closes reaches to the end. Time is linear; at most
/// `most_cells` are read.
std::vector<CsvRow> csv_rows(std::string_view text, std::size_t most_cells = 1'000'000);

}  // namespace vitagraph
