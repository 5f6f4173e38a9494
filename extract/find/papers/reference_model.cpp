// Unpacks the weights that bench/train/references.cpp wrote.
// Format: one printable character from '#' on, without '?' and '\', a code. Codes 0 to 60 are the
// levels -30 to 30 of one weight (weight_of_level), codes 61 to 89 are runs of 2 to 30 zeros.
#include "extract/find/papers/reference_tagger.hpp"

namespace vitagraph {
namespace {

#include "extract/find/papers/reference_weights.inc"

int code_of(char c) {
  return static_cast<unsigned char>(c) - 35 - (c > '?' ? 1 : 0) - (c > '\\' ? 1 : 0);
}

ReferenceModel unpack() {
  ReferenceModel model;
  const std::size_t size = (std::size_t{1} << reference_bucket_bits) * reference_row;
  model.emission.assign(size, 0);
  std::size_t at = 0;
  for (const char c : std::string_view(packed_emission)) {
    const int code = code_of(c);
    if (code > 60) {
      at += static_cast<std::size_t>(code - 59);
    } else if (at < size) {
      model.emission[at++] = static_cast<std::int16_t>(weight_of_level(code - 30));
    }
  }
  for (std::size_t i = 0; i < std::size(packed_transition); ++i) {
    model.transition[i / reference_row][i % reference_row] = packed_transition[i];
  }
  return model;
}

}  // namespace

const ReferenceModel& reference_model() {
  static const ReferenceModel model = unpack();
  return model;
}

}  // namespace vitagraph
