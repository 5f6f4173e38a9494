// Which stretch of a document is its person's name: a linear model over the words, what stands
// around them, their line and the e-mail address.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

inline constexpr std::size_t name_feature_count = 101;
using NameRow = std::array<float, name_feature_count>;

struct NameCandidate {
  Span span;
  NameRow row{};
};

/// All that may be the name. The trainer (bench/train/name_choice.py) sees the same. `basics`: the
/// contact data.
std::vector<NameCandidate> name_candidates(const Document& document,
                                           const SegmentedDocument& segmented,
                                           const Basics& basics);

struct ChosenName {
  Span span;
  double probability = 0;
};

/// The likeliest, if that it is there is likelier than that it is not.
std::optional<ChosenName> choose_name(const std::vector<NameCandidate>& candidates);

}  // namespace vitagraph
