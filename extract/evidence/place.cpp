// Places: the part of extract/evidence/lexicon.hpp that knows how they are printed.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "extract/byte_set.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/lexicon/hashes.hpp"
#include "extract/evidence/lexicon/tables.hpp"
#include "extract/evidence/lexicon/words.hpp"
#include "extract/evidence/text_memo.hpp"

namespace vitagraph {
namespace {

using lexicon::PhraseTable;
using lexicon::Word;

/// What a text names.
struct Named {
  PlaceKind kind = PlaceKind::none;
  int size = 0;  ///< of a city
};

struct Piece {
  Span span;  ///< trimmed
  Named named;
};

/// Hash of the words, at least one, joined by blanks, as the tables of phrases and cities hold it.
std::uint64_t hash_of_all(const std::vector<Word>& words) {
  std::uint64_t state = words[0].hash;
  for (std::size_t i = 1; i < words.size(); ++i) {
    state = lexicon::hash_of(words[i].folded, lexicon::hash_of(" ", state));
  }
  return state;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Drops postal codes and what surrounds a place's name: "greater … area", "… city".
void drop_furniture(std::vector<Word>& words) {
  std::erase_if(words, [](const Word& w) { return has_digit(w.folded); });
  static constexpr std::string_view before[] = {"greater", "near", "cedex", "in"};
  static constexpr std::string_view after[] = {"area",   "region", "metropolitan", "city",
                                               "county", "cedex",  "province",     "metro"};
  while (words.size() > 1 &&
         std::find(std::begin(after), std::end(after), words.back().folded) != std::end(after)) {
    words.pop_back();
  }
  if (words.size() > 1 &&
      std::find(std::begin(before), std::end(before), words[0].folded) != std::end(before)) {
    words.erase(words.begin());
  }
}

Named look_up(std::string_view printed) {
  static const PhraseTable countries(lexicon::country_phrases());
  static const PhraseTable regions(lexicon::region_phrases());
  static const PhraseTable codes(lexicon::region_codes());
  static const PhraseTable remote(lexicon::remote_phrases());
  static const PhraseTable cities(lexicon::city_phrases());
  std::vector<Word> words = lexicon::split_words(printed);
  if (words.empty() || words.size() > 7) return {};
  if (remote.holds(hash_of_all(words))) return {PlaceKind::remote, 0};
  const bool capitals =
      std::none_of(printed.begin(), printed.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  drop_furniture(words);
  if (words.empty()) return {};
  const std::uint64_t hash = hash_of_all(words);
  const bool city_like = words.size() <= 5 && !(printed[0] >= 'a' && printed[0] <= 'z');
  int size = city_like ? lexicon::city_size(hash) : 0;
  if (size == 0 && cities.holds(hash)) size = 8;
  if (countries.holds(hash)) return {PlaceKind::country, size};
  if (regions.holds(hash) || (capitals && codes.holds(hash))) return {PlaceKind::region, size};
  return {size > 0 ? PlaceKind::city : PlaceKind::none, size};
}

Named look_at(std::string_view text, Span span) {
  thread_local TextMemo<Named> memo;
  return memo.of(text.substr(span.begin, span.size()), look_up);
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

Span trimmed(std::string_view text, Span span) {
  while (!span.empty() && is_blank(text[span.begin])) ++span.begin;
  while (!span.empty() && is_blank(text[span.end - 1])) --span.end;
  return span;
}

std::size_t spaced_separator(std::string_view rest) {
  constexpr ByteSet second("-\xE2& ");  // bytes of the separators: most blanks part words
  if (rest.size() < 2 || !second.has(rest[1])) return 0;
  for (const std::string_view mark : {" - ", " – ", " — ", " & ", "  "}) {
    if (rest.starts_with(mark)) return mark.size();
  }
  return 0;
}

/// Length of the separator at `at`, 0 when none stands there. Dashes and slashes within words
/// ("Aix-en-Provence") are none.
std::size_t separator_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  switch (text[at]) {
    case ',':
    case '(':
    case ')':
    case '|':
    case ';':
    case '/':
    case '\t':
      return 1;
    case ' ':
      return spaced_separator(rest);
    case '\xC2':
      return rest.starts_with("·") ? 2 : 0;
    case '\xE2':
      return rest.starts_with("•") ? 3 : 0;
    case '\xE3':
      return rest.starts_with("、") ? 3 : 0;
    case '\xEF':
      return rest.starts_with("，") ? 3 : 0;
    default:
      return 0;
  }
}

/// What stands between the separators, trimmed; no empty ones.
std::vector<Span> parts_of(std::string_view text) {
  std::vector<Span> parts;
  std::uint32_t begin = 0;
  const auto add = [&](std::size_t end) {
    const Span span = trimmed(text, {begin, static_cast<std::uint32_t>(end)});
    if (!span.empty()) parts.push_back(span);
  };
  constexpr ByteSet first(",()|;/\t \xC2\xE2\xE3\xEF");  // of the separators
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = first.has(text[at]) ? separator_at(text, at) : 0;
    if (length == 0) {
      ++at;
      continue;
    }
    add(at);
    at += length;
    begin = static_cast<std::uint32_t>(at);
  }
  add(text.size());
  return parts;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (const Span span : parts_of(text)) pieces.push_back({span, look_at(text, span)});
  return pieces;
}

double weight_of(const Named& named) {
  switch (named.kind) {
    case PlaceKind::none:
      return -2.5;
    case PlaceKind::city:
      return 0.8 + 0.3 * named.size;
    case PlaceKind::region:
      return 2.0;
    case PlaceKind::country:
      return 3.0;
    case PlaceKind::remote:
      return 3.0;
  }
  return 0;
}

bool only_digits_and_marks(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

}  // namespace

PlaceKind place_kind(std::string_view text) {
  const Span span = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
  return span.empty() ? PlaceKind::none : look_at(text, span).kind;
}

double place_score(std::string_view text) {
  if (text.size() > 90) return -6;
  const std::vector<Piece> pieces = pieces_of(text);
  if (pieces.empty()) return -6;
  double score = -1;
  bool anchored = false;  // by a region or country behind it, an unknown town is likely one
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    // "Salvador, BA": a code of two capitals behind a town that is known
    const std::string_view printed = text.substr(piece->span.begin, piece->span.size());
    const PlaceKind kind = piece->named.kind;
    const bool code = kind == PlaceKind::none && printed.size() == 2 && printed[0] >= 'A' &&
                      printed[0] <= 'Z' && printed[1] >= 'A' && printed[1] <= 'Z' &&
                      std::next(piece) != pieces.rend() &&
                      std::next(piece)->named.kind == PlaceKind::city;
    if (code) {
      score += 1;
      continue;
    }
    const bool town = kind == PlaceKind::none && anchored && piece == pieces.rend() - 1 &&
                      piece->span.size() <= 24;
    score += town ? 0.5 : weight_of(piece->named);
    anchored = anchored || kind == PlaceKind::region || kind == PlaceKind::country;
  }
  return score;
}

std::optional<Span> place_at_end(std::string_view text) {
  const std::vector<Span> parts = parts_of(text);
  if (parts.size() < 2) return std::nullopt;
  std::size_t first = parts.size();
  while (first > 0) {
    const std::string_view part = text.substr(parts[first - 1].begin, parts[first - 1].size());
    if (!is_place(part)) {
      const bool code = has_digit(part) && only_digits_and_marks(part);
      if (!code || first == parts.size()) break;
    }
    --first;
  }
  // An unknown town before a region or country: "Acme, Smallville, CA".
  if (first == parts.size() || first == 0) return std::nullopt;
  return Span{parts[first].begin, parts.back().end};
}

}  // namespace vitagraph
