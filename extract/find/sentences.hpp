// Running text as sentences of words that know their places.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// What stands between a word and the one before it.
enum class WordBreak : std::uint8_t { blank, comma, bracket, clause, sentence };

struct SentenceWord {
  std::string folded;
  Span span;  ///< in Document::text
  WordBreak before = WordBreak::blank;
  bool capital = false;  ///< begins with a capital, or with a digit
};

using Sentence = std::vector<SentenceWord>;

struct ProseParagraph {
  Span span;
  std::vector<Sentence> sentences;
};

/// The paragraphs that stand above all headings, in summaries, jobs and degrees, and under headings
/// that nobody recognised.
std::vector<Span> telling_paragraphs(const Document& document, const SegmentedDocument& segmented);

/// They, cut into sentences, which may go over several lines.
std::vector<ProseParagraph> told_paragraphs(const Document& document,
                                            const std::vector<Span>& spans);

}  // namespace vitagraph
