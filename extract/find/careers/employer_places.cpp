#include "extract/find/careers/employer_places.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "extract/evidence/campus.hpp"
#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/careers/titled_employers.hpp"
#include "extract/find/careers/town_behind.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

std::string_view text_of(const Document& document, const SlottedSegment& s) {
  return document.text_of(s.segment.span);
}

/// What stands between two values; empty where they are no neighbours.
std::string_view between(const Document& document, const SlottedSegment& a,
                         const SlottedSegment& b) {
  const Span gap = {a.segment.span.end, b.segment.span.begin};
  return gap.begin < gap.end && gap.size() <= 4 ? document.text_of(gap) : std::string_view{};
}

std::size_t count(const SlottedHead& head, Slot slot) {
  return static_cast<std::size_t>(std::ranges::count(head, slot, &SlottedSegment::slot));
}

/// "University of Loomshire" "at Weaverton": one name.
void join_campuses(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i + 1 < head.size(); ++i) {
    const bool named = head[i].slot == Slot::employer &&
                       is_university_system(text_of(document, head[i])) &&
                       (head[i + 1].slot == Slot::employer || head[i + 1].slot == Slot::place);
    if (!named || between(document, head[i], head[i + 1]) != " at ") continue;
    head[i].segment.span.end = head[i + 1].segment.span.end;
    head.erase(head.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// Where in an employer a place begins that goes on behind it: "Loom Works, Bergen" before
/// ", Norway". Bytes of the name before it and of the mark; nullopt: nowhere.
struct PlaceTail {
  std::size_t name = 0;
  std::size_t place = 0;
};

std::optional<PlaceTail> place_tail(std::string_view employer, std::string_view behind) {
  if (const auto comma = employer.rfind(", "); comma != employer.npos && comma > 0) {
    if (is_place(employer.substr(comma + 2)) && !is_university_system(employer.substr(0, comma))) {
      return PlaceTail{comma, comma + 2};
    }
    return std::nullopt;
  }
  const auto blank = employer.rfind(' ');
  if (blank == employer.npos || employer.find(' ') == blank || find_school_word(employer)) {
    return std::nullopt;
  }
  const std::string_view name = employer.substr(0, blank);
  const bool goes_on = name.ends_with(" of") || name.ends_with(" de") || name.ends_with(" di") ||
                       name.ends_with(" in") || name.ends_with("-") || name.ends_with(" &");
  const bool city_and_country = place_kind(employer.substr(blank + 1)) == PlaceKind::city &&
                                place_kind(behind) == PlaceKind::country;
  if (goes_on || !city_and_country) return std::nullopt;
  return PlaceTail{blank, blank + 1};
}

std::string_view without_stop(std::string_view text) {
  while (text.ends_with('.') || text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// "Weaving Department"; centres and services are units only where they end the name.
bool names_department(std::string_view text) {
  const std::string folded = fold_words(text);
  for (const std::string_view noun : {" center", " centre", " centrum", " service", " services"}) {
    if (folded.ends_with(noun)) return true;
  }
  return find_unit_word(text).has_value();
}

/// An employer whose end belongs to the place behind it; a second employer that does as a whole:
/// "12 Mill Lane", "5000 Bergen". A department is a part of the first: "Dye Centre".
void give_places_their_fronts(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i + 1 < head.size(); ++i) {
    SlottedSegment& employer = head[i];
    SlottedSegment& place = head[i + 1];
    if (employer.slot != Slot::employer || place.slot != Slot::place) continue;
    const std::string_view mark = between(document, employer, place);
    const bool after_bracket = mark == "), ";
    if (mark != ", " && !after_bracket) continue;
    const bool second = count(head, Slot::employer) > 1 && employer.margin < 2.0F &&
                        employer.segment.before == Separator::line &&
                        text_of(document, employer).find(", ") == std::string_view::npos;
    if (second && names_department(text_of(document, employer))) {
      employer.slot = Slot::unit;
      continue;
    }
    if (second) {
      place.segment.span.begin = employer.segment.span.begin;
      head.erase(head.begin() + static_cast<std::ptrdiff_t>(i));
      continue;
    }
    if (after_bracket) continue;
    const auto tail =
        place_tail(text_of(document, employer), without_stop(text_of(document, place)));
    if (!tail) continue;
    const std::uint32_t begin = employer.segment.span.begin;
    employer.segment.span.end = begin + static_cast<std::uint32_t>(tail->name);
    place.segment.span.begin = begin + static_cast<std::uint32_t>(tail->place);
  }
}

/// "Univ." is no word of the tables.
bool is_university(std::string_view text) {
  return fold_words(text).find("univ") != std::string::npos;
}

/// What stands before ", Harbour University" is its part: "Dye Centre".
void make_unit(const Document& document, SlottedSegment& employer, const SlottedSegment& school) {
  if (employer.slot != Slot::employer || between(document, employer, school) != ", ") return;
  employer.slot = Slot::unit;
  employer.margin = std::max(employer.margin, 1.5F);
}

/// "Harbour University, Bergen, Norway" that is one place: its first part is the employer.
void take_schools_from_places(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::place) continue;
    const std::string_view text = text_of(document, head[i]);
    const auto comma = text.find(", ");
    const std::string_view first = without_stop(text.substr(0, comma));
    const bool named = is_university(first) || find_school_word(first);
    if (!named || is_place(first)) continue;
    SlottedSegment school = head[i];
    school.slot = Slot::employer;
    for (const SlottedSegment& s : head) {
      if (s.slot != Slot::employer) continue;
      if (is_university(text_of(document, s))) return;
      school.margin = std::max(school.margin, s.margin + 0.1F);
    }
    if (i > 0) make_unit(document, head[i - 1], school);
    const auto begin = head[i].segment.span.begin;
    if (comma == text.npos) {
      head[i] = school;
    } else {
      school.segment.span.end = begin + static_cast<std::uint32_t>(comma);
      head[i].segment.span.begin = begin + static_cast<std::uint32_t>(comma) + 2;
      head.insert(head.begin() + static_cast<std::ptrdiff_t>(i), school);
    }
    return;
  }
}

/// A second employer that is a place by the tables: "Bergen, Norway".
bool reads_like_place(std::string_view text) {
  text = without_stop(text);
  return is_place(text) || (place_score(text) > 2.0 && text.find(", ") != text.npos);
}

void take_second_employers_for_places(const Document& document, SlottedHead& head) {
  if (count(head, Slot::place) > 0 || count(head, Slot::employer) != 2) return;
  const auto best = std::ranges::max_element(head, {}, [](const SlottedSegment& s) {
    return s.slot == Slot::employer ? s.margin : -100.0F;
  });
  for (auto s = head.begin(); s != head.end(); ++s) {
    if (s->slot == Slot::employer && s != best && reads_like_place(text_of(document, *s))) {
      s->slot = Slot::place;
    }
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of "1." or "2)" at the front.
std::size_t number_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == 0 || at > 2 || at + 2 >= text.size()) return 0;
  if (text[at] != '.' && text[at] != ')') return 0;
  return is_digit(text[at + 1]) ? 0 : at + 1;
}

/// "(propio)", "(eigen zaak)": whose the house is.
bool tells_owner(std::string_view within) {
  constexpr std::string_view words[] = {"propio",         "propia",          "en propiedad",
                                        "negocio propio", "eigener betrieb", "eigen zaak",
                                        "eigen bedrijf",  "own business",    "a mon compte"};
  const std::string folded = fold_words(within);
  return std::ranges::any_of(words, [&](std::string_view word) {
    return folded.starts_with(word) && (folded.size() == word.size() || folded[word.size()] == ' ');
  });
}

/// "Loom Works (freelance)", "1. Loom Works": the kind and the number are no part of the name.
void trim_employer(const Document& document, SlottedSegment& employer) {
  Span& span = employer.segment.span;
  span.begin += static_cast<std::uint32_t>(number_size(document.text_of(span)));
  while (!span.empty() && document.text[span.begin] == ' ') ++span.begin;
  const std::string_view text = document.text_of(span);
  for (const std::string_view owner : {", Inh. ", ", Inhaber ", ", Inhaberin ", " Inh. "}) {
    if (const auto at = text.find(owner); at != text.npos && at > 2) {
      span.end = span.begin + static_cast<std::uint32_t>(at);
      return;
    }
  }
  const auto open = text.rfind(" (");
  if (open == text.npos || open == 0) return;
  std::string_view within = text.substr(open + 2);
  if (within.ends_with(')')) within.remove_suffix(1);
  if (is_employment_type(within) || tells_owner(within))
    span.end = span.begin + static_cast<std::uint32_t>(open);
}

/// "Lda., Bergen", "S.L. (Bergen)": a legal form at the front of a place ends the employer before
/// it.
void give_legal_forms_back(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i + 1 < head.size(); ++i) {
    SlottedSegment& employer = head[i];
    SlottedSegment& place = head[i + 1];
    const bool open = place.slot == Slot::place || place.slot == Slot::title;
    if (employer.slot != Slot::employer || !open) continue;
    const std::string_view mark = between(document, employer, place);
    const std::string_view text = text_of(document, place);
    const auto comma = text.find(", ");
    if ((mark != ", " && mark != " ") || comma == text.npos) continue;
    if (!is_legal_form_alone(text.substr(0, comma))) continue;
    const std::uint32_t begin = place.segment.span.begin;
    employer.segment.span.end = begin + static_cast<std::uint32_t>(comma);
    place.segment.span.begin = begin + static_cast<std::uint32_t>(comma) + 2;
  }
}

