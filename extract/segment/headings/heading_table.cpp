#include "extract/segment/headings/heading_table.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <iterator>
#include <unordered_map>
#include <vector>

#include "extract/fnv.hpp"
#include "extract/fold.hpp"
#include "extract/segment/headings/heading_keywords.hpp"
#include "extract/segment/headings/heading_phrases.hpp"
#include "extract/segment/headings/heading_phrases_east.hpp"
#include "extract/segment/headings/heading_phrases_european.hpp"
#include "extract/segment/headings/heading_phrases_variants.hpp"
#include "extract/segment/headings/heading_phrases_variants_east.hpp"

namespace vitagraph {
namespace {

std::string without_blanks(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  for (const char c : words) {
    if (c != ' ') out += c;
  }
  return out;
}

template <typename Visit>
void for_each_part(std::string_view list, char separator, Visit visit) {
  while (!list.empty()) {
    const auto end = std::min(list.find(separator), list.size());
    if (end != 0) visit(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

/// Folded phrase without blanks -> kind. Without blanks, so that letter-spaced headings match.
class PhraseIndex {
 public:
  PhraseIndex() {
    const auto add = [&](const HeadingPhrases& row) {
      for_each_part(row.phrases, '|', [&](std::string_view phrase) {
        const std::string folded = fold_words(phrase);
        filter_.set(filter_bit(folded));
        kinds_.emplace(without_blanks(folded), row.kind);
      });
    };
    std::ranges::for_each(heading_phrases, add);
    std::ranges::for_each(heading_phrases_east, add);
    std::ranges::for_each(heading_phrase_variants, add);
    std::ranges::for_each(heading_phrase_variants_east, add);
    std::ranges::for_each(heading_phrases_european, add);
  }
  /// Of folded words, with blanks or without; nullptr: they are no heading.
  const SectionKind* find(std::string_view words) const {
    if (!filter_[filter_bit(words)]) return nullptr;
    const auto found = kinds_.find(without_blanks(words));
    return found == kinds_.end() ? nullptr : &found->second;
  }

 private:
  static constexpr std::size_t filter_bits = 1U << 15;
  static std::size_t filter_bit(std::string_view words) {
    std::uint32_t hash = fnv32_start;
    for (const char c : words) {
      if (c != ' ') hash = fnv32_step(hash, static_cast<unsigned char>(c));
    }
    return (hash ^ hash >> 16) % filter_bits;
  }
  std::bitset<filter_bits> filter_;  ///< most lines are no headings, and one look tells
  std::unordered_map<std::string, SectionKind> kinds_;
};

const PhraseIndex& phrase_index() {
  static const PhraseIndex index;
  return index;
}

struct Keyword {
  std::string stem;
  bool prefix = false;
  SectionKind kind = SectionKind::unknown;
};

/// All keywords, in the order of the table.
const std::vector<Keyword>& keyword_list() {
  static const auto index = [] {
    std::vector<Keyword> list;
    for (const HeadingKeywords& row : heading_keywords) {
      for_each_part(row.words, '|', [&](std::string_view word) {
        const bool prefix = word.ends_with('*');
        if (prefix) word.remove_suffix(1);
        list.push_back({std::string(word), prefix, row.kind});
      });
    }
    return list;
  }();
  return index;
}

using KeywordPlaces = std::vector<std::uint16_t>;  ///< into keyword_list(), rising

/// The keywords that begin with a byte.
const KeywordPlaces& keywords_from(char first) {
  static const auto index = [] {
    std::array<KeywordPlaces, 256> places;
    const std::vector<Keyword>& list = keyword_list();
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto byte = static_cast<unsigned char>(list[i].stem[0]);
      places[byte].push_back(static_cast<std::uint16_t>(i));
    }
    return places;
  }();
  return index[static_cast<unsigned char>(first)];
}

std::vector<std::string_view> split_words(std::string_view words) {
  std::vector<std::string_view> out;
  for_each_part(words, ' ', [&](std::string_view word) { out.push_back(word); });
  return out;
}

bool is_number(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Han, kana and Hangul headings run their words together.
bool is_wide(std::string_view word) { return static_cast<unsigned char>(word[0]) >= 0xE2; }

/// Equal but for one letter more, less, changed, or two swapped: "exprience", "competitons".
bool is_misspelt(std::string_view word, std::string_view right) {
  if (right.size() < 7 || word[0] != right[0]) return false;
  if (word.size() + 1 < right.size() || right.size() + 1 < word.size()) return false;
  std::size_t front = 0;
  while (front < word.size() && front < right.size() && word[front] == right[front]) ++front;
  std::size_t back = 0;
  while (back + front < word.size() && back + front < right.size() &&
         word[word.size() - 1 - back] == right[right.size() - 1 - back]) {
    ++back;
  }
  const auto left_word = word.size() - front - back;
  const auto left_right = right.size() - front - back;
  if (left_word <= 1 && left_right <= 1) return true;
  return left_word == 2 && left_right == 2 && word[front] == right[front + 1] &&
         word[front + 1] == right[front];
}

bool matches(const Keyword& keyword, std::string_view word) {
  if (is_wide(word)) return word.find(keyword.stem) != word.npos;
  if (keyword.prefix) return word.starts_with(keyword.stem);
  return word == keyword.stem || is_misspelt(word, keyword.stem);
}

/// The first keyword, before `end`, that the word matches; else `end`.
std::size_t first_keyword(std::string_view word, std::size_t end) {
  const std::vector<Keyword>& list = keyword_list();
  if (is_wide(word)) {
    const auto found = std::find_if(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(end),
                                    [&](const Keyword& k) { return matches(k, word); });
    return static_cast<std::size_t>(found - list.begin());
  }
  for (const std::uint16_t i : keywords_from(word[0])) {
    if (i >= end) break;
    const std::string& stem = list[i].stem;
    const std::size_t size = stem.size();
    // Most keywords are told by a letter or by their size; a misspelt word has one more or less.
    const bool may_match = list[i].prefix ? size <= word.size() && word[size - 1] == stem[size - 1]
                                          : size <= word.size() + 1 && word.size() <= size + 1;
    if (may_match && matches(list[i], word)) return i;
  }
  return end;
}

/// The kind of the first exact part of a compound: "Education & Training", "学歴 / Education".
SectionKind exact_part(const std::vector<std::string_view>& words) {
  constexpr std::array<std::string_view, 10> conjunctions = {"and", "et",  "und", "y", "e",
                                                             "en",  "och", "i",   "и", "ve"};
  const auto joins = [&](std::string_view word) {
    return word.size() <= 3 && std::ranges::find(conjunctions, word) != conjunctions.end();
  };
  if (std::ranges::none_of(words, joins)) return SectionKind::unknown;
  std::string part;
  const auto& index = phrase_index();
  for (const std::string_view word : words) {
    if (joins(word)) {
      if (const SectionKind* kind = index.find(part); kind != nullptr) return *kind;
      part.clear();
    } else {
      part += word;
    }
  }
  return SectionKind::unknown;
}

/// "七" of "七、获奖情况", "伍" of "伍、研究計畫".
bool is_ideographic_number(std::string_view word) {
  constexpr std::string_view digits = "一二三四五六七八九十壹貳參肆伍陸柒捌玖拾贰叁陆";
  if (word.empty() || word.size() > 9 || word.size() % 3 != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += 3) {
    if (digits.find(word.substr(i, 3)) == digits.npos) return false;
  }
  return true;
}

}  // namespace

std::string heading_words(std::string_view line) {
  std::string words = fold_words(line);
  // "1. Education", "II Work experience", "A. Papers": numbering before at least one real word.
  const auto blank = words.find(' ');
  if (blank != std::string::npos && blank + 1 < words.size()) {
    const std::string_view first = std::string_view(words).substr(0, blank);
    const bool roman = first.size() <= 4 && first.find_first_not_of("ivx") == first.npos;
    const bool spaced = words.size() > blank + 2 && words[blank + 2] == ' ';
    if (is_number(first) || is_ideographic_number(first) || (roman && !spaced))
      words.erase(0, blank + 1);
  }
  return words;
}

HeadingReading read_heading(std::string_view words) {
  if (words.empty() || words.size() > 120) return {};
  if (const SectionKind* kind = phrase_index().find(words); kind != nullptr) {
    return {*kind, HeadingMatch::exact};
  }
  const auto parts = split_words(words);
  if (parts.size() > 7) return {};
  if (const SectionKind kind = exact_part(parts); kind != SectionKind::unknown) {
    return {kind, HeadingMatch::exact};
  }
  std::size_t best = keyword_list().size();
  for (const std::string_view word : parts) best = std::min(best, first_keyword(word, best));
  if (best == keyword_list().size()) return {};
  return {keyword_list()[best].kind, HeadingMatch::keyword};
}

bool is_entry_label(std::string_view words) {
  return std::ranges::find(entry_labels, words) != std::end(entry_labels);
}

std::string_view name_of(SectionKind kind) {
  constexpr std::array<std::string_view, 22> names = {
      "top",       "summary",  "contact",     "work",    "education",  "publications",
      "talks",     "projects", "awards",      "skills",  "languages",  "certificates",
      "volunteer", "teaching", "service",     "courses", "references", "interests",
      "patents",   "grants",   "supervision", "unknown"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace vitagraph
