#include "extract/segment/word_signals.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "extract/byte_set.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/phrase_search.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/segment/line_words.hpp"

namespace vitagraph {
namespace {

constexpr float least_log_probability = -12.0F;

float flag(bool value) { return value ? 1.0F : 0.0F; }

std::size_t index_of(Signal signal) { return static_cast<std::size_t>(signal); }

/// The line's pieces between its dates; the longest tells what the line is about.
Span longest_undated(const Document& document, const std::vector<DateMention>& dates,
                     const LineFeatures& f, Span line) {
  Span best{line.begin, line.begin};
  auto at = line.begin;
  for (std::uint32_t d = 0; d <= f.date_count; ++d) {
    const bool last = d == f.date_count;
    const Span date = last ? Span{line.end, line.end} : dates[f.first_date + d].span;
    const Span piece{at, std::max(at, std::min(date.begin, line.end))};
    if (piece.size() > best.size()) best = piece;
    at = std::max(at, std::min(date.end, line.end));
  }
  constexpr ByteSet trailing(" \t,;:|-(");
  while (!best.empty() && trailing.has(document.text[best.end - 1])) --best.end;
  return best;
}

void put_text(const TextScores& text, Signal first, LineSignals& s) {
  for (std::size_t c = 0; c < text_class_count; ++c) {
    s.values[index_of(first) + c] = std::max(text.log_probability[c], least_log_probability);
  }
}

void take_best(const TextScores& text, LineSignals& s) {
  const auto take = [&](Signal signal, TextClass c) {
    s[signal] = std::max(s[signal], text.probability(c));
  };
  take(Signal::best_title, TextClass::title);
  take(Signal::best_employer, TextClass::employer);
  take(Signal::best_school, TextClass::school);
  take(Signal::best_degree, TextClass::degree);
  take(Signal::best_place, TextClass::place);
}

/// Where the next piece of a head may begin: behind a separator that few names hold.
std::size_t end_of_piece(std::string_view text) {
  constexpr ByteSet separators(",|(;\t");
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (separators.has(text[i])) return i;
    if (text[i] == ' ' && i + 3 < text.size() &&
        (text.substr(i).starts_with(" - ") || text.substr(i).starts_with(" – ") ||
         text.substr(i).starts_with(" — ") || text.substr(i).starts_with(" · ") ||
         text.substr(i).starts_with(" @ ") || text.substr(i).starts_with(" at "))) {
      return i;
    }
  }
  return text.size();
}

std::string_view without_separators(std::string_view text) {
  constexpr ByteSet separators(" ,|(;\t-)");
  while (!text.empty() && separators.has(text.front())) text.remove_prefix(1);
  for (const std::string_view mark : {"–", "—", "·", "@ ", "at "}) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  }
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

/// The whole text, its first piece, and the best of the first four pieces.
void put_text_model(std::string_view text, const TextScores& whole, LineSignals& s) {
  put_text(whole, Signal::whole_text, s);
  take_best(whole, s);
  const auto first = end_of_piece(text);
  if (first >= text.size()) return put_text(whole, Signal::lead_text, s);
  const TextScores lead = classify_text(text.substr(0, first));
  put_text(lead, Signal::lead_text, s);
  take_best(lead, s);
  std::string_view rest = text.substr(first, 160);
  for (int pieces = 0; pieces < 3; ++pieces) {
    rest = without_separators(rest);
    const auto end = end_of_piece(rest);
    if (rest.empty()) return;
    if (end > 1) take_best(classify_text(rest.substr(0, end)), s);
    rest.remove_prefix(end);
  }
}

/// Told as a sentence behind a bullet: nobody need ask the model.
void put_plain_prose(LineSignals& s) {
  for (std::size_t c = 0; c < text_class_count; ++c) {
    s.values[index_of(Signal::whole_text) + c] = least_log_probability;
    s.values[index_of(Signal::lead_text) + c] = least_log_probability;
  }
  s.values[index_of(Signal::whole_text) + static_cast<std::size_t>(TextClass::prose)] = 0;
  s.values[index_of(Signal::lead_text) + static_cast<std::size_t>(TextClass::prose)] = 0;
}

void put_role_words(std::span<const std::uint32_t> features, LineSignals& s) {
  const RoleScores scores = line_word_scores(features);
  for (std::size_t r = 0; r < line_role_count; ++r) {
    s.values[index_of(Signal::role_words) + r] =
        std::max(scores.log_probability[r], least_log_probability);
  }
}

void put_lexicons(std::string_view text, bool short_line, LineSignals& s) {
  const WordedText start(text.substr(0, 120));
  const auto degree = find_degree(start);
  s[Signal::degree_at] = degree ? static_cast<float>(degree->begin) : -1.0F;
  s[Signal::degree_share] =
      degree ? static_cast<float>(degree->size()) / static_cast<float>(text.size()) : 0.0F;
  s[Signal::school_word] = flag(find_school_word(start).has_value());
  s[Signal::legal_form] = flag(find_legal_form(start).has_value());
  s[Signal::unit_word] = flag(find_unit_word(start).has_value());
  s[Signal::place_at_end] = flag(text.size() <= 160 && place_at_end(text).has_value());
  s[Signal::grade] = flag(is_grade(start.text()));
  if (!short_line) return;
  const bool whole = start.text().size() == text.size();
  s[Signal::title_words] = static_cast<float>(whole ? title_score(start) : title_score(text));
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "J." or "JB" or "J" as author lists have them: single capitals that stand alone.
int count_initials(std::string_view text) {
  int count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_capital(text[i]) ||
        (i > 0 && text[i - 1] != ' ' && text[i - 1] != '.' && text[i - 1] != '-')) {
      continue;
    }
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    if (next == '.' || next == ',' || (next == ' ' && i > 0)) ++count;
  }
  return count;
}

