#include "extract/find/sentences.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "extract/evidence/lexicon/words.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph {
namespace {

bool may_tell(SectionKind kind) {
  constexpr std::array telling = {SectionKind::top,  SectionKind::summary,   SectionKind::unknown,
                                  SectionKind::work, SectionKind::education, SectionKind::contact};
  return std::ranges::find(telling, kind) != telling.end();
}

/// Whether each line stands in a section that may tell of a life.
std::vector<bool> telling_lines(const Document& document, const SegmentedDocument& segmented) {
  std::vector<bool> telling(document.lines.size(), false);
  for (const Section& section : segmented.sections) {
    for (auto i = section.body.begin; i < section.body.end; ++i)
      telling[i] = may_tell(section.kind);
  }
  return telling;
}

bool goes_on(const Line& above, const Line& line) {
  const bool apart = line.blank_lines_above > 0 || line.gap_above > 0.6F * line.font_size;
  return !apart && line.mark == ListMark::none && line.table_row == 0 && above.table_row == 0 &&
         line.column == above.column && line.aside == above.aside;
}

bool is_abbreviation(std::string_view folded) {
  constexpr std::array<std::string_view, 12> known = {"dr",   "prof", "mr", "mrs", "ms", "st",
                                                      "univ", "dept", "ph", "jr",  "sr", "vs"};
  return folded.size() == 1 || std::ranges::find(known, folded) != known.end();
}

WordBreak break_of(std::string_view gap, std::string_view word_before, bool capital) {
  if (gap.find(';') != gap.npos || gap.find(':') != gap.npos) return WordBreak::clause;
  const auto stop = gap.find_first_of(".!?");
  if (stop != gap.npos && stop + 1 < gap.size() && capital && !is_abbreviation(word_before)) {
    return WordBreak::sentence;
  }
  if (gap.find_first_of("()[]") != gap.npos) return WordBreak::bracket;
  return gap.find(',') != gap.npos ? WordBreak::comma : WordBreak::blank;
}

bool begins_large(std::string_view text) {
  return !text.empty() &&
         (scan::is_upper(text[0]) || scan::is_digit(text[0]) || scan::is_non_ascii(text[0]));
}

std::vector<Sentence> sentences_of(const Document& document, Span paragraph) {
  const std::string_view text = document.text_of(paragraph);
  std::vector<Sentence> sentences(1);
  std::uint32_t end = 0;
  for (const lexicon::Word& word : lexicon::split_words(text)) {
    SentenceWord here;
    here.folded = word.folded;
    here.span = {paragraph.begin + word.span.begin, paragraph.begin + word.span.end};
    here.capital = begins_large(text.substr(word.span.begin));
    if (!sentences.back().empty()) {
      here.before = break_of(text.substr(end, word.span.begin - end),
                             sentences.back().back().folded, here.capital);
    }
    end = word.span.end;
    if (here.before == WordBreak::sentence) sentences.emplace_back();
    sentences.back().push_back(std::move(here));
  }
  return sentences;
}

}  // namespace

// Runs of lines of which one at least reads like prose. Roles part paragraphs at lines that look
// like heads: sections are not asked where one ends.
std::vector<Span> telling_paragraphs(const Document& document, const SegmentedDocument& segmented) {
  const std::vector<bool> telling = telling_lines(document, segmented);
  std::vector<Span> found;
  const auto count = static_cast<std::uint32_t>(document.lines.size());
  for (std::uint32_t first = 0, end = 0; first < count; first = end) {
    bool prose = segmented.features[first].reads_like_prose;
    for (end = first + 1; end < count && telling[end] && telling[first]; ++end) {
      if (!goes_on(document.lines[end - 1], document.lines[end])) break;
      prose = prose || segmented.features[end].reads_like_prose;
    }
    if (prose && telling[first]) {
      found.push_back(hull(document.lines[first].span, document.lines[end - 1].span));
    }
  }
  return found;
}

std::vector<ProseParagraph> told_paragraphs(const Document& document,
                                            const std::vector<Span>& spans) {
  std::vector<ProseParagraph> told;
  for (const Span span : spans) {
    told.push_back({span, sentences_of(document, span)});
  }
  return told;
}

}  // namespace vitagraph
