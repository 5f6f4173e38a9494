#include "extract/evidence/word_vectors.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "extract/evidence/model/models.hpp"
#include "extract/fnv.hpp"

// The table (bench/train/word_vectors.py): the mark "VGW1", how many pieces there are and how wide
// their rows, as 32-bit numbers; where the pieces of each upper half of a hash begin, and behind
// the last where they end; the lower halves, 16 bits each, padded to a multiple of four bytes; the
// rows, signed bytes. All is little-endian. A hash is the fnv32() of a piece, with "##" before one
// that does not begin its word.

namespace vitagraph {
namespace {

constexpr std::uint32_t file_mark = 0x31574756;  // "VGW1"
constexpr std::uint32_t inner_start = fnv32("##");
constexpr std::size_t longest_piece = 72;  ///< bytes
constexpr float deviation = 32.0F;         ///< of each number in the table's rows

struct TableHead {
  std::uint32_t mark = 0;
  std::uint32_t pieces = 0;
  std::uint32_t width = 0;
};

bool is_of_word(std::int32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
      return true;
    default:
      return false;
  }
}

/// A word by itself: Chinese is written without blanks.
bool is_ideograph(std::int32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

/// The character at `at`, whose end it moves there. What is no character is a mark of one byte.
std::int32_t next_character(std::string_view text, std::size_t& at) {
  std::int32_t c = static_cast<unsigned char>(text[at]);
  if (c < 0x80) {
    ++at;
    return c;
  }
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &c);
  at += size > 0 ? static_cast<std::size_t>(size) : 1;
  return size > 0 ? c : ' ';
}

void append(std::int32_t c, std::string& text) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(c, bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

/// "BERLIN" as "Berlin" and "berlin"; nothing for a word that has small letters, or one letter.
struct SmallForms {
  std::string name, small;
};
std::optional<SmallForms> small_forms(std::string_view word) {
  SmallForms forms;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::int32_t c = next_character(word, at);
    const std::int32_t low = utf8proc_tolower(c);
    if (low == c && utf8proc_toupper(c) != c) return std::nullopt;
    letters += low != c ? 1 : 0;
    append(forms.name.empty() ? c : low, forms.name);
    append(low, forms.small);
  }
  if (letters < 2) return std::nullopt;
  return forms;
}

}  // namespace

WordVectors::WordVectors(std::span<const unsigned char> bytes) {
  TableHead head;
  constexpr std::size_t buckets_size = (bucket_count + 1) * sizeof(std::uint32_t);
  if (bytes.size() < sizeof head + buckets_size) throw std::invalid_argument("no word vectors");
  std::memcpy(&head, bytes.data(), sizeof head);
  const std::size_t hashes_size = (std::size_t{head.pieces} + head.pieces % 2) * 2;
  if (head.mark != file_mark || head.width != word_vector_width ||
      bytes.size() != sizeof head + buckets_size + hashes_size + head.pieces * word_vector_width) {
    throw std::invalid_argument("no word vectors of today's form");
  }
  const unsigned char* at = bytes.data() + sizeof head;
  buckets_ = {reinterpret_cast<const std::uint32_t*>(at), bucket_count + 1};
  hashes_ = {reinterpret_cast<const std::uint16_t*>(at + buckets_size), head.pieces};
  rows_ = reinterpret_cast<const signed char*>(at + buckets_size + hashes_size);
}

const signed char* WordVectors::row_of(std::uint32_t hash) const {
  const std::uint32_t begin = buckets_[hash >> 16];
  const std::uint32_t end = buckets_[(hash >> 16) + 1];
  for (std::uint32_t i = begin; i < end; ++i) {
    if (hashes_[i] == (hash & 0xFFFF)) return rows_ + i * word_vector_width;
  }
  return nullptr;
}

/// Cuts words into pieces and adds up their rows.
class PieceCutter {
 public:
  explicit PieceCutter(const WordVectors& table) : table_(table) {}

  void add_word(std::string_view word) {
    if (!cut(word, pieces_)) pieces_.clear();
    if (pieces_.size() != 1) {
      if (const auto forms = small_forms(word)) {
        take_if_shorter(forms->name);
        take_if_shorter(forms->small);
      }
    }
    for (const signed char* row : pieces_) add(row);
  }

  Meaning meaning() const {
    Meaning meaning;
    if (count_ == 0) return meaning;
    const float pieces = deviation * static_cast<float>(count_);
    for (std::size_t i = 0; i < word_vector_width; ++i) {
      meaning.mean[i] = static_cast<float>(sum_[i]) / pieces;
      meaning.last[i] = static_cast<float>(last_[i]) / deviation;
    }
    return meaning;
  }

 private:
  using Pieces = std::vector<const signed char*>;

  void add(const signed char* row) {
    for (std::size_t i = 0; i < word_vector_width; ++i) sum_[i] += row[i];
    last_ = row;
    ++count_;
  }

  void take_if_shorter(std::string_view form) {
    if (!cut(form, other_)) return;
    if (pieces_.empty() || other_.size() < pieces_.size()) std::swap(pieces_, other_);
  }

  /// False: some part of the word is of no piece.
  bool cut(std::string_view word, Pieces& pieces) {
    pieces.clear();
    while (!word.empty()) {
      const std::size_t size = longest_at(word, pieces.empty(), pieces);
      if (size == 0) return false;
      word.remove_prefix(size);
    }
    return true;
  }

  /// The bytes of the longest piece that the word begins with; its row goes to `pieces`.
  std::size_t longest_at(std::string_view word, bool first, Pieces& pieces) {
    std::uint32_t state = first ? fnv32_start : inner_start;
    const std::size_t most = std::min(word.size(), longest_piece);
    for (std::size_t i = 0; i < most; ++i) {
      state = fnv32_step(state, static_cast<unsigned char>(word[i]));
      states_[i] = state;
    }
    for (std::size_t size = most; size > 0; --size) {
      const bool whole = size == word.size() || (word[size] & 0xC0) != 0x80;
      const signed char* row = whole ? table_.row_of(states_[size - 1]) : nullptr;
      if (row == nullptr) continue;
      pieces.push_back(row);
      return size;
    }
    return 0;
  }

  const WordVectors& table_;
  std::array<std::uint32_t, longest_piece> states_{};
  Pieces pieces_, other_;
  std::array<std::int32_t, word_vector_width> sum_{};
  const signed char* last_ = nullptr;
  std::size_t count_ = 0;
};

Meaning WordVectors::meaning(std::string_view text) const {
  PieceCutter cutter(*this);
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::int32_t c = next_character(text, at);
    const bool alone = is_ideograph(c);
    if (is_of_word(c) && !alone) continue;
    if (begin > word) cutter.add_word(text.substr(word, begin - word));
    if (alone) cutter.add_word(text.substr(begin, at - begin));
    word = at;
  }
  if (word < text.size()) cutter.add_word(text.substr(word));
  return cutter.meaning();
}

Meaning meaning_of(std::string_view text) {
  static const WordVectors table(word_vectors_bytes());
  return table.meaning(text);
}

}  // namespace vitagraph
