#include "extract/find/slots/token_signals.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/hints.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/slot.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/slots/segment_habits.hpp"
#include "extract/fnv.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr float least_log_probability = -12.0F;
constexpr std::size_t hinted_field_count = static_cast<std::size_t>(HintedField::project) + 1;

float flag(bool value) { return value ? 1.0F : 0.0F; }

template <class Number>
float at_most(float most, Number value) {
  return std::min(most, static_cast<float>(value));
}

/// Fills one row from left to right.
class Row {
 public:
  explicit Row(std::span<float> row) : row_(row) {}
  void push(float value) {
    if (at_ < row_.size()) row_[at_] = value;
    ++at_;
  }
  void push_one_of(std::size_t count, std::size_t which) {
    for (std::size_t k = 0; k < count; ++k) push(flag(k == which));
  }
  void skip(std::size_t count) { at_ += count; }
  void end() const {
    if (at_ != row_.size()) throw std::logic_error("signals of a token");
  }
  std::size_t size() const { return at_; }

 private:
  std::span<float> row_;
  std::size_t at_ = 0;
};

void push_text(const TextScores& text, Row& row) {
  for (const float p : text.log_probability) row.push(std::max(p, least_log_probability));
}

void push_place(std::string_view text, Row& row) {
  const PlaceKind kind = place_kind(text);
  for (const PlaceKind k :
       {PlaceKind::city, PlaceKind::region, PlaceKind::country, PlaceKind::remote}) {
    row.push(flag(kind == k));
  }
}

/// What the lexicons find within a segment, as offsets into the document.
struct Found {
  Span degree, legal_form, unit, school, place;
};

constexpr std::size_t segment_signals = text_class_count + 3 + 4 + 8 +
                                        SegmentHabits::view_count * (habit_classes.size() + 1) +
                                        habit_classes.size();

void push_segment(std::string_view text, const HeadSegment& segment, Row& row, Found& found) {
  push_text(segment.text, row);
  const WordedText worded(text);
  row.push(static_cast<float>(title_score(worded)));
  row.push(static_cast<float>(school_score(worded)));
  row.push(static_cast<float>(place_score(text)));
  push_place(text, row);
  const auto moved = [&](const std::optional<Span>& span) {
    const auto begin = segment.span.begin;
    return span ? Span{begin + span->begin, begin + span->end} : Span{};
  };
  found = {moved(find_degree(worded)), moved(find_legal_form(worded)),
           moved(find_unit_word(worded)), moved(find_school_word(worded)),
           moved(place_at_end(text))};
  row.push(flag(!found.legal_form.empty()));
  row.push(flag(!found.unit.empty()));
  row.push(flag(!found.school.empty()));
  row.push(flag(!found.degree.empty() && found.degree.begin == segment.span.begin));
  row.push(static_cast<float>(found.degree.size()) / static_cast<float>(text.size()));
  row.push(flag(is_grade(text)));
  row.push(flag(is_grade_label(text)));
  row.push(flag(is_employment_type(text)));
}

/// What the models and lexicons say of words; each is asked once.
class WordsSaid {
 public:
  static constexpr std::size_t signal_count = text_class_count + 4 + 1;
  using Said = std::array<float, signal_count>;

  const Said& of(std::string_view word) {
    const auto [at, is_new] = said_.try_emplace(word);
    if (is_new) {
      Row row(at->second);
      push_text(classify_text(word), row);
      push_place(word, row);
      row.push(static_cast<float>(title_score(word)));
      row.end();
    }
    return at->second;
  }

 private:
  std::unordered_map<std::string_view, Said> said_;
};

void push_word(std::string_view word, Span span, const WordsSaid::Said& said, const Found& found,
               Row& row) {
  for (const float signal : said) row.push(signal);
  for (const Span& part : {found.degree, found.legal_form, found.unit, found.school, found.place}) {
    row.push(flag(!part.empty() && part.overlaps(span)));
  }
  std::array<float, 5> counts{};  // upper, lower, digits, wide, all
  for (const char c : word) {
    counts[0] += flag(c >= 'A' && c <= 'Z');
    counts[1] += flag(c >= 'a' && c <= 'z');
    counts[2] += flag(c >= '0' && c <= '9');
    counts[3] += flag(static_cast<unsigned char>(c) >= 0x80);
  }
  const auto size = static_cast<float>(word.size());
  row.push(std::min(size, 20.0F));
  row.push(flag(word[0] >= 'A' && word[0] <= 'Z'));
  row.push(flag(counts[0] >= 2 && counts[1] == 0));
  row.push(flag(word[0] >= 'a' && word[0] <= 'z'));
  row.push(counts[2] / size);
  row.push(counts[3] / size);
  row.push(flag(word.ends_with('.')));
  row.push(flag(word.find('@') != word.npos || word.find("://") != word.npos ||
                word.starts_with("www.")));
  row.push(flag(counts[0] + counts[1] + counts[2] + counts[3] == 0));
}
constexpr std::size_t word_signals = WordsSaid::signal_count + 5 + 9;

