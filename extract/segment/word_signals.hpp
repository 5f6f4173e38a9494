// The signals of a line that come from its words and marks.
#pragma once

#include <vector>

#include "extract/segment/line_signals.hpp"

namespace vitagraph {

/// Fills the signals of the line's words: text model, lexicons, marks.
void put_word_signals(const Document& document, const std::vector<DateMention>& dates,
                      const LineFeatures& features, const Line& line, LineSignals& signals);

}  // namespace vitagraph
