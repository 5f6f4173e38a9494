// The words of a document in reading order, and where a text of the gold stands among them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph::reader_check {

/// A half-open range of word numbers.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool holds(const WordRange& other) const { return begin <= other.begin && other.end <= end; }
  bool meets(const WordRange& other) const { return begin < other.end && other.begin < end; }
};

/// Words as the scorer folds them (bench/score/plain.hpp), but that ideographs, kana and hangul
/// are words of their own, since blanks do not part them.
std::vector<std::u32string> folded_words(std::string_view text);

/// Holds no reference to the document but `nearest` needs it again.
class TextIndex {
 public:
  explicit TextIndex(const Document& document);

  /// Everywhere that these words stand one after the other, over line ends too. A word cut by a
  /// hyphen at the end of a line is found whole as well.
  std::vector<WordRange> find(const std::vector<std::u32string>& value) const;
  /// Do these words stand on a line with nothing else?
  bool is_line(const std::vector<std::u32string>& value) const;
  /// The lines that have most words in common with the value: what a miss looks like.
  std::string nearest(const std::vector<std::u32string>& value, const Document& document) const;

 private:
  struct Word {
    std::u32string text;
    std::size_t line = 0;
    bool cut = false;  ///< the line ends with a hyphen behind it
  };
  std::size_t match(std::size_t at, const std::vector<std::u32string>& value) const;

  std::vector<Word> words_;
};

}  // namespace vitagraph::reader_check
