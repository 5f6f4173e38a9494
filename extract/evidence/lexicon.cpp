#include "extract/evidence/lexicon.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <iterator>
#include <string>
#include <vector>

#include "extract/evidence/lexicon/hashes.hpp"
#include "extract/evidence/lexicon/tables.hpp"
#include "extract/evidence/lexicon/words.hpp"

namespace vitagraph {
namespace {

using lexicon::PhraseTable;
using lexicon::Word;

struct Match {
  std::size_t first = 0;  ///< index of its first word
  std::size_t length = 0;
  int weight = 0;
};

Span span_of(const std::vector<Word>& words, const Match& match) {
  return {words[match.first].span.begin, words[match.first + match.length - 1].span.end};
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool all_caps(std::string_view text) {
  return std::none_of(text.begin(), text.end(), is_lower) &&
         std::any_of(text.begin(), text.end(), is_upper);
}

/// The parts of words in scripts other than ASCII, looked for in one walk. (Those in ASCII are
/// endings of words: see Endings.)
class Parts {
 public:
  explicit Parts(std::span<const std::string_view> parts) {
    for (const std::string_view part : parts) {
      if (static_cast<unsigned char>(part[0]) < 0x80) continue;
      beginnings_.set(filter_bit(part.data()));
      by_second_[second_of(part)].push_back(part);
    }
  }
  /// Where the earliest of them stands in the text; of several that begin there, the one that is
  /// listed first.
  std::optional<Span> first_in(std::string_view text) const {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
      if (static_cast<unsigned char>(text[at]) < 0xC0) continue;
      if (!beginnings_[filter_bit(text.data() + at)]) continue;
      for (const std::string_view part : by_second_[second_of(text.substr(at))]) {
        if (!text.substr(at).starts_with(part)) continue;
        return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + part.size())};
      }
    }
    return std::nullopt;
  }

 private:
  /// Of the first two bytes: dashes and accents begin no part.
  static std::size_t filter_bit(const char* bytes) {
    return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0]) & 0x3F) << 6 |
           (static_cast<unsigned char>(bytes[1]) & 0x3F);
  }
  static std::size_t second_of(std::string_view text) {
    return static_cast<unsigned char>(text[1]) & 0x3F;
  }
  std::bitset<4096> beginnings_;
  std::array<std::vector<std::string_view>, 64> by_second_;  ///< byte; in the order of the list
};

/// The ASCII ones among parts of words, by their last letters, for those that words end in.
class Endings {
 public:
  explicit Endings(std::span<const std::string_view> parts) {
    for (const std::string_view part : parts) {
      if (static_cast<unsigned char>(part[0]) < 0x80) by_last_[last_of(part)].push_back(part);
    }
  }
  /// The first word that ends in one of them but is longer.
  std::optional<Span> first_in(const std::vector<Word>& words) const {
    for (const Word& word : words) {
      for (const std::string_view part : by_last_[last_of(word.folded)]) {
        if (word.folded.size() > part.size() && word.folded.ends_with(part)) return word.span;
      }
    }
    return std::nullopt;
  }

 private:
  static std::size_t last_of(std::string_view text) {
    return static_cast<unsigned char>(text.back());
  }
  std::array<std::vector<std::string_view>, 256> by_last_;
};

const Endings& school_endings() {
  static const Endings endings(lexicon::school_parts());
  return endings;
}
const Parts& school_parts() {
  static const Parts parts(lexicon::school_parts());
  return parts;
}
const Parts& degree_parts() {
  static const Parts parts(lexicon::degree_parts());
  return parts;
}
const Parts& legal_form_parts() {
  static const Parts parts(lexicon::legal_form_parts());
  return parts;
}
const Parts& unit_parts() {
  static const Parts parts(lexicon::unit_parts());
  return parts;
}
const Parts& title_parts() {
  static const Parts parts(lexicon::title_parts());
  return parts;
}
const Endings& unit_endings() {
  static const Endings endings(lexicon::unit_parts());
  return endings;
}
const Endings& title_endings() {
  static const Endings endings(lexicon::title_parts());
  return endings;
}

std::optional<Span> earliest(std::optional<Span> a, std::optional<Span> b) {
  if (!a) return b;
  return !b || a->begin <= b->begin ? a : b;
}

/// The first match that `accept` takes.
template <class Accept>
std::optional<Match> first_match(const PhraseTable& table, const std::vector<Word>& words,
                                 Accept accept) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const PhraseTable::Hit hit = table.longest_at(words, at);
    if (hit.length == 0) continue;
    const Match match{at, hit.length, hit.weight};
    if (accept(match)) return match;
  }
  return std::nullopt;
}

