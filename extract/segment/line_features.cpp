#include "extract/segment/line_features.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/byte_set.hpp"

namespace vitagraph {
namespace {

/// Function words of prose that heads and headings hardly hold; lower case, sorted by bytes.
constexpr std::array<std::string_view, 64> prose_words = {
    "a",   "also", "an",   "are",   "as",    "avec", "been", "by",   "com",   "con",   "dans",
    "das", "dem",  "den",  "der",   "des",   "die",  "een",  "eine", "einer", "from",  "für",
    "had", "has",  "have", "het",   "i",     "into", "is",   "it",   "its",   "las",   "les",
    "los", "mit",  "my",   "on",    "our",   "para", "per",  "por",  "pour",  "que",   "qui",
    "sur", "that", "the",  "their", "this",  "to",   "uma",  "una",  "une",   "using", "van",
    "von", "was",  "we",   "were",  "which", "with", "для",  "на",   "по"};

constexpr std::size_t longest_prose_word = 6;  ///< in bytes
static_assert(std::ranges::all_of(prose_words, [](std::string_view word) {
  return word.size() <= longest_prose_word;
}));

/// A short word as a number: every word of a document is looked for among the prose words.
constexpr std::uint64_t number_of(std::string_view word) {
  std::uint64_t number = 0;
  for (const char c : word) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

constexpr auto prose_numbers = [] {
  std::array<std::uint64_t, prose_words.size()> numbers{};
  std::ranges::transform(prose_words, numbers.begin(), number_of);
  std::ranges::sort(numbers);
  return numbers;
}();

/// Of each first byte, a bit for each size of the prose words that begin with it: most words of a
/// résumé are none by that alone.
constexpr auto prose_sizes = [] {
  std::array<std::uint8_t, 256> sizes{};
  for (const std::string_view word : prose_words) {
    auto& bits = sizes[static_cast<unsigned char>(word[0])];
    bits = static_cast<std::uint8_t>(bits | 1U << word.size());
  }
  return sizes;
}();

bool is_prose_word(std::string_view word) {
  return word.size() <= longest_prose_word &&
         (prose_sizes[static_cast<unsigned char>(word[0])] >> word.size() & 1U) != 0 &&
         std::ranges::binary_search(prose_numbers, number_of(word));
}

struct CharacterCounts {
  std::uint32_t all = 0;
  std::uint32_t upper = 0;
  std::uint32_t lower = 0;
  std::uint32_t digits = 0;
  std::uint32_t wide = 0;  ///< Han, kana, Hangul: a character is nearly a word
};

constexpr std::size_t longest_line = 4096;  ///< bytes that are looked at

/// One in the place of what a byte of ASCII is: capitals in the lowest 16 bits, small letters, and
/// digits. So one addition counts all three; a line has too few characters for 16 bits to run over.
constexpr auto kinds_of_ascii = [] {
  static_assert(longest_line < 1U << 16);
  std::array<std::uint64_t, 0x80> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    if (c >= 'A' && c <= 'Z') kinds[c] = 1;
    if (c >= 'a' && c <= 'z') kinds[c] = std::uint64_t{1} << 16;
    if (c >= '0' && c <= '9') kinds[c] = std::uint64_t{1} << 32;
  }
  return kinds;
}();

/// `text`: at most longest_line bytes.
CharacterCounts count_characters(std::string_view text) {
  CharacterCounts counts;
  std::uint64_t kinds = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    ++counts.all;
    if (byte < 0x80) {
      kinds += kinds_of_ascii[byte];
      ++i;
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto step = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[i]),
                                       static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    if (step <= 0) {
      ++i;
      continue;
    }
    const auto category = utf8proc_category(c);
    counts.upper += category == UTF8PROC_CATEGORY_LU;
    counts.lower += category == UTF8PROC_CATEGORY_LL;
    counts.digits += category == UTF8PROC_CATEGORY_ND;
    counts.wide += c >= 0x2E80 && category == UTF8PROC_CATEGORY_LO;
    i += static_cast<std::size_t>(step);
  }
  counts.upper += kinds & 0xFFFF;
  counts.lower += kinds >> 16 & 0xFFFF;
  counts.digits += static_cast<std::uint32_t>(kinds >> 32);
  return counts;
}

struct WordCounts {
  std::uint32_t all = 0;
  std::uint32_t prose = 0;
  std::uint32_t single_letters = 0;
};

WordCounts count_words(std::string_view text) {
  WordCounts counts;
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    auto end = at;
    while (end < text.size() && text[end] != ' ' && text[end] != '\t') ++end;
    if (end == at) break;
    const std::string_view word = text.substr(at, end - at);
    ++counts.all;
    counts.single_letters += word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
    counts.prose += is_prose_word(word);
    at = end;
  }
  return counts;
}

