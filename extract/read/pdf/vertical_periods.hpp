// Periods whose two ends stand one above the other in a rail, with no dash between them.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/read/pdf/flow_lines.hpp"

namespace vitagraph {

/// "2019" with "2022" below it, or "Present" with "2015", before entries whose first lines stand
/// out: the first line gets the period, begin first, with a dash that joins `words`. Two pairs at
/// least, each closer than what follows; rows of a list that has a year a line stay as they are.
void join_vertical_periods(std::vector<PdfWord>& words, std::vector<PdfLine>& lines);

enum class VerticalPeriod : std::uint8_t { none, rising, falling };

/// Which way a cell's lines are one period: two dates, a bar between them at most.
VerticalPeriod vertical_period_in(const std::vector<PdfWord>& words,
                                  const std::vector<PdfLine>& cell);

/// Makes one line of them.
void join_vertical_period(std::vector<PdfWord>& words, std::vector<PdfLine>& cell,
                          VerticalPeriod way);

/// Whether a line of text is set otherwise than the one below it: as heads are.
bool heads_text_below(const PdfWord& head, const PdfWord& below);

}  // namespace vitagraph
