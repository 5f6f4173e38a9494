#include "extract/find/careers/title_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Each folded as fold_words does.
constexpr std::array<std::string_view, 35> ties = {
    "later",      "then",        "subsequently", "afterwards",    "same company", "same employer",
    "same place", "ibid",        "ibidem",       "idem",          "ebenda",       "ebendort",
    "daselbst",   "danach",      "spater",       "anschliessend", "puis",         "ensuite",
    "meme lieu",  "luego",       "despues",      "poi",           "in seguito",   "depois",
    "em seguida", "ugyanott",    "kesobb",       "tamze",         "nastepnie",    "daarna",
    "later ook",  "samma plats", "senare",       "там же",        "затем"};

constexpr std::array<std::string_view, 34> contracts = {
    "full time",      "part time",       "fulltime",         "parttime",        "unpaid",
    "temporary",      "permanent",       "fixed term",       "vollzeit",        "teilzeit",
    "befristet",      "unbefristet",     "unbezahlt",        "temps plein",     "temps partiel",
    "a temps plein",  "a temps partiel", "jornada completa", "media jornada",   "tiempo completo",
    "tiempo parcial", "tempo integral",  "meio periodo",     "tempo pieno",     "tempo parziale",
    "a tempo pieno",  "voltijd",         "voltijds",         "deltijd",         "deltijds",
    "heltid",         "deltid",          "pelny etat",       "полная занятость"};

template <std::size_t count>
bool holds(const std::array<std::string_view, count>& words, std::string_view folded) {
  return std::ranges::find(words, folded) != words.end();
}

bool is_aside(std::string_view text) {
  const std::string folded = fold_words(text);
  return holds(ties, folded) || holds(contracts, folded);
}

constexpr std::array<std::string_view, 5> marks = {", ", " – ", " — ", " - ", " | "};

/// Where the first mark stands, and where it ends; `begin` npos: nowhere.
struct Mark {
  std::size_t begin = std::string_view::npos;
  std::size_t end = std::string_view::npos;
};

Mark first_mark(std::string_view text) {
  Mark first;
  for (const std::string_view mark : marks) {
    const std::size_t at = text.find(mark);
    if (at < first.begin) first = {at, at + mark.size()};
  }
  return first;
}

Mark last_mark(std::string_view text) {
  Mark last;
  for (const std::string_view mark : marks) {
    const std::size_t at = text.rfind(mark);
    if (at == text.npos) continue;
    if (last.begin == text.npos || at > last.begin) last = {at, at + mark.size()};
  }
  return last;
}

/// How many bytes a first word that ties the title to the entry above has, with the blank.
std::size_t tie_before(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == text.npos || blank == 0) return 0;
  return holds(ties, fold_words(text.substr(0, blank))) ? blank + 1 : 0;
}

/// Folded words that are shortened before a title.
constexpr std::array<std::string_view, 34> short_words = {
    "stellv", "stv",   "stellvertr", "wiss",   "wissenschaftl", "stud",    "kfm",
    "kaufm",  "techn", "med",        "verw",   "staatl",        "gepr",    "exam",
    "ltd",    "leit",  "pers",       "sen",    "jun",           "sr",      "jr",
    "asst",   "adj",   "aux",        "tec",    "resp",          "mgr inz", "mgr",
    "st",     "ml",    "wetensch",   "zelfst", "adm",           "assist"};

/// Where the word that ends with the full stop before `at` begins; `at` if it is no short word.
std::size_t short_word_before(std::string_view text, std::size_t at) {
  if (at < 3 || text[at - 1] != ' ' || text[at - 2] != '.') return at;
  std::size_t begin = at - 2;
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\t' && text[begin - 1] != '(') {
    --begin;
  }
  return holds(short_words, fold_words(text.substr(begin, at - 2 - begin))) ? begin : at;
}

/// "Teleoperadora en", "Köchin bei": without the preposition that led on to the employer.
std::string_view without_word_behind(std::string_view text) {
  constexpr std::string_view words[] = {
      " de la", " de l'", " de l’", " de los", " de las", " an der", " in der", " bei der",
      " en",    " bei",   " beim",  " bij",    " chez",   " presso", " at",     " hos",
      " im",    " in",    " am",    " dans",   " na",     " no",     " w",      " för",
      " para",  " por",   " voor",  " für",    " de",     " du",     " des",    " del",
      " der",   " von",   " van",   " di",     " of",     " aan"};
  for (const std::string_view word : words) {
    if (text.ends_with(word) && text.size() > word.size() + 3) {
      return text.substr(0, text.size() - word.size());
    }
  }
  return text;
}

}  // namespace

Span with_short_words(const Document& document, Span title) {
  const std::size_t line = document.text.rfind('\n', title.begin) + 1;  // 0 when there is none
  const std::string_view before = std::string_view(document.text).substr(line, title.begin - line);
  std::size_t at = before.size();
  for (std::size_t next = short_word_before(before, at); next < at;) {
    at = next;
    next = short_word_before(before, at);
  }
  return {static_cast<std::uint32_t>(line + at), title.end};
}

Span without_title_asides(const Document& document, Span title) {
  const std::string_view whole = document.text_of(title);
  std::size_t begin = 0;
  std::size_t end = whole.size();
  for (bool changed = true; changed;) {
    changed = false;
    const std::string_view text = whole.substr(begin, end - begin);
    const Mark first = first_mark(text);
    const Mark last = last_mark(text);
    if (first.begin != text.npos && is_aside(text.substr(0, first.begin))) {
      begin += first.end;
      changed = true;
    } else if (last.begin != text.npos && is_aside(text.substr(last.end))) {
      end = begin + last.begin;
      changed = true;
    } else if (const std::size_t tie = tie_before(text); tie != 0) {
      begin += tie;
      changed = true;
    }
  }
  end = begin + without_word_behind(whole.substr(begin, end - begin)).size();
  const Span kept = trim_blanks(document.text, {title.begin + static_cast<std::uint32_t>(begin),
                                                title.begin + static_cast<std::uint32_t>(end)});
  return kept.empty() ? title : kept;
}

}  // namespace vitagraph