/// Share of `line` that the spans cover; they do not overlap each other.
class Coverage {
 public:
  explicit Coverage(Span line) : line_(line) {}
  void add(Span span) {
    const auto begin = std::max(span.begin, line_.begin);
    const auto end = std::min(span.end, line_.end);
    if (begin < end) bytes_ += end - begin;
  }
  float share() const {
    return line_.empty() ? 0.0F : static_cast<float>(bytes_) / static_cast<float>(line_.size());
  }

 private:
  Span line_;
  std::uint32_t bytes_ = 0;
};

constexpr std::uint32_t digits_of_phone = 8;

bool has_phone_shape(std::string_view text) {
  std::uint32_t digits = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      if (++digits >= digits_of_phone) return true;
    } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' && c != '+' && c != '/') {
      digits = 0;
    }
  }
  return false;
}

/// Looked for from their points and colons, of which a line has fewer than of letters.
bool has_url_shape(std::string_view text) {
  constexpr ByteSet marks(".:");
  for (auto at = marks.first_in(text); at != text.npos; at = marks.first_in(text, at + 1)) {
    const std::string_view before = text.substr(0, at);
    const std::string_view after = text.substr(at + 1);
    if (text[at] == ':' ? after.starts_with("//") : before.ends_with("www")) return true;
    if (text[at] == '.' && after.starts_with("com") &&
        (before.ends_with("linkedin") || before.ends_with("github"))) {
      return true;
    }
  }
  return false;
}

/// Only separators, brackets, blanks and full stops.
bool is_only_separators(std::string_view text) {
  return text.find_first_not_of(" \t()[]|,;:.-/*_~\xC2\xA0\xC2\xB7\xE2\x80\x93\x94\xA2\x8B") ==
         text.npos;
}

void fill_words(std::string_view text, const CharacterCounts& chars, LineFeatures& f) {
  const WordCounts words = count_words(text);
  f.characters = chars.all;
  f.words = std::max(words.all, chars.wide / 2);
  const auto cased = chars.upper + chars.lower;
  f.capital_share = cased == 0 ? 0.0F : static_cast<float>(chars.upper) / static_cast<float>(cased);
  f.digit_share =
      chars.all == 0 ? 0.0F : static_cast<float>(chars.digits) / static_cast<float>(chars.all);
  f.all_capitals = chars.upper >= 2 && chars.lower == 0;
  f.letter_spaced = words.single_letters >= 4 && words.single_letters * 10 >= words.all * 8;
  f.starts_lower = !text.empty() && text[0] >= 'a' && text[0] <= 'z';
  const bool cjk = chars.wide * 2 > chars.all;
  f.ends_with_period = (text.ends_with('.') && (f.words >= 4 || words.prose > 0)) ||
                       text.ends_with("。") || text.ends_with("；");
  f.ends_with_colon = text.ends_with(':') || text.ends_with("：");
  f.ends_with_comma = text.ends_with(',') || text.ends_with("、");
  f.reads_like_prose = f.words >= 22 || words.prose >= 3 || (f.words >= 8 && words.prose >= 2) ||
                       (f.ends_with_period && (f.words >= 7 || words.prose >= 1)) ||
                       (cjk && (chars.all - chars.digits >= 40 || text.ends_with("。")));
}