/// How often words and segments stand in the heads, and what is usual in the document.
class Usual {
 public:
  Usual(const Document& document, const std::vector<CareerHead>& heads,
        const std::vector<HeadToken>& tokens) {
    for (const CareerHead& head : heads) {
      for (const HeadSegment& s : head.segments) ++segments_[document.text_of(s.span)];
    }
    for (const HeadToken& token : tokens) {
      if (!token.is_date()) ++words_[document.text_of(token.span)];
    }
    std::vector<float> sizes;
    for (const Line& line : document.lines) {
      if (line.font_size > 0) sizes.push_back(line.font_size);
    }
    if (sizes.empty()) return;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    size_ = *middle;
  }
  float segments(std::string_view text) const { return count(segments_, text); }
  float words(std::string_view text) const { return count(words_, text); }
  /// Of the line's print against most of the document's; 0: the format has no sizes.
  float size_ratio(const Line& line) const { return size_ > 0 ? line.font_size / size_ : 0; }

 private:
  using Counts = std::unordered_map<std::string_view, int>;
  static float count(const Counts& counts, std::string_view text) {
    const auto found = counts.find(text);
    return found == counts.end() ? 0.0F : static_cast<float>(std::min(found->second, 6));
  }
  Counts segments_;
  Counts words_;
  float size_ = 0;
};

struct HeadShape {
  std::uint32_t lines = 0;
  int date_line = -1;  ///< line_in_head of the first date
  float largest = 0;   ///< font size
};

HeadShape shape_of(const Document& document, const SegmentedDocument& segmented,
                   const std::vector<HeadSegment>& head) {
  HeadShape shape;
  for (const HeadSegment& s : head) {
    shape.lines = std::max<std::uint32_t>(shape.lines, s.line_in_head + 1U);
    shape.largest = std::max(shape.largest, document.lines[s.line].font_size);
    if (shape.date_line < 0 && segmented.features[s.line].date_count > 0) {
      shape.date_line = s.line_in_head;
    }
  }
  return shape;
}

class Signals {
 public:
  Signals(const Document& document, const SegmentedDocument& segmented,
          const std::vector<CareerHead>& heads, const std::vector<HeadToken>& tokens)
      : document_(document),
        segmented_(segmented),
        heads_(heads),
        tokens_(tokens),
        usual_(document, heads, tokens),
        habits_(heads),
        table_(tokens.size(), token_signal_count) {}

