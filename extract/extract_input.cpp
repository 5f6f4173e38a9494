#include "extract/extract_input.hpp"

namespace vitagraph {

ExtractOptions options_for(const LoadedInput& input, ExtractOptions options) {
  options.suffix = input.suffix;
  options.charset = input.charset;
  options.context.siblings = input.siblings.get();
  return options;
}

Record extract_input(const LoadedInput& input, const ExtractOptions& options) {
  if (!input.failure) {
    return extract_bytes(input.bytes, input.source, options_for(input, options));
  }
  Record record;
  record.source = input.source;
  record.diagnostics.push_back(*input.failure);
  record.error = sentence(*input.failure, input.source);
  record.verdict = {Standing::unreadable, {DoubtReason::not_read}};
  return record;
}

}  // namespace vitagraph
