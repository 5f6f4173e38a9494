// "同上", "同社", "〃" in the place of an employer: the one of the job above.
#pragma once

#include <vector>

#include "extract/record.hpp"

namespace vitagraph {

/// Gives jobs that say "the same" the employer of the job above; without one they lose it.
void name_same_employers(std::vector<Work>& jobs);

/// Makes what names only a unit ("IT기획부") the unit of jobs within the years of an employer above
/// them, whose name they then lack or get.
void tell_units_below_banners(std::vector<Work>& jobs);

}  // namespace vitagraph
