#include "extract/evidence/text_model.hpp"

#include <utf8proc.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <utility>

#include "extract/evidence/model/models.hpp"
#include "extract/evidence/text_memo.hpp"
#include "extract/fnv.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// fnv32(), folded to the size of the table.
class FeatureHash {
 public:
  constexpr explicit FeatureHash(char kind) { add(kind); }
  constexpr FeatureHash& add(std::string_view bytes) {
    for (const char c : bytes) add(c);
    return *this;
  }
  constexpr FeatureHash& add(char c) {
    state_ = fnv32_step(state_, static_cast<unsigned char>(c));
    return *this;
  }
  constexpr std::uint32_t value() const { return (state_ ^ (state_ >> 17)) % text_feature_count; }

 private:
  std::uint32_t state_ = fnv32_start;
};

/// A bit for each feature; all clear but while features are gathered.
using SeenFeatures = std::array<std::uint64_t, text_feature_count / 64>;

/// Features, each once; they are told by bits, for sorting takes longer than all else that is done
/// with them.
class FeatureSet {
 public:
  /// `rows`: of the model that will be asked, `width` bytes each; nullptr: of none.
  /// `list`: takes the features, in place of what it held.
  FeatureSet(std::size_t text_size, const unsigned char* rows, std::size_t width,
             std::vector<std::uint32_t>& list)
      : rows_(rows), width_(width), seen_(seen_of_thread()), list_(list) {
    list_.clear();
    list_.reserve(text_size + 32);  // texts have about a feature for each byte, and ten more
  }
  ~FeatureSet() {
    for (const std::uint32_t feature : list_) seen_[feature / 64] = 0;
  }
  FeatureSet(const FeatureSet&) = delete;
  FeatureSet& operator=(const FeatureSet&) = delete;

  void add(const FeatureHash& hash) {
    const std::uint32_t feature = hash.value();
    const std::uint64_t bit = std::uint64_t{1} << feature % 64;
    std::uint64_t& bits = seen_[feature / 64];
    if ((bits & bit) != 0) return;
    list_.push_back(feature);
    bits |= bit;
    if (rows_ != nullptr) __builtin_prefetch(rows_ + feature * width_);
  }

 private:
  static SeenFeatures& seen_of_thread() {
    thread_local SeenFeatures seen;
    return seen;
  }

  const unsigned char* rows_;
  std::size_t width_;
  SeenFeatures& seen_;
  std::vector<std::uint32_t>& list_;
};

constexpr auto word_bytes = [] {
  std::array<bool, 256> in_word{};
  for (std::size_t byte = 0; byte < in_word.size(); ++byte) {
    in_word[byte] = byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                    byte == '+' || byte == '#';
  }
  return in_word;
}();

bool is_word_byte(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

/// Byte offsets of the characters of a word, and its end.
std::vector<std::size_t> character_starts(std::string_view word) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if ((static_cast<unsigned char>(word[i]) & 0xC0) != 0x80) starts.push_back(i);
  }
  starts.push_back(word.size());
  return starts;
}

bool is_wide(std::string_view word) {
  return word.size() >= 3 && static_cast<unsigned char>(word[0]) >= 0xE2;
}