int count_reference_words(std::string_view text) {
  static const PhraseSearch words = {
      "et al", "doi",  "arXiv",    "arxiv",    "Proc",      "roceedings", "ournal", "onference",
      " pp",   "vol.", "Vol.",     "no.",      "Trans",     "IEEE",       "ACM",    "Springer",
      "Press", "In:",  "Workshop", "in press", "submitted", "eds",        "ISBN",   "Symposium"};
  return words.count_in(text);
}

void put_marks(std::string_view text, LineSignals& s) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case ',':
        s[Signal::commas] += 1;
        break;
      case '|':
        s[Signal::bars] += 1;
        break;
      case '\t':
        s[Signal::tabs] += 1;
        break;
      case '(':
      case '[':
        s[Signal::brackets] += 1;
        break;
      case '"':
        s[Signal::quotes] += 1;
        break;
      case ';':
        s[Signal::semicolons] += 1;
        break;
      case '-':
        if (i > 0 && text[i - 1] == ' ') s[Signal::dashes] += 1;
        break;
      case '\xE2':
        if (text.substr(i).starts_with("“") || text.substr(i).starts_with("”")) {
          s[Signal::quotes] += 1;
        } else if (text.substr(i).starts_with("–") || text.substr(i).starts_with("—")) {
          s[Signal::dashes] += 1;
        }
        break;
      default:
        break;
    }
  }
  const auto colon = text.substr(0, 60).find(':');
  s[Signal::colon_at] = colon == text.npos ? 99.0F : static_cast<float>(colon);
  s[Signal::initials] = static_cast<float>(count_initials(text));
  s[Signal::reference_words] = static_cast<float>(count_reference_words(text));
}

}  // namespace

void put_word_signals(const Document& document, const std::vector<DateMention>& dates,
                      const LineFeatures& f, const Line& line, LineSignals& s) {
  const std::string_view whole = document.text_of(line).substr(0, 600);
  put_marks(whole, s);
  const std::vector<std::uint32_t> features = line_word_features(whole);
  put_role_words(features, s);
  const bool plainly_told =
      f.reads_like_prose && line.mark != ListMark::none && f.date_count == 0 && f.words > 9;
  s[Signal::degree_at] = -1;
  if (plainly_told) return put_plain_prose(s);
  const Span undated = longest_undated(document, dates, f, line.span);
  const std::string_view text = document.text_of(undated).substr(0, 400);
  // The features of a line have all digits alike; those of others are those of its text.
  constexpr ByteSet changed("123456789");
  const bool alike = text.size() == whole.size() && !changed.any_in(whole);
  put_text_model(text, alike ? classify_features(features) : classify_text(text), s);
  if (text.empty()) return;
  put_lexicons(text, f.words <= 12, s);
  s[Signal::head_label] = flag(find_head_label(whole).has_value());
}

}  // namespace vitagraph