  FloatTable read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (begins(i, &HeadToken::head)) begin_head(i);
      if (begins(i, &HeadToken::line)) begin_line(i);
      Row row(table_[i]);
      if (tokens_[i].is_date()) {
        row.skip(segment_signals + word_signals);
      } else {
        put_words(i, row);
      }
      put_joints(i, row);
      put_style(i, row);
      put_place(i, row);
      put_line(i, row);
      put_head(i, row);
      put_meaning(i, row);
      row.end();
    }
    return std::move(table_);
  }

 private:
  const CareerHead& head_of(const HeadToken& token) const { return heads_[token.head]; }
  const HeadSegment* segment_of(const HeadToken& token) const {
    if (token.is_date()) return nullptr;
    return &head_of(token).segments[static_cast<std::size_t>(token.segment)];
  }

  template <class Member>
  bool begins(std::size_t i, Member member) const {
    if (i == 0 || tokens_[i - 1].head != tokens_[i].head) return true;
    return tokens_[i - 1].*member != tokens_[i].*member;
  }
  template <class Member>
  bool ends(std::size_t i, Member member) const {
    return i + 1 == tokens_.size() || begins(i + 1, member);
  }
  template <class Member>
  std::size_t end_of(std::size_t i, Member member) const {
    while (!ends(i, member)) ++i;
    return i + 1;
  }

  void begin_head(std::size_t i) {
    head_begin_ = i;
    head_end_ = end_of(i, &HeadToken::head);
    shape_ = shape_of(document_, segmented_, head_of(tokens_[i]).segments);
  }
  void begin_line(std::size_t i) {
    line_begin_ = i;
    line_end_ = end_of(i, &HeadToken::line);
    segments_in_line_ = 0;
    for (std::size_t k = i; k < line_end_; ++k) {
      segments_in_line_ += begins(k, &HeadToken::segment) && !tokens_[k].is_date() ? 1 : 0;
    }
  }

  /// The signals of the segment are the same for all its tokens.
  void put_words(std::size_t i, Row& row) {
    const HeadSegment& segment = *segment_of(tokens_[i]);
    if (begins(i, &HeadToken::segment)) {
      segment_begin_ = i;
      segment_end_ = end_of(i, &HeadToken::segment);
      push_segment(document_.text_of(segment.span), segment, row, found_);
      push_habits(tokens_[i], row);
    } else {
      std::ranges::copy_n(table_[segment_begin_].begin(), segment_signals, table_[i].begin());
      row.skip(segment_signals);
    }
    const std::string_view word = document_.text_of(tokens_[i].span);
    push_word(word, tokens_[i].span, said_.of(word), found_, row);
  }

  void push_habits(const HeadToken& token, Row& row) const {
    const auto segment = static_cast<std::size_t>(token.segment);
    for (const auto& habit : habits_.of(token.head, segment)) {
      for (const float mean : habit.mean) row.push(mean);
      row.push(at_most(12, habit.count));
    }
    for (const float rival : habits_.rivals(token.head, segment)) row.push(rival);
  }

  void put_joints(std::size_t i, Row& row) const {
    row.push_one_of(joint_count, tokens_[i].before);
    const bool last = ends(i, &HeadToken::head);
    row.push_one_of(joint_count, last ? 0U : tokens_[i + 1].before);
  }

  void put_style(std::size_t i, Row& row) const {
    const HeadSegment* segment = segment_of(tokens_[i]);
    const HeadSegment nothing;
    const HeadSegment& s = segment != nullptr ? *segment : nothing;
    row.push(flag(s.bold));
    row.push(flag(s.italic));
    row.push(flag(s.link));
    row.push(flag(s.in_brackets));
    row.push(flag(s.is_label));
    row.push_one_of(slot_count,
                    s.labelled_as < 0 ? slot_count : static_cast<std::size_t>(s.labelled_as));
    const auto hint = document_.hints.empty() || segment == nullptr
                          ? std::nullopt
                          : hinted_field(document_, tokens_[i].span);
    row.push_one_of(hinted_field_count,
                    hint ? static_cast<std::size_t>(*hint) : hinted_field_count);
  }

  void put_place(std::size_t i, Row& row) const {
    const HeadSegment* s = segment_of(tokens_[i]);
    row.push(flag(i == head_begin_));
    row.push(flag(i + 1 == head_end_));
    row.push(flag(i == line_begin_));
    row.push(flag(i + 1 == line_end_));
    row.push(flag(s != nullptr && i == segment_begin_));
    row.push(flag(s != nullptr && i + 1 == segment_end_));
    row.push(s == nullptr ? 0.0F : at_most(12, i - segment_begin_));
    row.push(s == nullptr ? 0.0F : at_most(12, segment_end_ - segment_begin_));
    row.push(at_most(30, i - line_begin_));
    row.push(at_most(30, line_end_ - i - 1));
    row.push(at_most(60, i - head_begin_));
    row.push(at_most(60, head_end_ - i - 1));
    row.push(s == nullptr ? -1.0F : at_most(12, s->place_in_line));
    row.push(at_most(12, segments_in_line_));
    row.push(at_most(20, head_of(tokens_[i]).segments.size()));
    row.push(at_most(10, shape_.lines));
  }

  void put_line(std::size_t i, Row& row) const {
    const Line& line = document_.lines[tokens_[i].line];
    const LineFeatures& f = segmented_.features[tokens_[i].line];
    row.push(static_cast<float>(line.heading_level));
    row.push(static_cast<float>(line.mark));
    row.push(at_most(2, line.blank_lines_above));
    row.push(flag(line.right_aligned));
    row.push(flag(line.paragraph_start));
    row.push(at_most(6, line.table_cell));
    row.push(static_cast<float>(line.list_depth));
    row.push(at_most(60, line.indent));
    row.push(at_most(3, line.column));
    row.push(usual_.size_ratio(line));
    row.push(shape_.largest > 0 ? line.font_size / shape_.largest : 0.0F);
    row.push(flag(f.reads_like_prose));
    row.push(at_most(40, f.words));
    row.push(flag(f.all_capitals));
    row.push(f.bold_share);
    row.push(f.italic_share);
    row.push(at_most(4, f.date_count));
    row.push(flag(f.date_at_start));
    row.push(flag(f.date_at_end));
  }

  void put_head(std::size_t i, Row& row) const {
    const HeadToken& token = tokens_[i];
    const CareerHead& head = head_of(token);
    row.push(flag(head.kind == HeadKind::job));
    row.push(flag(head.section == SectionKind::volunteer));
    row.push(flag(head.section == SectionKind::teaching));
    row.push(at_most(8, token.line - head.entry.lines.begin));
    row.push(flag(shape_.date_line < 0));
    const HeadSegment* s = segment_of(token);
    const int line = s == nullptr ? shape_.date_line : s->line_in_head;
    row.push(shape_.date_line < 0
                 ? 0.0F
                 : std::clamp(static_cast<float>(line - shape_.date_line), -5.0F, 5.0F));
    row.push(flag(token.is_date()));
    row.push(s == nullptr ? 0.0F : usual_.segments(document_.text_of(s->span)));
    row.push(s == nullptr ? 0.0F : usual_.words(document_.text_of(token.span)));
    row.push(at_most(20, heads_.size()));
    put_glued(i, s, row);
  }

  /// "Baker Corner Bakery": is what the segment holds from here on, or up to here, a segment by
  /// itself elsewhere?
  void put_glued(std::size_t i, const HeadSegment* s, Row& row) const {
    const Span token = tokens_[i].span;
    const bool inner = s != nullptr && i != segment_begin_;
    const bool ends = s != nullptr && i + 1 != segment_end_;
    row.push(inner ? usual_.segments(document_.text_of(Span{token.begin, s->span.end})) : 0.0F);
    row.push(ends ? usual_.segments(document_.text_of(Span{s->span.begin, token.end})) : 0.0F);
  }

  /// The last signals, for the network hides them together while it learns. It takes the signed
  /// root of each signal, which these are put up for.
  void put_meaning(std::size_t i, Row& row) {
    if (tokens_[i].is_date()) {
      row.skip(2 * word_vector_width);
      return;
    }
    const Meaning meaning = meaning_of(document_.text_of(tokens_[i].span));
    for (const float value : meaning.mean) row.push(value * std::abs(value));
    for (const float value : meaning.last) row.push(value * std::abs(value));
  }

  const Document& document_;
  const SegmentedDocument& segmented_;
  const std::vector<CareerHead>& heads_;
  const std::vector<HeadToken>& tokens_;
  Usual usual_;
  WordsSaid said_;
  SegmentHabits habits_;
  FloatTable table_;
  HeadShape shape_;
  Found found_;
  std::size_t head_begin_ = 0, head_end_ = 0;
  std::size_t line_begin_ = 0, line_end_ = 0, segments_in_line_ = 0;
  std::size_t segment_begin_ = 0, segment_end_ = 0;
};

