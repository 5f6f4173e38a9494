// One reference of a list of papers -> its fields. A learned tagger reads the words; the print
// (italics, bold, quotes, links) and the habits of the list it stands in add to its scores.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/papers/reference_tagger.hpp"
#include "extract/find/papers/set_lines.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// How the words of a list look and where they stand, against what they were taken for: a second
/// reading of every reference leans on what the same look meant in the others.
class ReferenceHabits {
 public:
  static constexpr std::size_t look_count = 48;
  void add(std::size_t look, ReferenceLabel label);
  void add_first(ReferenceLabel label);
  /// Points for each label where a token looks so; 0 while nothing is known.
  LabelScores leans(std::size_t look) const;
  std::int32_t lean_first(ReferenceLabel label) const;

 private:
  std::array<std::array<std::uint16_t, reference_label_count>, look_count> counts_{};
  std::array<std::uint16_t, reference_label_count> first_{};
};

/// What is known about the document that the reference stands in.
struct ReferenceContext {
  std::string_view owner_name;                      ///< "" when the résumé names nobody
  const std::vector<DateMention>* dates = nullptr;  ///< of the whole document, sorted
  const SetLines* set_lines = nullptr;              ///< nullptr: line ends say nothing
};

/// Spans are of the JoinedText given. Empty span = not printed.
struct ParsedReference {
  std::vector<Span> authors;
  bool authors_truncated = false;
  Span title;
  Span venue;
  Span date;
  PartialDate date_value;
  Span doi;
  Span arxiv;
  Span url;
  std::string link;  ///< target of a link on the entry's words, where `url` is not printed
  Span status;
  PublicationKind kind = PublicationKind::unknown;
  Confidence confidence;
};

/// The tokens of one reference with their scores, so that a list can be read twice.
class ReferenceReading {
 public:
  ReferenceReading(const JoinedText& text, const ReferenceContext& context);
  /// These words of the document stand as a heading: a title, or its beginning.
  void lean_to_title(Span outside);
  /// The labels with what the list's other references say; nullptr: by itself.
  void decide(const ReferenceHabits* habits);
  void teach(ReferenceHabits& habits) const;
  ParsedReference fields() const;
  std::size_t size() const { return tokens_.size(); }

 private:
  void score_print();
  void part_lines();
  void score_names();
  /// What stands from here on is no title: its print ended.
  void lean_from_title(std::uint32_t end);
  void force_identifiers();
  void score_quotes();
  void score_small_words();
  void score_acronyms();
  void score_behind_doi();
  Span segment_at(std::size_t& token, ReferenceLabel label) const;

  const JoinedText* text_;
  const ReferenceContext* context_;
  std::vector<ReferenceToken> tokens_;
  std::vector<LabelScores> scores_;
  std::vector<std::uint8_t> looks_;
  std::vector<bool> set_apart_;  ///< tokens that begin a line of its own
  std::vector<ReferenceLabel> labels_;
};

/// One reference alone.
ParsedReference parse_reference(const JoinedText& text, const ReferenceContext& context);

}  // namespace vitagraph
