#include "extract/read/latex/printer.hpp"

#include <algorithm>
#include <map>

namespace vitagraph::latex {

void Printer::forget_blanks() {
  space_ = tab_ = false;
  kept_blanks_ = 0;
}

void Printer::text(std::string_view utf8) {
  if (utf8.empty()) return;
  if (flow_.line_is_empty()) {
    flow_.place(source_line_, blanks_);
    const bool row_gap = !document_.text.empty() && document_.text.back() == '\t';
    if (row_gap) utf8.remove_prefix(std::min(utf8.find_first_not_of(' '), utf8.size()));
    flow_.text(utf8);
    if (!flow_.line_is_empty()) blanks_ = 0;
  } else {
    scratch_.clear();
    const char last = document_.text.back();
    const bool apart = last == ' ' || last == '\t';
    if (tab_ && last != '\t') {
      scratch_ = '\t';
    } else if (space_ && !apart) {
      scratch_ = ' ';
    }
    if (apart || !scratch_.empty()) {
      utf8.remove_prefix(std::min(utf8.find_first_not_of(' '), utf8.size()));
      if (utf8.empty()) return;
    }
    scratch_ += utf8;
    flow_.text(scratch_);
  }
  forget_blanks();
}

bool Printer::is_within_sentence() const {
  if (flow_.line_is_empty() || tab_ || !space_) return false;
  const std::string_view text = document_.text;
  const std::string_view word = text.substr(text.find_last_of(" \t\n") + 1);
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
         });
}

void Printer::wide_space(int blanks) {
  constexpr int gap = 3;
  space_ = true;
  kept_blanks_ += blanks;
  if (kept_blanks_ >= gap) tab_ = true;
}

void Printer::hard_break() {
  flow_.hard_break();
  forget_blanks();
}

void Printer::hard_break_row() {
  flow_.end_row();
  flow_.begin_row();
  flow_.begin_cell();
  forget_blanks();
}

void Printer::next_cell() {
  flow_.begin_cell();
  forget_blanks();
}

// A blank before a link or an emphasis is none of it.
void Printer::write_space() {
  if (!space_ || tab_ || flow_.line_is_empty() || flow_.ends_with_space()) return;
  flow_.text(" ");
  space_ = false;
}

void Printer::begin_link(std::string_view target) {
  write_space();
  flow_.begin_link(target);
}

void Printer::begin_style(Emphasis emphasis) {
  write_space();
  flow_.begin_style(emphasis);
}

void Printer::paragraph() {
  if (flow_.line_is_empty() && blanks_ > 0) return;
  hard_break();
  blanks_ = 1;
}

std::size_t Printer::begin_hint(HintedField field, std::uint32_t group, std::uint32_t call) {
  hints_.push_back({{{position(), position()}, field, group}, call, true});
  return hints_.size() - 1;
}

void Printer::end_hint(std::size_t index) {
  if (index >= hints_.size() || !hints_[index].open) return;
  hints_[index].hint.span.end = position();
  hints_[index].open = false;
}

// Shrinks the hint to the text of the lines that it covers. False when it covers none.
bool Printer::fit(Hint& hint) const {
  const auto& lines = document_.lines;
  auto first = std::ranges::upper_bound(lines, hint.span.begin, {},
                                        [](const Line& line) { return line.span.end; });
  if (first == lines.end() || first->span.begin >= hint.span.end) return false;
  auto last = std::ranges::lower_bound(lines, hint.span.end, {},
                                       [](const Line& line) { return line.span.begin; });
  --last;
  hint.span.begin = std::max(hint.span.begin, first->span.begin);
  hint.span.end = std::min(hint.span.end, last->span.end);
  const auto is_blank = [this](std::uint32_t at) {
    return document_.text[at] == ' ' || document_.text[at] == '\t';
  };
  while (hint.span.begin < hint.span.end && is_blank(hint.span.begin)) ++hint.span.begin;
  while (hint.span.begin < hint.span.end && is_blank(hint.span.end - 1)) --hint.span.end;
  return hint.span.begin < hint.span.end;
}

void Printer::finish() {
  flow_.finish();
  std::map<std::uint32_t, std::uint32_t> calls;
  for (OpenHint& open : hints_) {
    if (open.open) open.hint.span.end = position();
    if (open.call != 0) ++calls[open.call];
  }
  for (OpenHint& open : hints_) {
    if (open.call != 0 && calls[open.call] < 2) continue;
    if (fit(open.hint)) document_.hints.push_back(open.hint);
  }
  std::ranges::stable_sort(document_.hints, {}, &Hint::span);
}

}  // namespace vitagraph::latex