/// "Loom Works" and "S.A." that were told apart: one name.
void join_legal_forms(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i + 1 < head.size(); ++i) {
    if (head[i + 1].slot != Slot::employer && head[i + 1].slot != Slot::unit) continue;
    const bool named = head[i].slot == Slot::employer || head[i].slot == Slot::unit;
    const std::string_view mark = between(document, head[i], head[i + 1]);
    if (!named || (mark != ", " && mark != " ")) continue;
    if (!is_legal_form_alone(text_of(document, head[i + 1]))) continue;
    head[i].slot = Slot::employer;
    head[i].margin = std::max(head[i].margin, head[i + 1].margin);
    head[i].segment.span.end = head[i + 1].segment.span.end;
    head.erase(head.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// "Bergen.", which ends a sentence; no "Washington D.C.", no "Bergen a. Rh.".
bool ends_in_stop(std::string_view text) {
  if (!text.ends_with('.') || text.find('.') + 1 != text.size()) return false;
  const std::string_view last = text.substr(text.find_last_of(" ,(") + 1);
  return last.size() >= 6 || (last.size() >= 5 && is_place(text.substr(0, text.size() - 1)));
}

/// "Bergen (part-time)".
void trim_place(const Document& document, SlottedSegment& place) {
  Span& span = place.segment.span;
  if (ends_in_stop(document.text_of(span))) --span.end;
  const std::string_view text = document.text_of(span);
  const auto open = text.rfind('(');
  if (open == text.npos || open == 0) return;
  std::string_view within = text.substr(open + 1);
  if (within.ends_with(')')) within.remove_suffix(1);
  if (!is_employment_type(within) || is_place(within)) return;
  std::string_view before = text.substr(0, open);
  while (before.ends_with(' ') || before.ends_with(',')) before.remove_suffix(1);
  if (!before.empty()) span.end = span.begin + static_cast<std::uint32_t>(before.size());
}

/// "Loom Works gGmbH in Bergen": the town, where no other place is told, or before its country.
void part_towns_behind(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::employer) continue;
    const Span whole = head[i].segment.span;
    const auto found = town_behind(document.text_of(whole));
    if (!found) continue;
    const bool goes_on = i + 1 < head.size() && head[i + 1].slot == Slot::place &&
                         between(document, head[i], head[i + 1]) == ", ";
    if (!goes_on && has_slot(head, Slot::place)) continue;
    const Span name = {whole.begin, whole.begin + static_cast<std::uint32_t>(found->name_end)};
    const Span town = {whole.begin + static_cast<std::uint32_t>(found->town_begin),
                       whole.begin + static_cast<std::uint32_t>(found->town_end)};
    if (goes_on) {
      head[i].segment.span = name;
      head[i + 1].segment.span.begin = town.begin;
    } else {
      part_value(head, i, name, town, Separator::in).slot = Slot::place;
    }
    return;
  }
}

