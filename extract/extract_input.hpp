// From an input, loaded or not, to its record.
#pragma once

#include "extract/extract.hpp"
#include "extract/read/inputs.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// `options` with what is known of this one input: what the server said of it, and the files
/// beside it. For as long as `input` lives.
ExtractOptions options_for(const LoadedInput& input, ExtractOptions options);

/// The record of an input; of one that could not be loaded, a record with `error`. What the
/// server said of it helps where `options` leaves it open.
Record extract_input(const LoadedInput& input, const ExtractOptions& options);

}  // namespace vitagraph
