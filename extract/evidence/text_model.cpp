#include "extract/evidence/text_model.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

#include "extract/evidence/model/models.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_classes = 32;

/// FNV-1a, 32 bits, folded to the size of the table.
class FeatureHash {
 public:
  explicit FeatureHash(char kind) { add(static_cast<unsigned char>(kind)); }
  FeatureHash& add(std::string_view bytes) {
    for (const char c : bytes) add(static_cast<unsigned char>(c));
    return *this;
  }
  std::uint32_t value() const { return (state_ ^ (state_ >> 17)) % text_feature_count; }

 private:
  void add(unsigned char byte) { state_ = (state_ ^ byte) * 16777619U; }
  std::uint32_t state_ = 2166136261U;
};

struct Word {
  std::string_view text;  ///< folded
};

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         byte == '+' || byte == '#';
}

std::vector<Word> words_of(std::string_view folded) {
  std::vector<Word> words;
  std::size_t at = 0;
  while (at < folded.size()) {
    while (at < folded.size() && !is_word_byte(folded[at])) ++at;
    auto end = at;
    while (end < folded.size() && is_word_byte(folded[end])) ++end;
    if (end > at) words.push_back({folded.substr(at, end - at)});
    at = end;
  }
  return words;
}

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

void add_ascii_affixes(std::string_view word, std::vector<std::uint32_t>& out) {
  if (word.size() > 4) {
    out.push_back(FeatureHash('p').add(word.substr(0, 4)).value());
    out.push_back(FeatureHash('s').add(word.substr(word.size() - 4)).value());
  }
  if (word.size() > 3) out.push_back(FeatureHash('t').add(word.substr(word.size() - 3)).value());
}

void add_affixes(std::string_view word, std::vector<std::uint32_t>& out) {
  if (is_ascii(word)) return add_ascii_affixes(word, out);
  const auto starts = character_starts(word);
  const auto count = starts.size() - 1;
  if (is_wide(word)) {
    for (std::size_t i = 0; i < count; ++i) {
      out.push_back(
          FeatureHash('c').add(word.substr(starts[i], starts[i + 1] - starts[i])).value());
      if (i + 1 < count) {
        out.push_back(
            FeatureHash('d').add(word.substr(starts[i], starts[i + 2] - starts[i])).value());
      }
    }
    if (count >= 2) out.push_back(FeatureHash('e').add(word.substr(starts[count - 2])).value());
    out.push_back(FeatureHash('f').add(word.substr(starts[count - 1])).value());
    return;
  }
  if (count > 4) {
    out.push_back(FeatureHash('p').add(word.substr(0, starts[4])).value());
    out.push_back(FeatureHash('s').add(word.substr(starts[count - 4])).value());
  }
  if (count > 3) out.push_back(FeatureHash('t').add(word.substr(starts[count - 3])).value());
}

/// One letter for each word: X capitals, x lower, C Capitalised, 9 digits, w wide, and so on;
/// at most eight, punctuation kept.
std::string shape_of(std::string_view text) {
  std::string shape;
  bool in_word = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    char kind = 0;
    if (byte >= '0' && byte <= '9') kind = '9';
    if (byte >= 'a' && byte <= 'z') kind = 'x';
    if (byte >= 'A' && byte <= 'Z') kind = 'X';
    if (byte >= 0x80) kind = byte >= 0xE2 ? 'w' : 'y';
    if (kind == 0) {
      in_word = false;
      if (c != ' ') shape += c;
    } else if (!in_word) {
      in_word = true;
      shape += kind;
    } else if (kind == 'X' && shape.back() == 'X') {
      shape.back() = 'A';
    }
    if (shape.size() >= 8) break;
  }
  return shape;
}

void add_whole(std::string_view text, const std::vector<Word>& words,
               std::vector<std::uint32_t>& out) {
  out.push_back(
      FeatureHash('l').add(std::to_string(std::min<std::size_t>(words.size(), 12))).value());
  const auto length = character_count(text);
  out.push_back(
      FeatureHash('n').add(std::to_string(std::min<std::size_t>(length / 8, 12))).value());
  out.push_back(FeatureHash('h').add(shape_of(text)).value());
  for (const char mark : {',', '(', ':', '/', '&', '-', '.', '@', '%', '"'}) {
    if (text.find(mark) != text.npos) {
      out.push_back(FeatureHash('m').add(std::string_view(&mark, 1)).value());
    }
  }
  if (text.ends_with('.')) out.push_back(FeatureHash('m').add("end.").value());
}

}  // namespace

std::string_view name_of(TextClass text_class) {
  constexpr std::array<std::string_view, text_class_count> names = {
      "title", "employer", "unit",        "place", "school",  "degree", "area",
      "grade", "person",   "paper_title", "venue", "project", "prose"};
  return names[static_cast<std::size_t>(text_class)];
}

float TextScores::probability(TextClass c) const { return std::exp(of(c)); }

std::vector<std::uint32_t> text_features(std::string_view text) {
  if (text.size() > 256) text = text.substr(0, 256);
  const std::string folded = fold(text);
  const auto words = words_of(folded);
  std::vector<std::uint32_t> out;
  out.reserve(words.size() * 6 + 16);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].text;
    out.push_back(FeatureHash('w').add(word).value());
    if (i == 0) out.push_back(FeatureHash('b').add(word).value());
    if (i + 1 == words.size()) out.push_back(FeatureHash('z').add(word).value());
    if (i + 1 < words.size()) {
      out.push_back(FeatureHash('g').add(word).add(" ").add(words[i + 1].text).value());
    }
    add_affixes(word, out);
  }
  add_whole(text, words, out);
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void linear_scores(std::span<const unsigned char> weights, std::span<const std::uint32_t> features,
                   std::span<float> out) {
  const unsigned char* data = weights.data();
  std::memcpy(out.data(), data, out.size_bytes());
  float scale = 0;
  std::memcpy(&scale, data + out.size_bytes(), sizeof scale);
  const auto* rows = reinterpret_cast<const signed char*>(data) + out.size_bytes() + sizeof scale;
  std::array<int, most_classes> sums{};
  for (const std::uint32_t feature : features) {
    const signed char* row = rows + static_cast<std::size_t>(feature) * out.size();
    for (std::size_t c = 0; c < out.size(); ++c) sums[c] += row[c];
  }
  for (std::size_t c = 0; c < out.size(); ++c) out[c] += scale * static_cast<float>(sums[c]);
  const float most = *std::ranges::max_element(out);
  float total = 0;
  for (const float score : out) total += std::exp(score - most);
  const float norm = most + std::log(total);
  for (float& score : out) score -= norm;
}

TextScores classify_text(std::string_view text) {
  TextScores scores;
  linear_scores(text_model_bytes(), text_features(text), scores.log_probability);
  return scores;
}

}  // namespace vitagraph