/// Ends of German, Dutch and Swedish words for a part of an authority or a firm; folded.
bool ends_like_unit(std::string_view text) {
  constexpr std::string_view ends[] = {
      "buro",     "amt",           "referat",     "dezernat",  "abteilung", "station",
      "ambulanz", "sozialdienst",  "meldestelle", "werkstatt", "afdeling",  "avdelningen",
      "omsorgen", "forvaltningen", "kontoret",    "namnden",   "enheten",   "kansliet"};
  const std::string folded = fold_words(text);
  return folded.find(' ') == folded.npos && std::ranges::any_of(ends, [&](std::string_view end) {
           return folded.size() > end.size() && folded.ends_with(end);
         });
}

/// Words that lead from an employer to one of its houses or offices; folded, with a name behind
/// them or alone.
bool names_site(std::string_view text) {
  constexpr std::string_view words[] = {
      // German, Dutch, Swedish
      "niederlassung", "zweigniederlassung", "zweigstelle", "geschaftsstelle", "aussenstelle",
      "standort", "betriebsstatte", "dienststelle", "landesstelle", "hauptverwaltung", "zentrale",
      "betriebsteil", "produktionsstandort", "vestiging", "locatie", "filiaal", "hoofdkantoor",
      "kantoor", "bijkantoor", "hoofdzetel", "regiokantoor", "huvudkontor", "huvudkontoret",
      // Romance
      "siege", "siege social", "agence de", "agence d", "site de", "site d", "succursale",
      "antenne de", "delegation regionale", "direction regionale", "direction generale", "sucursal",
      "delegacion", "delegacion de", "fiscalia", "sede", "sede central", "sede de", "oficina de",
      "oficinas centrales", "casa matriz", "regional", "filiale", "filiale di", "sede di",
      "stabilimento di", "filial", "filial de", "unidade de", "agencia de",
      // Polish
      "oddzial", "oddzial w", "filia w"};
  const std::string folded = fold_words(text);
  return std::ranges::any_of(words, [&](std::string_view word) {
    return folded.starts_with(word) && (folded.size() == word.size() || folded[word.size()] == ' ');
  });
}

