// When an item of a JSON résumé was.
#pragma once

#include "extract/read/json_item.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// From its start, end or period. A single date is start and end, or (of degrees) the end only.
Period json_period(const JsonItem& item, bool single_is_both);

/// The one date of a paper or prize.
DateFact json_point(const JsonItem& item);

}  // namespace vitagraph