/// fnv32(), folded to 1 … count - 1.
std::uint32_t hash_of(std::string_view bytes, std::uint32_t count) {
  const std::uint32_t state = fnv32(bytes);
  return 1 + (state ^ (state >> 15)) % (count - 1);
}

/// Bytes of the first (last) three characters.
std::size_t three_characters(std::string_view word, bool from_end) {
  std::size_t count = 0;
  for (std::size_t n = 1; n <= word.size(); ++n) {
    const std::size_t at = from_end ? word.size() - n : n;
    const bool start = at == word.size() || (static_cast<unsigned char>(word[at]) & 0xC0) != 0x80;
    if (start && ++count == 3) return n;
  }
  return word.size();
}

}  // namespace

TokenLetters token_letters(std::string_view word) {
  const std::string folded = fold(word);
  const std::string_view text = folded;
  return {hash_of(text, token_word_count),
          hash_of(text.substr(0, three_characters(text, false)), token_affix_count),
          hash_of(text.substr(text.size() - three_characters(text, true)), token_affix_count)};
}

FloatTable token_signals(const Document& document, const SegmentedDocument& segmented,
                         const std::vector<CareerHead>& heads,
                         const std::vector<HeadToken>& tokens) {
  return Signals(document, segmented, heads, tokens).read();
}

}  // namespace vitagraph
