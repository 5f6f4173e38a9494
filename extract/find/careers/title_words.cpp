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

}  // namespace

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
  const Span kept = trim_blanks(document.text, {title.begin + static_cast<std::uint32_t>(begin),
                                                title.begin + static_cast<std::uint32_t>(end)});
  return kept.empty() ? title : kept;
}

}  // namespace vitagraph
