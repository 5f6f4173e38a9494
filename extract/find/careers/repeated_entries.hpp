// The same job or degree told twice in one document (an overview above, a table behind) is one.
#pragma once

#include "extract/record.hpp"

namespace vitagraph {

/// Puts jobs together that have the same employer, title and period, or all but one of them where
/// the other says nothing of it; degrees by school, degree, field and period alike. The fuller one
/// stays, at the place of the first, and takes what it lacks from the other.
void merge_repeated_entries(Record& record);

}  // namespace vitagraph
