#include "bench/reader_check/text_index.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "bench/score/plain.hpp"

namespace vitagraph::reader_check {
namespace {

struct Block {
  char32_t first;
  char32_t last;
};
// Kana, ideographs with their extensions, hangul syllables.
constexpr std::array<Block, 5> blocks_without_blanks{
    {{0x3040, 0x30FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7AF}, {0x20000, 0x323AF}}};

bool stands_alone(char32_t c) {
  return std::any_of(blocks_without_blanks.begin(), blocks_without_blanks.end(),
                     [c](const Block& block) { return block.first <= c && c <= block.last; });
}

bool ends_with_hyphen(std::string_view line) {
  return line.ends_with('-') || line.ends_with("\u2010") || line.ends_with("\u00AD");
}

constexpr std::size_t longest_excerpt = 160;  // bytes

}  // namespace

std::vector<std::u32string> folded_words(std::string_view text) {
  std::vector<std::u32string> words;
  for (const std::u32string& word : score::words_of(text)) {
    bool open = false;
    for (const char32_t c : word) {
      const bool alone = stands_alone(c);
      if (alone || !open) words.emplace_back();
      words.back().push_back(c);
      open = !alone;
    }
  }
  return words;
}

TextIndex::TextIndex(const Document& document) {
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const std::string_view line = document.text_of(document.lines[i]);
    const std::size_t before = words_.size();
    for (std::u32string& word : folded_words(line)) words_.push_back({std::move(word), i});
    if (words_.size() > before) words_.back().cut = ends_with_hyphen(line);
  }
}

/// The number of the word behind a match that begins at `at`, or 0.
std::size_t TextIndex::match(std::size_t at, const std::vector<std::u32string>& value) const {
  for (const std::u32string& wanted : value) {
    if (at >= words_.size()) return 0;
    if (words_[at].text == wanted) {
      ++at;
    } else if (words_[at].cut && at + 1 < words_.size() &&
               words_[at].text + words_[at + 1].text == wanted) {
      at += 2;
    } else {
      return 0;
    }
  }
  return at;
}

std::vector<WordRange> TextIndex::find(const std::vector<std::u32string>& value) const {
  std::vector<WordRange> found;
  if (value.empty()) return found;
  for (std::size_t at = 0; at < words_.size(); ++at) {
    if (const std::size_t end = match(at, value); end != 0) found.push_back({at, end});
  }
  return found;
}

bool TextIndex::is_line(const std::vector<std::u32string>& value) const {
  const std::vector<WordRange> ranges = find(value);
  return std::any_of(ranges.begin(), ranges.end(), [this](const WordRange& range) {
    const std::size_t line = words_[range.begin].line;
    const bool first = range.begin == 0 || words_[range.begin - 1].line != line;
    return first && (range.end == words_.size() || words_[range.end].line != line);
  });
}

std::string TextIndex::nearest(const std::vector<std::u32string>& value,
                               const Document& document) const {
  std::map<std::u32string_view, int> wanted;
  for (const std::u32string& word : value) ++wanted[word];
  const std::size_t width = std::min(value.size(), words_.size());
  int common = 0;
  int best = 0;
  std::size_t best_begin = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (const auto in = wanted.find(words_[i].text); in != wanted.end() && in->second-- > 0) {
      ++common;
    }
    if (i >= width) {
      const auto out = wanted.find(words_[i - width].text);
      if (out != wanted.end() && out->second++ >= 0) --common;
    }
    if (common > best) {
      best = common;
      best_begin = i + 1 >= width ? i + 1 - width : 0;
    }
  }
  std::string text;
  if (best == 0) return text;
  const std::size_t last = words_[std::min(best_begin + width, words_.size()) - 1].line;
  for (std::size_t line = words_[best_begin].line; line <= last; ++line) {
    if (!text.empty()) text += " / ";
    text += document.text_of(document.lines[line]);
  }
  std::size_t length = std::min(text.size(), longest_excerpt);
  while (length < text.size() && length > 0 && (text[length] & 0xC0) == 0x80) --length;
  return text.substr(0, length);
}

}  // namespace vitagraph::reader_check
