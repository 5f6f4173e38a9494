// The tables written by hand: lists of folded phrases, "|" between them, grouped by weight.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace vitagraph::lexicon {

struct PhraseGroup {
  std::int8_t weight;
  std::string_view phrases;
};

/// Degrees as words of fold(): "b sc" stands for "B.Sc.". Weight 2: surely a degree; 1: also an
/// everyday word ("master", "ms", "ba"), to be believed where it is printed like a degree.
std::span<const PhraseGroup> degree_phrases();
/// Degrees of scripts without blanks, found inside words.
std::span<const std::string_view> degree_parts();

std::span<const PhraseGroup> school_phrases();
/// Parts at the end of a word ("…schule") and of scripts without blanks ("大学").
std::span<const std::string_view> school_parts();

std::span<const PhraseGroup> legal_form_phrases();
std::span<const std::string_view> legal_form_parts();

std::span<const PhraseGroup> unit_phrases();
std::span<const std::string_view> unit_parts();

/// Words of job titles; weight in tenths of log-odds, negative: speaks against a title.
std::span<const PhraseGroup> title_phrases();
std::span<const std::string_view> title_parts();

std::span<const PhraseGroup> country_phrases();
std::span<const PhraseGroup> region_phrases();
/// Abbreviations of regions, true only in capitals: "CA", "NSW".
std::span<const PhraseGroup> region_codes();
std::span<const PhraseGroup> remote_phrases();
/// Large cities in scripts for which the generated table has gaps.
std::span<const PhraseGroup> city_phrases();

}  // namespace vitagraph::lexicon