bool is_ascii(std::string_view word) {
  return std::ranges::none_of(word, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

void add_ascii_affixes(std::string_view word, FeatureSet& out) {
  if (word.size() > 4) {
    out.add(FeatureHash('p').add(word.substr(0, 4)));
    out.add(FeatureHash('s').add(word.substr(word.size() - 4)));
  }
  if (word.size() > 3) out.add(FeatureHash('t').add(word.substr(word.size() - 3)));
}

void add_affixes(std::string_view word, FeatureSet& out) {
  const auto starts = character_starts(word);
  const auto count = starts.size() - 1;
  if (is_wide(word)) {
    for (std::size_t i = 0; i < count; ++i) {
      out.add(FeatureHash('c').add(word.substr(starts[i], starts[i + 1] - starts[i])));
      if (i + 1 < count) {
        out.add(FeatureHash('d').add(word.substr(starts[i], starts[i + 2] - starts[i])));
      }
    }
    if (count >= 2) out.add(FeatureHash('e').add(word.substr(starts[count - 2])));
    out.add(FeatureHash('f').add(word.substr(starts[count - 1])));
    return;
  }
  if (count > 4) {
    out.add(FeatureHash('p').add(word.substr(0, starts[4])));
    out.add(FeatureHash('s').add(word.substr(starts[count - 4])));
  }
  if (count > 3) out.add(FeatureHash('t').add(word.substr(starts[count - 3])));
}

/// Of each byte: 9 of digits, x of small letters, X of capitals, w of wide characters, y of others
/// that are not ASCII, 0 of what stands between words.
constexpr auto kinds_of_bytes = [] {
  std::array<char, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
    if (byte >= '0' && byte <= '9') kinds[byte] = '9';
    if (byte >= 'a' && byte <= 'z') kinds[byte] = 'x';
    if (byte >= 'A' && byte <= 'Z') kinds[byte] = 'X';
    if (byte >= 0x80) kinds[byte] = byte >= 0xE2 ? 'w' : 'y';
  }
  return kinds;
}();

/// The kind of each word's first letter, A for X when a capital follows; at most eight, punctuation
/// kept.
FeatureHash shape_of(std::string_view text) {
  std::array<char, 8> shape{};
  std::size_t size = 0;
  char before = 0;
  for (const char c : text) {
    const char kind = kinds_of_bytes[static_cast<unsigned char>(c)];
    if (kind == 0) {
      if (c != ' ') shape[size++] = c;
    } else if (before == 0) {
      shape[size++] = kind;
    } else if (kind == 'X' && shape[size - 1] == 'X') {
      shape[size - 1] = 'A';
    }
    before = kind;
    if (size == shape.size()) break;
  }
  return FeatureHash('h').add(std::string_view(shape.data(), size));
}

constexpr std::array marks = {',', '(', ':', '/', '&', '-', '.', '@', '%', '"'};

/// Of each byte, the bit of the mark that it is.
constexpr auto mark_bits = [] {
  std::array<std::uint16_t, 256> bits{};
  for (std::size_t m = 0; m < marks.size(); ++m) {
    bits[static_cast<unsigned char>(marks[m])] = static_cast<std::uint16_t>(1U << m);
  }
  return bits;
}();

/// A number of up to 12, printed.
FeatureHash numbered(char kind, std::size_t number) {
  FeatureHash hash(kind);
  number = std::min<std::size_t>(number, 12);
  if (number >= 10) hash.add('1');
  return hash.add(static_cast<char>('0' + number % 10));
}

void add_whole(std::string_view text, std::size_t words, FeatureSet& out) {
  out.add(numbered('l', words));
  out.add(numbered('n', character_count(text) / 8));
  out.add(shape_of(text));
  unsigned found = 0;
  for (const char c : text) found |= mark_bits[static_cast<unsigned char>(c)];
  for (std::size_t m = 0; m < marks.size(); ++m) {
    if ((found >> m & 1U) != 0) out.add(FeatureHash('m').add(marks[m]));
  }
  if (text.ends_with('.')) out.add(FeatureHash('m').add("end."));
}

/// Adds the features of the words of a folded text; tells how many words there are.
std::size_t add_words(std::string_view folded, FeatureSet& out) {
  const bool plain = is_ascii(folded);
  std::size_t words = 0;
  std::string_view word;
  FeatureHash pair('g');
  for (std::size_t at = 0; at < folded.size();) {
    while (at < folded.size() && !is_word_byte(folded[at])) ++at;
    auto end = at;
    FeatureHash alone('w');
    FeatureHash next('g');
    while (end < folded.size() && is_word_byte(folded[end])) {  // three hashes in one go
      alone.add(folded[end]);
      pair.add(folded[end]);
      next.add(folded[end]);
      ++end;
    }
    if (end == at) break;
    word = folded.substr(at, end - at);
    out.add(alone);
    out.add(words == 0 ? FeatureHash('b').add(word) : pair);
    if (plain) {
      add_ascii_affixes(word, out);
    } else {
      add_affixes(word, out);
    }
    pair = next.add(' ');
    ++words;
    at = end;
  }
  if (words > 0) out.add(FeatureHash('z').add(word));
  return words;
}

/// Sums of sixteen classes at once; a row of the model has fewer, what stands behind it is left out
/// in the end.
constexpr std::size_t lanes = 16;
using Sums = std::array<std::int16_t, lanes>;

/// Adds rows[feature x width …] of each feature.
#ifdef __SSE2__
Sums sum_of_rows(std::span<const unsigned char> rows, std::span<const std::uint32_t> features,
                 std::size_t width) {
  __m128i low = _mm_setzero_si128();
  __m128i high = low;
  for (const std::uint32_t feature : features) {
    const auto at = feature * width;
    __m128i row = low;
    if (at + lanes <= rows.size()) {
      std::memcpy(&row, rows.data() + at, lanes);
    } else {  // the last row
      std::memcpy(&row, rows.data() + at, width);
    }
    low = _mm_add_epi16(low, _mm_srai_epi16(_mm_unpacklo_epi8(row, row), 8));
    high = _mm_add_epi16(high, _mm_srai_epi16(_mm_unpackhi_epi8(row, row), 8));
  }
  Sums sums{};
  std::memcpy(sums.data(), &low, sizeof low);
  std::memcpy(sums.data() + lanes / 2, &high, sizeof high);
  return sums;
}
#else
Sums sum_of_rows(std::span<const unsigned char> rows, std::span<const std::uint32_t> features,
                 std::size_t width) {
  Sums sums{};
  for (const std::uint32_t feature : features) {
    for (std::size_t c = 0; c < width; ++c) {
      sums[c] += static_cast<signed char>(rows[feature * width + c]);
    }
  }
  return sums;
}
#endif

/// A float of bias for each class and one of scale.
constexpr std::size_t bytes_before_rows(std::size_t classes) {
  return (classes + 1) * sizeof(float);
}

void put_features(std::string_view text, const unsigned char* rows, std::size_t width,
                  std::vector<std::uint32_t>& list) {
  if (text.size() > 256) text = text.substr(0, 256);
  thread_local std::string folded;  // keeps its memory from text to text
  fold(text, folded);
  FeatureSet features(text.size(), rows, width, list);
  add_whole(text, add_words(folded, features), features);
}

/// The rows of so many features as do not exceed 16 bits.
constexpr std::size_t features_at_once = 256;

}  // namespace

