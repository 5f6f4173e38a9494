#include "extract/read/pdf/word_cuts.hpp"

#include <algorithm>
#include <string_view>

#include "extract/read/pdf/glyph_text.hpp"

namespace vitagraph {
namespace {

// Gaps in units of the font size.
constexpr float word_gap = 0.13F;          // where no blanks are painted
constexpr float gap_beside_blanks = 0.2F;  // where blanks are painted as well
constexpr float style_gap = 0.08F;         // where the font changes between letters
constexpr float closing_gap = 0.1F;        // more before what never begins a word
constexpr float sliver = 0.045F;           // between two words without a blank
constexpr float title_size = 18;           // points
constexpr float stretch_gap = 1.7F;        // letter spacing is judged between such gaps
constexpr std::size_t least_spaced = 4;    // letters of a letter-spaced stretch
constexpr std::size_t least_for_median = 8;

// From the farthest of the last glyphs: an accent may end before or behind its letter.
float gap_before(const GlyphRow& row, std::size_t i) {
  const float size = std::max(row[i - 1].size, row[i].size);
  float end = row[i - 1].end;
  for (std::size_t back = 2; back <= 3 && back <= i; ++back) {
    const RowGlyph& before = row[i - back];
    if (before.end > before.begin && before.end - row[i].begin < size) {
      end = std::max(end, before.end);
    }
  }
  float begin = row[i].begin;
  // One painted before its letter stands over the middle of it.
  const bool accent = i + 1 < row.size() && combining_mark(row[i].text) != 0;
  if (accent && row[i + 1].begin < begin && row[i + 1].end > begin) begin = row[i + 1].begin;
  return size > 0 ? (begin - end) / size : 0.0F;
}

class Stretch {
 public:
  Stretch(const GlyphRow& row, std::size_t begin, std::size_t end, std::vector<bool>& cuts)
      : row_(row), begin_(begin), end_(end), cuts_(cuts) {
    for (std::size_t i = begin + 1; i < end; ++i) {
      gaps_.push_back(gap_before(row, i));
      spaces_ = spaces_ || row[i].space_before;
    }
  }

  void cut() {
    cuts_[begin_] = true;
    cut_plainly();
    if (is_letter_spaced()) cut_letter_spaced();
  }

 private:
  float median() const {
    std::vector<float> sorted = gaps_;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
  }

  void cut_plainly() {
    if (gaps_.empty()) return;
    float least = spaces_ ? gap_beside_blanks : word_gap;
    if (!spaces_ && gaps_.size() >= least_for_median) least += std::max(0.0F, median());
    for (std::size_t i = begin_ + 1; i < end_; ++i) {
      const float gap = gaps_[i - begin_ - 1];
      const float enough = closes(row_[i].text) ? least + closing_gap : least;
      cuts_[i] = row_[i].space_before || gap > enough ||
                 (style_changes(i) && (gap > style_gap || begins_a_name(i))) ||
                 (gap > sliver && is_sliver_between_words(i));
    }
  }

  // "ProfessionalExperience" in print whose blanks are squeezed to slivers: the only gap among
  // the letters around, where a capital follows a small letter.
  bool is_sliver_between_words(std::size_t i) const {
    if (spaces_ || i < begin_ + 4 || i + 4 > end_) return false;
    const auto small = [&](std::size_t k) {
      return row_[k].text.size() == 1 && row_[k].text[0] >= 'a' && row_[k].text[0] <= 'z';
    };
    const char capital = row_[i].text.front();
    if (capital < 'A' || capital > 'Z') return false;
    for (std::size_t k = i - 3; k < i + 4; ++k) {
      if (k != i && !small(k)) return false;
      if (k != i && k > i - 3 && gaps_[k - begin_ - 1] > sliver / 2) return false;
    }
    return true;
  }

  // A word in another font of the same size, both of letters.
  bool style_changes(std::size_t i) const {
    const RowGlyph& before = row_[i - 1];
    const RowGlyph& after = row_[i];
    return before.run != after.run && after.size > 0.95F * before.size &&
           before.size > 0.95F * after.size && is_letter_code(first_code(before.text)) &&
           is_letter_code(first_code(after.text));
  }

  static bool closes(std::string_view text) {
    return text.size() == 1 && std::string_view(").,;:]").find(text[0]) != text.npos;
  }

  // "MiraTolle" in large print, the names in two fonts without a gap.
  bool begins_a_name(std::size_t i) const {
    const char before = row_[i - 1].text.back();
    const char after = row_[i].text.front();
    return row_[i].size >= title_size && before >= 'a' && before <= 'z' && after >= 'A' &&
           after <= 'Z';
  }

  // Most "words" are single letters.
  bool is_letter_spaced() const {
    std::size_t words = 0;
    std::size_t single = 0;
    std::size_t letters = 0;
    for (std::size_t i = begin_; i < end_; ++i) {
      if (!cuts_[i]) continue;
      ++words;
      const bool alone = i + 1 == end_ || cuts_[i + 1];
      const bool letter = is_letter_code(first_code(row_[i].text));
      single += alone && letter ? 1 : 0;
    }
    for (std::size_t i = begin_; i < end_; ++i) {
      letters += is_letter_code(first_code(row_[i].text)) ? 1 : 0;
    }
    return words >= least_spaced && single * 10 >= words * 6 && letters * 10 >= (end_ - begin_) * 7;
  }

  void cut_letter_spaced() {
    const float base = median();
    const float least = std::max(base * 1.55F, base + 0.12F);
    for (std::size_t i = begin_ + 1; i < end_; ++i) cuts_[i] = gaps_[i - begin_ - 1] > least;
  }

  const GlyphRow& row_;
  std::size_t begin_;
  std::size_t end_;
  std::vector<bool>& cuts_;
  std::vector<float> gaps_;
  bool spaces_ = false;
};

}  // namespace

std::vector<bool> word_cuts(const GlyphRow& row) {
  std::vector<bool> cuts(row.size(), false);
  std::size_t begin = 0;
  for (std::size_t i = 1; i <= row.size(); ++i) {
    if (i < row.size() && gap_before(row, i) < stretch_gap) continue;
    Stretch(row, begin, i, cuts).cut();
    begin = i;
  }
  return cuts;
}

}  // namespace vitagraph
