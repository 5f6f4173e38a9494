// What a short piece of text looks like by its words alone: a job title, an employer, a place …
// A linear model over hashed features (words, bigrams, affixes, shapes), learnt from labelled
// pieces; bench/train/README.md says from what and how. Evidence for slots, never a decision.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace vitagraph {

enum class TextClass : std::uint8_t {
  title,
  employer,
  unit,
  place,
  school,
  degree,
  area,
  grade,
  person,
  paper_title,
  venue,
  project,
  prose
};
inline constexpr std::size_t text_class_count = 13;

std::string_view name_of(TextClass text_class);

/// Natural logarithms of the classes' probabilities; they sum to one.
struct TextScores {
  std::array<float, text_class_count> log_probability{};
  float of(TextClass c) const { return log_probability[static_cast<std::size_t>(c)]; }
  float probability(TextClass c) const;
};

/// Scores of a piece of text; its first 256 bytes decide. Some microseconds; no allocation kept.
TextScores classify_text(std::string_view text);
/// By the text_features() of the text.
TextScores classify_features(std::span<const std::uint32_t> features);

/// The hashed features of a piece's first 256 bytes; each once, each below `text_feature_count`.
std::vector<std::uint32_t> text_features(std::string_view text);
/// The same, for linear_scores() with `weights` of so many classes: their rows are on their way
/// from memory while the features are made.
std::vector<std::uint32_t> text_features_for(std::span<const unsigned char> weights,
                                             std::size_t classes, std::string_view text);
inline constexpr std::uint32_t text_feature_count = 1U << 17;

/// Into `out`, which says how many classes there are: logarithms of their probabilities, by a
/// linear model over `features`. `weights`: one float of bias for each class, one of scale, then
/// text_feature_count rows of a signed byte for each class; little-endian.
void linear_scores(std::span<const unsigned char> weights, std::span<const std::uint32_t> features,
                   std::span<float> out);

}  // namespace vitagraph
