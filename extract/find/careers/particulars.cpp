#include "extract/find/careers/particulars.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/facts.hpp"
#include "extract/find/joined_text.hpp"

namespace vitagraph {
namespace {

constexpr Confidence told = Confidence::thousandths(700);

bool is_eastern(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
}

bool holds_particulars(SectionKind kind) {
  return kind == SectionKind::top || kind == SectionKind::contact || kind == SectionKind::summary;
}

/// Pieces of a line between tabs, bars and runs of three blanks.
std::vector<Span> cells_of(const Document& document, Span line) {
  const std::string_view text = document.text_of(line);
  std::vector<Span> cells;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    std::size_t size = 0;
    for (const std::string_view mark : {"\t", "|", "｜", "   ", "　　"}) {
      if (text.substr(at).starts_with(mark)) size = std::max(size, mark.size());
    }
    if (at < text.size() && size == 0) continue;
    const Span cell{line.begin + static_cast<std::uint32_t>(begin),
                    line.begin + static_cast<std::uint32_t>(at)};
    const Span bare = trim_blanks(document.text, cell);
    if (!bare.empty()) cells.push_back(bare);
    if (size > 0) at += size - 1;
    begin = at + 1;
  }
  return cells;
}

Fact* slot_of(Education& education, Slot slot) {
  if (slot == Slot::school) return &education.institution;
  if (slot == Slot::degree) return &education.study_type;
  if (slot == Slot::area) return &education.area;
  return nullptr;
}

void take(const Document& document, Span value, std::string_view rule, Fact& into) {
  constexpr std::size_t longest = 60;
  value = trim_blanks(document.text, value);
  if (value.empty() || value.size() > longest || !into.empty()) return;
  if (!is_eastern(document.text_of(value))) return;
  into = fact_of(document, value, told, std::string(rule));
}

/// "毕业院校：南湖大学", or the label in one cell and its value in the next.
void read_labels(const Document& document, const std::vector<Span>& cells, Education& education) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string_view text = document.text_of(cells[i]);
    if (const auto label = find_head_label(text)) {
      Fact* fact = slot_of(education, label->slot);
      if (fact != nullptr) {
        take(document, {cells[i].begin + label->size, cells[i].end}, "particulars/label", *fact);
      }
      continue;
    }
    if (i + 1 >= cells.size()) continue;
    const std::string with_mark = std::string(text) + ":";
    const auto label = find_head_label(with_mark);
    if (!label || label->word_size != text.size()) continue;
    Fact* fact = slot_of(education, label->slot);
    if (fact != nullptr) take(document, cells[i + 1], "particulars/label", *fact);
  }
}

/// "本科/南湖大学计算机系": a degree, a slash, a school.
void read_pair(const Document& document, Span line, Education& education) {
  const std::string_view text = document.text_of(line);
  for (const std::string_view mark : {"/", "／", "·", "，", "、"}) {
    const std::size_t at = text.find(mark);
    if (at == text.npos || at == 0 || text.find(mark, at + mark.size()) != text.npos) continue;
    const auto end = line.begin + static_cast<std::uint32_t>(at);
    const Span left = trim_blanks(document.text, {line.begin, end});
    const Span right =
        trim_blanks(document.text, {end + static_cast<std::uint32_t>(mark.size()), line.end});
    for (const auto& [degree, school] : {std::pair{left, right}, std::pair{right, left}}) {
      const std::string_view words = document.text_of(degree);
      const auto found = find_degree(words);
      const bool whole = found && found->begin == 0 && found->end == words.size();
      if (!whole || !find_school_word(document.text_of(school))) continue;
      take(document, degree, "particulars/pair", education.study_type);
      take(document, school, "particulars/pair", education.institution);
      return;
    }
  }
}

}  // namespace

std::optional<Education> education_in_particulars(const Document& document,
                                                  const SegmentedDocument& segmented) {
  Education education;
  Span item;
  for (const Section& section : segmented.sections) {
    if (!holds_particulars(section.kind)) continue;
    for (auto i = section.body.begin; i < section.body.end; ++i) {
      const Span line = document.lines[i].span;
      if (!is_eastern(document.text_of(line)) || segmented.features[i].reads_like_prose) continue;
      const bool before = education.institution.empty();
      read_labels(document, cells_of(document, line), education);
      if (education.institution.empty()) read_pair(document, line, education);
      if (before && !education.institution.empty()) item = line;
    }
  }
  if (education.institution.empty() || !find_school_word(education.institution.value)) {
    return std::nullopt;
  }
  education.item = item_evidence(document, item, told, "entry/particulars");
  return education;
}

}  // namespace vitagraph
