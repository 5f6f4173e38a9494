// What leaves a period open: "present", "至今" behind its start, or "since" behind it.
#include <algorithm>
#include <array>
#include <string_view>

#include "extract/date_grammar/periods.hpp"

namespace vitagraph::date_grammar {
namespace {

/// "From then on", behind a date: Turkish, Hungarian and Finnish. Folded.
constexpr std::array<std::string_view, 10> since_words = {
    "beri",       "bugune", "bu",     "itibaren", "itibariyla",
    "itibariyle", "ota",    "alkaen", "lahtien",  "gunumuze"};
/// Endings between the date and such a word: "2017'den beri", "2018-tól" (which needs no word).
constexpr std::array<std::string_view, 6> from_endings = {"den", "dan", "ten",
                                                          "tan", "tol", "nden"};
/// Behind a dash and at the end of the line or bracket: "Jun 2019 – date", "2021 – act."
constexpr std::array<std::string_view, 3> open_at_end = {"date", "act", "tv"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, const Token& token) {
  return token.kind == TokenKind::word && std::ranges::any_of(words, [&](std::string_view word) {
           return word_hash(word) == token.hash;
         });
}

}  // namespace

/// The token behind an open end ("present", "至今", "現在に至る") at `at`; `at` when there is none.
/// Without a dash or word before it only longer words are believed.
std::size_t PeriodReader::open_at(std::size_t at, bool behind_joint) const {
  if (!points_.has(at)) return at;
  const std::size_t begin = tokens_[at].begin;
  if (tokens_[at].kind == TokenKind::ideograph) {
    static constexpr std::string_view words[] = {
        "至今",         "現在在職中",  "現在在籍中", "現在まで",    "現時点",       "到现在",
        "至目前",       "至现在",      "현재까지",   "현재 재직중", "현재 재직 중", "현재 근무중",
        "현재 근무 중", "현재 재학중", "진행중",     "진행 중",     "在职中",       "现职",
        "现今",         "如今",        "迄現在",     "仍在職",      "现在に至る",   "現在に至る",
        "現在",         "现在",        "目前",       "迄今",        "在职",         "在職中",
        "在職",         "在读",        "在讀",       "今",          "현재",         "재직중",
        "재직 중",      "재학중",      "재학 중",    "까지 현재",   "운영중",       "운영 중",
        "근무중",       "근무 중",     "현직",       "재직",        "재학",         "在任中",
        "在籍中",       "在学中",      "継続中",     "現職",        "今に至る",     "至現在",
        "仍在职"};
    for (const std::string_view word : words) {
      if (!text_.substr(begin).starts_with(word)) continue;
      std::size_t last = at;
      while (points_.has(last) && tokens_[last].begin < begin + word.size()) ++last;
      return last;
    }
    return at;
  }
  if (text_.substr(begin).starts_with("ปัจจุบัน")) return at + 1;
  const Phrase phrase = phrase_at(at, role_open);
  if (phrase.length == 0) return at;
  const Span printed = span(at, at + phrase.length);
  if (!behind_joint && printed.size() < 5) return at;
  std::size_t last = at + phrase.length;
  if (points_.glued(last) && points_.is_mark(last, '.') && printed.size() <= 6) ++last;
  if (points_.glued(last) && (points_.is_mark(last, '\'') || points_.is_mark(last, U'’')) &&
      points_.glued(last + 1) && tokens_[last + 1].kind == TokenKind::word) {
    last += 2;  // aujourd'hui
  }
  return last;
}

/// The token behind a word that means "present" only where nothing follows it; `at` if none does.
std::size_t PeriodReader::open_word_at_end(std::size_t at) const {
  if (!points_.near(at) || !is_one_of(open_at_end, tokens_[at])) return at;
  std::size_t last = at + 1;
  if (points_.glued(last) && points_.is_mark(last, '.')) ++last;
  return ends_here(last) ? last : at;
}

/// The token behind "'den beri" and its like behind a date; `at` when there is none.
std::size_t PeriodReader::since_behind(std::size_t at) const {
  std::size_t next = at;
  const bool joined = points_.glued(next) && (points_.is_mark(next, '\'') ||
                                              points_.is_dash(next) || points_.is_mark(next, U'’'));
  if (joined && points_.glued(next + 1) && is_one_of(from_endings, tokens_[next + 1])) {
    const bool hungarian = points_.is_dash(next);
    next += 2;
    if (hungarian) return next;
  }
  if (!points_.near(next) || points_.glued(next) || !is_one_of(since_words, tokens_[next]))
    return at;
  static const std::uint64_t bu = word_hash("bu");
  if (tokens_[next].hash != bu) return next + 1;
  const bool whole = points_.near(next + 1) && tokens_[next + 1].hash == word_hash("yana");
  return whole ? next + 2 : at;
}

/// "da settembre 2022": of a month, "da" is "since" (Portuguese "da" is "of the").
bool PeriodReader::is_italian_since(std::size_t at) const {
  static const std::uint64_t da = word_hash("da");
  return points_.has(at) && tokens_[at].kind == TokenKind::word && tokens_[at].hash == da &&
         points_.near(at + 1) && points_.is_month_word(at + 1);
}

}  // namespace vitagraph::date_grammar
