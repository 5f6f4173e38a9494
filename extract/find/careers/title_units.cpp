#include "extract/find/careers/title_units.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "extract/find/facts.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::string_view unit_words[] = {" afdeling ",    " Afdeling ", " afd. ",
                                           " Abteilung ",   " Abt. ",     " avdelning ",
                                           " Fachbereich ", " Referat "};

/// Folded words before a unit that belong to it or lead it.
constexpr std::string_view ties[] = {
    "leiter",     "leiterin",   "leitung", "leitende", "stellvertretender",
    "hoofd",      "leider",     "manager", "chef",     "chefin",
    "teamleider", "teamleiter", "der",     "die",      "das",
    "dem",        "den",        "von",     "van",      "de",
    "het",        "op",         "in",      "im",       "fur",
    "auf"};

}  // namespace

std::optional<TitleAndUnit> unit_in_title(std::string_view title) {
  for (const std::string_view word : unit_words) {
    const std::size_t at = title.find(word);
    if (at == title.npos || at < 3 || at + word.size() + 3 > title.size()) continue;
    std::string_view before = title.substr(0, at);
    const std::size_t blank = before.rfind(' ');
    const std::string last = fold_words(blank == before.npos ? before : before.substr(blank + 1));
    if (std::ranges::find(ties, last) != std::end(ties)) return std::nullopt;
    return TitleAndUnit{at, at + 1};
  }
  return std::nullopt;
}

void part_unit_from_title(const Document& document, Work& work) {
  if (work.position.empty() || !work.department.empty()) return;
  const Span span = work.position.evidence.span;
  const auto cut = unit_in_title(document.text_of(span));
  if (!cut) return;
  const Fact title = work.position;
  const auto at = [&](std::size_t i) { return span.begin + static_cast<std::uint32_t>(i); };
  work.department = fact_of(document, {at(cut->unit_begin), span.end}, title.evidence.confidence,
                            title.evidence.rule);
  work.position = fact_of(document, {span.begin, at(cut->title_end)}, title.evidence.confidence,
                          title.evidence.rule);
}

}  // namespace vitagraph
