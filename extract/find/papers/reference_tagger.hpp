// Says of every token of a reference what it belongs to: authors, title, venue …
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/find/papers/reference_tokens.hpp"

namespace vitagraph {

/// `other`: marks between the fields; `note`: words of no field here ("Master's thesis").
enum class ReferenceLabel : std::uint8_t {
  other,
  author,
  editor,
  title,
  venue,
  date,
  volume,
  issue,
  pages,
  publisher,
  location,
  doi,
  arxiv,
  url,
  note
};
inline constexpr std::size_t reference_label_count = 15;
/// Rows are padded so that one row of weights is 16 bytes.
inline constexpr std::size_t reference_row = 16;
using LabelScores = std::array<std::int32_t, reference_row>;

inline constexpr std::size_t reference_feature_count = 27;
inline constexpr std::uint32_t reference_bucket_bits = 16;
using FeatureBuckets = std::array<std::uint32_t, reference_feature_count>;

/// The hashed features of every token, in order. The trainer and the tagger share them.
std::vector<FeatureBuckets> reference_features(const std::vector<ReferenceToken>& tokens);

/// The weight that a level from -30 to 30 stands for: finer steps near zero.
constexpr int weight_of_level(int level) {
  const int size = level < 0 ? -level : level;
  const int weight = size * 4 + size * size * size / 30;
  return level < 0 ? -weight : weight;
}

/// Weights of a linear-chain tagger (averaged perceptron, Collins 2002), quantised to 61 levels.
struct ReferenceModel {
  std::vector<std::int16_t> emission;  ///< 2^reference_bucket_bits rows of reference_row
  std::array<LabelScores, reference_row> transition{};  ///< [from][to]; from 15 = the start
};

/// The compiled-in model: unpacked on first use, then shared; safe between threads.
const ReferenceModel& reference_model();

/// Emission scores of every token under `model`.
std::vector<LabelScores> score_labels(const std::vector<ReferenceToken>& tokens,
                                      const ReferenceModel& model);
/// The best sequence of labels (Viterbi). `set_apart`: tokens that begin a line of its own, where
/// authors, title and venue are likelier to end than to go on; empty or as many as tokens.
std::vector<ReferenceLabel> best_labels(const std::vector<ReferenceToken>& tokens,
                                        const std::vector<LabelScores>& scores,
                                        const ReferenceModel& model,
                                        const std::vector<bool>& set_apart = {});

std::string_view name_of(ReferenceLabel label);

}  // namespace vitagraph