bool has_non_ascii(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Is a short everyday word printed as a degree is? "MS", "M.S.", "Ing.", but not "me", "as".
bool printed_as_degree(std::string_view text, const std::vector<Word>& words, const Match& match) {
  const Span span = span_of(words, match);
  const std::string_view printed = text.substr(span.begin, span.size());
  const std::string& first = words[match.first].folded;
  if (match.length == 1 && first.size() <= 3) {
    const bool dot = span.end < text.size() && text[span.end] == '.';
    const auto capitals = std::count_if(printed.begin(), printed.end(), is_upper);
    const bool no_word = first.size() == 3 && first.find_first_of("aeiouy") == std::string::npos;
    return all_caps(printed) || has_non_ascii(printed) || (dot && is_upper(printed[0])) ||
           capitals >= 2 || (no_word && is_upper(printed[0]));
  }
  if (match.length > 1 && first.size() <= 2) {
    const std::string& second = words[match.first + 1].folded;
    const bool dotted = printed.find('.') != std::string_view::npos;
    return dotted || (second.size() > 2 && is_upper(printed[0])) || all_caps(printed) ||
           (is_upper(printed[0]) && second == "d");
  }
  if (match.weight == 1 && match.length == 1 && first.size() <= 5) return is_upper(printed[0]);
  return true;
}

/// Takes in a full stop behind ("B.Sc.") and a second form in brackets or behind a slash.
Span extended_degree(std::string_view text, Span span, const PhraseTable& table,
                     const std::vector<Word>& words, std::size_t next) {
  const auto dot = [&] {
    if (span.end < text.size() && text[span.end] == '.' && text[span.end - 1] != '.') ++span.end;
  };
  const bool open = text.substr(span.begin, span.size()).find('(') != std::string_view::npos;
  if (open && span.end < text.size() && text[span.end] == ')') ++span.end;
  dot();
  while (next < words.size()) {
    const std::string_view gap = text.substr(span.end, words[next].span.begin - span.end);
    const bool bracket = gap == " (" || gap == "(";
    if (!bracket && gap != "/" && gap != " / ") break;
    const PhraseTable::Hit hit = table.longest_at(words, next);
    const bool honours = words[next].folded == "hons" || words[next].folded == "honours" ||
                         words[next].folded == "honors";
    const std::size_t length = std::max<std::size_t>(hit.length, honours ? 1 : 0);
    if (length == 0) break;
    const std::uint32_t end = words[next + length - 1].span.end;
    std::uint32_t close = end;
    if (close < text.size() && text[close] == '.') ++close;
    if (bracket && (close >= text.size() || text[close] != ')')) break;
    span.end = bracket ? close + 1 : end;
    if (!bracket) dot();
    next += length;
  }
  return span;
}

const PhraseTable& degree_table() {
  static const PhraseTable table(lexicon::degree_phrases());
  return table;
}
const PhraseTable& school_table() {
  static const PhraseTable table(lexicon::school_phrases());
  return table;
}
const PhraseTable& legal_table() {
  static const PhraseTable table(lexicon::legal_form_phrases());
  return table;
}
const PhraseTable& unit_table() {
  static const PhraseTable table(lexicon::unit_phrases());
  return table;
}
const PhraseTable& title_table() {
  static const PhraseTable table(lexicon::title_phrases());
  return table;
}

/// Acronyms of schools are also words: they count in capitals only ("MIT", not "mit").
bool printed_as_school(std::string_view text, const std::vector<Word>& words, const Match& match) {
  const Span span = span_of(words, match);
  const std::string_view printed = text.substr(span.begin, span.size());
  if (match.length == 1 && printed.size() <= 4 && !has_non_ascii(printed)) {
    return all_caps(printed) || words[match.first].folded == "lise";
  }
  return true;
}

/// Legal forms that are also words, units or Roman numerals count as printed forms do.
bool printed_as_legal_form(std::string_view text, const std::vector<Word>& words,
                           const Match& match) {
  const Span span = span_of(words, match);
  const std::string_view printed = text.substr(span.begin, span.size());
  if (match.first == 0 && match.length == 1 && printed.size() <= 3) return false;
  if (match.length > 1 && words[match.first].folded.size() == 1) {
    return printed.find('.') != std::string_view::npos || all_caps(printed);
  }
  if (printed.size() > 3 || has_non_ascii(printed)) return true;
  return is_upper(printed[0]) || (span.end < text.size() && text[span.end] == '.');
}

}  // namespace

