// What the words of a line say of its role, whatever stands around it: a linear model over hashed
// features, learnt by bench/train/line_words.py.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extract/segment/line_role.hpp"

namespace vitagraph {

/// `features`: those of the line.
RoleScores line_word_scores(std::span<const std::uint32_t> features);

/// The hashed features of a line: those of text_model.hpp, with all digits alike.
std::vector<std::uint32_t> line_word_features(std::string_view line);

}  // namespace vitagraph