/// Is one of its words a place: "Lund & Bergen"?
bool names_a_town(std::string_view text) {
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (blank > 2 && is_place(text.substr(0, blank))) return true;
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return false;
}

/// "Gemeinde Lund, Bürgerbüro": a unit, though it stands where places do. "Amt für Jugend, Familie,
/// Soziales": what stands between two pieces of a unit is one.
void take_units_from_places(const Document& document, SlottedHead& head) {
  const auto is_unit = [&](std::size_t i) { return i < head.size() && head[i].slot == Slot::unit; };
  const bool has_unit = count(head, Slot::unit) > 0;
  for (std::size_t i = 1; i < head.size(); ++i) {
    const bool open = head[i].slot == Slot::place || head[i].slot == Slot::other;
    if (!open || between(document, head[i - 1], head[i]) != ", ") continue;
    const bool within = !names_a_town(text_of(document, head[i])) && is_unit(i - 1) &&
                        is_unit(i + 1) && between(document, head[i], head[i + 1]) == ", ";
    const std::string_view text = text_of(document, head[i]);
    const bool behind_employer = !has_unit && head[i - 1].slot == Slot::employer;
    const bool named = behind_employer && ((ends_like_unit(text) && !is_place(text)) ||
                                           (head[i].slot == Slot::place && names_site(text)));
    if (!within && !named) continue;
    head[i].slot = Slot::unit;
    head[i].margin = within ? std::min(head[i - 1].margin, head[i + 1].margin) : 1.5F;
  }
}

}  // namespace

void tell_places_from_employers(const Document& document, const std::vector<CareerHead>& heads,
                                std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    SlottedHead& head = slotted[h];
    join_legal_forms(document, head);
    take_employer_from_title(document, head);
    join_campuses(document, head);
    give_legal_forms_back(document, head);
    take_schools_from_places(document, head);
    give_places_their_fronts(document, head);
    take_second_employers_for_places(document, head);
    part_towns_behind(document, head);
    take_units_from_places(document, head);
    for (SlottedSegment& s : head) {
      if (s.slot == Slot::employer) trim_employer(document, s);
      if (s.slot == Slot::place) trim_place(document, s);
    }
  }
}

}  // namespace vitagraph
