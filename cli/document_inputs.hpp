// What the user named as input -> the bytes of documents, for a run that can be stopped.
#pragma once

#include <string>
#include <vector>

#include "cli/reading_options.hpp"
#include "extract/read/inputs.hpp"

namespace vitagraph {

/// The documents behind what was typed. Throws InputError, with the reasons, when there is none.
InputList documents_of(const ReadingOptions& reading);

/// Like load_input(), but standard input and the network are given up when the user stops the
/// run (throws Interrupted).
LoadedInput load_document(const InputSource& source, const ReadingOptions& reading,
                          const ExtractOptions& options);

/// ", 3 files left out (2 no reader for .pdf files, 1 a link to nowhere)"; "" when there is none.
std::string left_out_sentence(const std::vector<SkippedInput>& skipped);

}  // namespace vitagraph
