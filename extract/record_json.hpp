// Record <-> one line of JSON (docs/record-format.md). Lossless: reading back what was written
// gives an equal Record.
#pragma once

#include <string>
#include <string_view>

#include "extract/record.hpp"

namespace vitagraph {

/// One JSON object without newlines, keys in a fixed order, no newline at the end.
std::string to_json_line(const Record& record);

/// Reads one line written by to_json_line. Unknown keys are ignored, so that a record may carry
/// a user's own. Throws RecordFormatError when it is not such an object.
Record record_from_json(std::string_view line);

}  // namespace vitagraph