void fill_styles(const Document& document, Span line, std::size_t& next_style,
                 std::size_t& next_link, LineFeatures& f) {
  Coverage bold(line);
  Coverage italic(line);
  Coverage link(line);
  const auto& styles = document.styles;
  while (next_style < styles.size() && styles[next_style].span.end <= line.begin) ++next_style;
  for (auto i = next_style; i < styles.size() && styles[i].span.begin < line.end; ++i) {
    if (styles[i].emphasis == Emphasis::bold) bold.add(styles[i].span);
    if (styles[i].emphasis == Emphasis::italic) italic.add(styles[i].span);
    f.starts_bold = f.starts_bold || (styles[i].emphasis == Emphasis::bold &&
                                      styles[i].span.begin <= line.begin + 1);
  }
  const auto& links = document.links;
  while (next_link < links.size() && links[next_link].span.end <= line.begin) ++next_link;
  for (auto i = next_link; i < links.size() && links[i].span.begin < line.end; ++i) {
    link.add(links[i].span);
  }
  f.bold_share = bold.share();
  f.italic_share = italic.share();
  f.link_share = link.share();
}

void fill_dates(const Document& document, Span line, const std::vector<DateMention>& dates,
                std::size_t& next_date, LineFeatures& f) {
  while (next_date < dates.size() && dates[next_date].span.end <= line.begin) ++next_date;
  f.first_date = static_cast<std::uint32_t>(next_date);
  auto at = line.begin;
  bool only_dates = true;
  for (auto i = next_date; i < dates.size() && dates[i].span.begin < line.end; ++i) {
    ++f.date_count;
    f.has_range = f.has_range || dates[i].is_range;
    const Span gap{at, std::max(at, dates[i].span.begin)};
    const bool nothing_before = is_only_separators(document.text_of(gap));
    only_dates = only_dates && nothing_before;
    if (i == next_date) f.date_at_start = nothing_before;
    at = dates[i].span.end;
  }
  if (f.date_count == 0) return;
  const Span tail{std::min(at, line.end), line.end};
  f.date_at_end = is_only_separators(document.text_of(tail));
  f.date_only = only_dates && f.date_at_end;
}

std::uint32_t style_of(const Line& line, const LineFeatures& f) {
  std::uint32_t style = line.heading_level;
  style = style * 8 + std::min<std::uint32_t>(line.list_depth, 7);
  style = style * 4 + static_cast<std::uint32_t>(line.mark);
  style = style * 2 + (f.bold_share > 0.9F ? 1 : 0);
  style = style * 2 + (f.italic_share > 0.9F ? 1 : 0);
  style = style * 2 + (f.all_capitals ? 1 : 0);
  style = style * 2 + (f.letter_spaced ? 1 : 0);
  style = style * 2 + (f.ends_with_colon ? 1 : 0);
  style = style * 2 + (line.rule_below ? 1 : 0);
  style = style * 32 + std::min<std::uint32_t>(line.indent / 2U, 31);
  style = style * 16 + std::min<std::uint32_t>(static_cast<std::uint32_t>(line.font_size / 2), 15);
  return style;
}

}  // namespace

std::vector<LineFeatures> line_features(const Document& document,
                                        const std::vector<DateMention>& dates) {
  std::vector<LineFeatures> features(document.lines.size());
  std::size_t next_style = 0;
  std::size_t next_link = 0;
  std::size_t next_date = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    const Line& line = document.lines[i];
    const std::string_view text = document.text_of(line).substr(0, longest_line);
    LineFeatures& f = features[i];
    const CharacterCounts chars = count_characters(text);
    fill_words(text, chars, f);
    f.has_email = text.find('@') != text.npos;
    f.has_url = has_url_shape(text);
    fill_styles(document, line.span, next_style, next_link, f);
    fill_dates(document, line.span, dates, next_date, f);
    // "Sales Adviser, Example Records, Leeds. Seasonal, Dec 2015.": told as a sentence, but a head.
    const bool date_at_edge =
        (f.date_at_start && f.has_range) || (f.date_at_end && line.mark == ListMark::none);
    if (date_at_edge && f.words <= 18) {
      f.reads_like_prose = false;
      f.ends_with_period = false;
    }
    f.has_phone_shape =
        f.date_count == 0 && chars.digits >= digits_of_phone && has_phone_shape(text);
    f.style = style_of(line, f);
  }
  return features;
}

}  // namespace vitagraph
