#include "extract/extract_input.hpp"

namespace vitagraph {

Record extract_input(const LoadedInput& input, ExtractOptions options) {
  if (!input.failure) {
    options.suffix = input.suffix;
    options.charset = input.charset;
    return extract_bytes(input.bytes, input.source, options);
  }
  Record record;
  record.source = input.source;
  record.diagnostics.push_back(*input.failure);
  record.error = sentence(*input.failure, input.source);
  return record;
}

}  // namespace vitagraph
