// Facts that are not sure enough are taken out of a record.
#pragma once

#include <string>
#include <vector>

#include "extract/record.hpp"

namespace vitagraph {

/// A value that was taken out, with its place in the record as it was.
struct LeftOut {
  std::string pointer;  ///< JSON Pointer, "/work/2/department"
  std::string value;
  Evidence evidence;
};

/// Takes all facts below `least` out of the record, counts them in `record.left_out` and returns
/// them in the order of the record. An item goes as a whole when nothing is left of what names it
/// (of a job employer and title, of a degree school and degree, of a paper the title); authors
/// stay or go together. Values without evidence, which others wrote, are kept.
std::vector<LeftOut> leave_out_below(Record& record, Confidence least);

}  // namespace vitagraph