std::string_view name_of(TextClass text_class) {
  constexpr std::array<std::string_view, text_class_count> names = {
      "title", "employer", "unit",        "place", "school",  "degree", "area",
      "grade", "person",   "paper_title", "venue", "project", "prose"};
  return names[static_cast<std::size_t>(text_class)];
}

float TextScores::probability(TextClass c) const { return std::exp(of(c)); }

std::vector<std::uint32_t> text_features(std::string_view text) {
  std::vector<std::uint32_t> features;
  put_features(text, nullptr, 0, features);
  return features;
}

std::vector<std::uint32_t> text_features_for(std::span<const unsigned char> weights,
                                             std::size_t classes, std::string_view text) {
  std::vector<std::uint32_t> features;
  put_features(text, weights.data() + bytes_before_rows(classes), classes, features);
  return features;
}

void linear_scores(std::span<const unsigned char> weights, std::span<const std::uint32_t> features,
                   std::span<float> out) {
  const unsigned char* data = weights.data();
  std::memcpy(out.data(), data, out.size_bytes());
  float scale = 0;
  std::memcpy(&scale, data + out.size_bytes(), sizeof scale);
  const auto rows = weights.subspan(bytes_before_rows(out.size()));
  std::array<int, lanes> sums{};
  while (!features.empty()) {
    const auto some = features.first(std::min(features.size(), features_at_once));
    const Sums sums_of_some = sum_of_rows(rows, some, out.size());
    for (std::size_t c = 0; c < lanes; ++c) sums[c] += sums_of_some[c];
    features = features.subspan(some.size());
  }
  for (std::size_t c = 0; c < out.size(); ++c) out[c] += scale * static_cast<float>(sums[c]);
  const float most = *std::ranges::max_element(out);
  float total = 0;
  for (const float score : out) total += std::exp(score - most);
  const float norm = most + std::log(total);
  for (float& score : out) score -= norm;
}

TextScores classify_features(std::span<const std::uint32_t> features) {
  TextScores scores;
  linear_scores(text_model_bytes(), features, scores.log_probability);
  return scores;
}

namespace {

TextScores classify_anew(std::string_view text) {
  thread_local std::vector<std::uint32_t> features;  // keeps its memory from text to text
  put_features(text, text_model_bytes().data() + bytes_before_rows(text_class_count),
               text_class_count, features);
  return classify_features(features);
}

}  // namespace

TextScores classify_text(std::string_view text) {
  thread_local TextMemo<TextScores> memo;
  return memo.of(text, classify_anew);
}

}  // namespace vitagraph