WordedText::WordedText(std::string_view text)
    : text_(text), is_ascii_(!has_non_ascii(text)), words_(lexicon::split_words(text)) {}

std::optional<Span> find_degree(const WordedText& worded) {
  const std::string_view text = worded.text();
  const std::vector<Word>& words = worded.words();
  std::optional<Span> best;
  const auto match = first_match(degree_table(), words,
                                 [&](const Match& m) { return printed_as_degree(text, words, m); });
  if (match) {
    best = extended_degree(text, span_of(words, *match), degree_table(), words,
                           match->first + match->length);
  }
  return !worded.is_ascii() ? earliest(best, degree_parts().first_in(text)) : best;
}

std::optional<Span> find_school_word(const WordedText& worded) {
  const std::string_view text = worded.text();
  const std::vector<Word>& words = worded.words();
  std::optional<Span> best = school_endings().first_in(words);
  if (!worded.is_ascii()) best = earliest(best, school_parts().first_in(text));
  const auto match = first_match(school_table(), words,
                                 [&](const Match& m) { return printed_as_school(text, words, m); });
  return match ? earliest(span_of(words, *match), best) : best;
}

double school_score(const WordedText& worded) {
  const std::string_view text = worded.text();
  const std::vector<Word>& words = worded.words();
  if (words.empty()) return -6;
  int weight = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const PhraseTable::Hit hit = school_table().longest_at(words, at);
    if (hit.length == 0 || !printed_as_school(text, words, {at, hit.length, hit.weight})) continue;
    weight = std::max(weight, hit.weight);
  }
  if (weight == 0 &&
      (school_endings().first_in(words) || (!worded.is_ascii() && school_parts().first_in(text)))) {
    weight = 3;
  }
  const double length = words.size() > 9 ? 0.4 * static_cast<double>(words.size() - 9) : 0.0;
  const double small_letter = is_lower(text[words[0].span.begin]) ? 1.0 : 0.0;
  return (weight == 3 ? 3.5 : weight == 2 ? 2.0 : -2.5) - length - small_letter;
}

std::optional<Span> find_legal_form(const WordedText& worded) {
  const std::string_view text = worded.text();
  const std::vector<Word>& words = worded.words();
  std::optional<Span> last;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const PhraseTable::Hit hit = legal_table().longest_at(words, at);
    const Match match{at, hit.length, hit.weight};
    if (hit.length == 0 || !printed_as_legal_form(text, words, match)) continue;
    last = span_of(words, match);
    if (last->end < text.size() && text[last->end] == '.') ++last->end;
    at += hit.length - 1;
  }
  if (last || worded.is_ascii()) return last;
  return legal_form_parts().first_in(text);
}

std::optional<Span> find_unit_word(const WordedText& worded) {
  const std::string_view text = worded.text();
  const std::vector<Word>& words = worded.words();
  std::optional<Span> best = unit_endings().first_in(words);
  if (!worded.is_ascii()) best = earliest(best, unit_parts().first_in(text));
  const auto match = first_match(unit_table(), words, [](const Match&) { return true; });
  return match ? earliest(span_of(words, *match), best) : best;
}

double title_score(const WordedText& worded) {
  const std::string_view text = worded.text();
  const std::vector<Word>& words = worded.words();
  if (words.empty()) return -6;
  int best = 0;
  int sum = 0;  // of what speaks for a title
  int against = 0;
  for (std::size_t at = 0; at < words.size();) {
    const PhraseTable::Hit hit = title_table().longest_at(words, at);
    best = std::max(best, hit.weight);
    (hit.weight < 0 ? against : sum) += hit.weight;
    at += std::max<std::size_t>(hit.length, 1);
  }
  if (best < 30 &&
      (title_endings().first_in(words) || (!worded.is_ascii() && title_parts().first_in(text)))) {
    best = 35;
    sum += 35;
  }
  // "Systems Engineer", "Bank Clerk": the last word rules
  const bool head_last = title_table().longest_at(words, words.size() - 1).weight >= 30;
  if (head_last) against = std::max(against / 4, -10);
  const double evidence = (std::min(sum, best + 15) + std::max(against, -50)) / 10.0;
  const double length = words.size() > 6 ? 0.5 * static_cast<double>(words.size() - 6) : 0.0;
  return -1.5 + evidence - length;
}

NameRanks name_ranks(std::string_view word) {
  const int both = lexicon::name_ranks_of(word);
  return {both >> 2, both & 3};
}

}  // namespace vitagraph
