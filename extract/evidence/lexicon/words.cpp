#include "extract/evidence/lexicon/words.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "extract/fold.hpp"

namespace vitagraph::lexicon {
namespace {

constexpr bool is_ascii_word(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_mark_or_letter(utf8proc_int32_t point) {
  if (point == 0x2019 || point == 0x00AD) return true;  // apostrophe, soft hyphen
  const auto category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/// Length of the word character at `at`, 0 when it is none.
std::size_t word_character(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c < 0x80) return is_ascii_word(c) ? 1 : 0;
  utf8proc_int32_t point = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[at]),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &point);
  return length > 0 && is_mark_or_letter(point) ? static_cast<std::size_t>(length) : 0;
}

/// fold() of a word without its apostrophes; quick for plain ASCII.
std::string folded_word(std::string_view text) {
  std::string out;
  bool plain = true;
  for (const char c : text) plain = plain && static_cast<unsigned char>(c) < 0x80;
  if (plain) {
    out.reserve(text.size());
    for (const char c : text) {
      if (c != '\'') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return out;
  }
  out = fold(text);
  std::erase(out, '\'');
  return out;
}

bool is_non_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

constexpr auto ascii_words = [] {
  std::array<bool, 256> in_word{};
  for (std::size_t c = 0; c < in_word.size(); ++c) {
    in_word[c] = is_ascii_word(static_cast<unsigned char>(c));
  }
  return in_word;
}();

/// End of the word that began at `begin` and has been read up to `at`: letters of any script, and
/// apostrophes within.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t begin) {
  while (at < text.size()) {
    const std::size_t step = word_character(text, at);
    const bool inner =
        text[at] == '\'' && at > begin && at + 1 < text.size() && word_character(text, at + 1) != 0;
    if (step == 0 && !inner) break;
    at += step != 0 ? step : 1;
  }
  return at;
}

/// Calls one of the two for each word: take_plain(begin, end) when it is letters and digits of
/// ASCII, else take_other(begin, end).
template <class TakePlain, class TakeOther>
void visit_words(std::string_view text, TakePlain take_plain, TakeOther take_other) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && ascii_words[static_cast<unsigned char>(text[end])]) ++end;
    const bool plain = end == text.size() || (text[end] != '\'' && !is_non_ascii(text[end]));
    if (!plain) end = word_end(text, end, at);
    if (end == at) {
      ++at;
      continue;
    }
    if (plain) {
      take_plain(at, end);
    } else {
      take_other(at, end);
    }
    at = end;
  }
}

/// hash_of() the text in small letters.
std::uint64_t lowered_hash(std::string_view text) {
  std::uint64_t state = fnv64_start;
  for (const char c : text) {
    state = fnv64_step(state, static_cast<unsigned char>(lowered(c)));
  }
  return state;
}

}  // namespace

std::vector<Word> split_words(std::string_view text) {
  std::vector<Word> words;
  words.reserve(text.size() / 5 + 1);
  const auto span_of = [](std::size_t begin, std::size_t end) {
    return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  };
  visit_words(
      text,
      [&](std::size_t begin, std::size_t end) {
        Word& word = words.emplace_back();
        word.folded = text.substr(begin, end - begin);
        word.hash = fnv64_start;
        for (char& c : word.folded) {  // small letters and hash in one go
          c = lowered(c);
          word.hash = fnv64_step(word.hash, static_cast<unsigned char>(c));
        }
        word.span = span_of(begin, end);
      },
      [&](std::size_t begin, std::size_t end) {
        std::string folded = folded_word(text.substr(begin, end - begin));
        if (folded.empty()) return;
        const std::uint64_t hash = hash_of(folded);
        words.push_back({std::move(folded), span_of(begin, end), hash});
      });
  return words;
}

std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(text.size() / 5 + 1);
  visit_words(
      text,
      [&](std::size_t begin, std::size_t end) {
        hashes.push_back(lowered_hash(text.substr(begin, end - begin)));
      },
      [&](std::size_t begin, std::size_t end) {
        const std::string folded = folded_word(text.substr(begin, end - begin));
        if (!folded.empty()) hashes.push_back(hash_of(folded));
      });
  return hashes;
}

PhraseTable::PhraseTable(std::span<const PhraseGroup> groups) {
  std::size_t count = 0;
  for (const PhraseGroup& group : groups) {
    count +=
        static_cast<std::size_t>(1 + std::count(group.phrases.begin(), group.phrases.end(), '|'));
  }
  std::size_t size = 16;
  while (size < count * 2) size *= 2;
  slots_.resize(size);
  for (const PhraseGroup& group : groups) {
    for (std::size_t begin = 0; begin <= group.phrases.size();) {
      const std::size_t end = std::min(group.phrases.find('|', begin), group.phrases.size());
      add(group.phrases.substr(begin, end - begin), group.weight);
      begin = end + 1;
    }
  }
}

void PhraseTable::add(std::string_view phrase, std::int8_t weight) {
  std::string folded;
  std::size_t length = 0;
  std::uint64_t state = 0;  // of the words before
  for (const Word& word : split_words(phrase)) {
    if (length++ != 0) folded += ' ';
    if (length == 1) first_words_.set(filter_bit(word.hash));
    if (length > 1) beginnings_.set(filter_bit(state));
    folded += word.folded;
    state = hash_of(folded);
  }
  if (length == 0) return;
  const std::uint64_t hash = hash_of(folded);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & mask;
  if (slots_[at].hash == 0) slots_[at] = {hash, weight};
}

const PhraseTable::Slot* PhraseTable::find(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].hash != 0; at = (at + 1) & mask) {
    if (slots_[at].hash == hash) return &slots_[at];
  }
  return nullptr;
}

PhraseTable::Hit PhraseTable::longest_from(const std::vector<Word>& words, std::size_t at) const {
  Hit best;
  std::uint64_t state = words[at].hash;
  for (std::size_t n = 1;; ++n) {
    if (const Slot* slot = find(state)) best = {n, slot->weight};
    if (!beginnings_[filter_bit(state)] || at + n == words.size()) return best;
    state = hash_of(words[at + n].folded, hash_of(" ", state));
  }
}

}  // namespace vitagraph::lexicon
