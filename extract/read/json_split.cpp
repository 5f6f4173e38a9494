#include "extract/read/json_split.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "extract/date_grammar.hpp"
#include "extract/evidence/campus.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

// The stretch [begin, end) of a fact's value as a fact of its own. Its span is exact where the
// value is printed as it stands in the source, else the whole value's.
Fact part_of(const Fact& fact, std::size_t begin, std::size_t end) {
  Fact out;
  std::string_view text(fact.value);
  text = text.substr(begin, end - begin);
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return out;
  const auto last = text.find_last_not_of(" \t,;") + 1;
  out.value = text.substr(first, last - first);
  out.evidence = fact.evidence;
  if (fact.evidence.span.size() == fact.value.size()) {
    const auto base = fact.evidence.span.begin + static_cast<std::uint32_t>(begin);
    out.evidence.span = {base + static_cast<std::uint32_t>(first),
                         base + static_cast<std::uint32_t>(last)};
  }
  return out;
}

// Beginnings of folded words that name a degree.
constexpr std::array degree_words = {
    "bachelor"sv,     "master"sv,    "doctor"sv,   "doutor"sv,    "dr"sv,       "phd"sv,
    "ph d"sv,         "bsc"sv,       "b sc"sv,     "msc"sv,       "m sc"sv,     "ba "sv,
    "ma "sv,          "b a"sv,       "m a"sv,      "bs "sv,       "ms "sv,      "b s"sv,
    "m s"sv,          "mba"sv,       "beng"sv,     "meng"sv,      "b eng"sv,    "m eng"sv,
    "diplom"sv,       "licen"sv,     "magister"sv, "mestrado"sv,  "bacharel"sv, "graduado"sv,
    "grado"sv,        "ingenieur"sv, "ingenier"sv, "promotion"sv, "laurea"sv,   "associate"sv,
    "tecnic"sv,       "tecnolog"sv,  "btech"sv,    "mtech"sv,     "b tech"sv,   "m tech"sv,
    "postgraduate"sv, "minor"sv,     "major"sv,    "maestria"sv,  "kandidat"sv, "бакалавр"sv,
    "магистр"sv};

bool names_degree(std::string_view text) {
  const std::string folded = fold_words(text) + " ";
  return std::any_of(degree_words.begin(), degree_words.end(), [&](std::string_view word) {
    return folded.starts_with(fold_words(word)) && (word.back() != ' ' || folded.starts_with(word));
  });
}

struct Cut {
  std::size_t end = 0;    // of the degree
  std::size_t begin = 0;  // of the field
};

// Where "B.Sc. in Chemistry", "Master of Science, Chemistry" divide; {0, 0} = nowhere. Of what is
// given as a degree, any degree will do as its begin.
Cut degree_cut(std::string_view text, bool is_degree) {
  const auto begins = [&](std::string_view left) {
    if (names_degree(left)) return true;
    const auto found = is_degree ? find_degree(left) : std::nullopt;
    return found && found->begin == 0;
  };
  static constexpr std::array separators = {", "sv,   " in "sv, " im "sv, " em "sv,
                                            " en "sv, " - "sv,  " – "sv,  ": "sv};
  Cut best;
  for (const std::string_view separator : separators) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos || at == 0) continue;
    if (best.end != 0 && best.end <= at) continue;
    if (begins(text.substr(0, at))) best = {at, at + separator.size()};
  }
  return best;
}

// "Ph.D. Physics": a degree as an abbreviation, and behind it nothing but its field.
Cut cut_behind_abbreviation(std::string_view text) {
  const auto degree = find_degree(text);
  if (!degree || degree->begin != 0 || degree->end + 2 >= text.size()) return {};
  const std::string_view abbreviation = text.substr(0, degree->end);
  // "BS", "PhD", "M.Sc."; not "CAP", whose trade is a part of its name
  const bool mixed =
      abbreviation.find_first_of("abcdefghijklmnopqrstuvwxyz.") != std::string_view::npos;
  const bool short_form =
      degree->end == 2 ||
      (mixed && (degree->end <= 4 || abbreviation.find('.') != std::string_view::npos));
  if (!short_form || abbreviation.find(' ') != std::string_view::npos) return {};
  const std::string_view rest = text.substr(degree->end);
  const bool capital = rest[0] == ' ' && rest[1] >= 'A' && rest[1] <= 'Z';
  if (!capital || rest.find_first_of("(,;:") != std::string_view::npos) return {};
  return {degree->end, degree->end + std::size_t{1}};
}

// Folded words of a name's tail that make it a part of the name.
constexpr std::array name_words = {
    "universit"sv, "college"sv,   "school"sv,      "institut"sv, "facult"sv,  "fakult"sv,
    "depart"sv,    "abteilung"sv, "professur"sv,   "laborato"sv, "lab"sv,     "center"sv,
    "centre"sv,    "zentrum"sv,   "hospital"sv,    "akadem"sv,   "academ"sv,  "bank"sv,
    "company"sv,   "group"sv,     "gmbh"sv,        "inc"sv,      "llc"sv,     "ltd"sv,
    "limited"sv,   "corp"sv,      "co"sv,          "ag"sv,       "kg"sv,      "sa"sv,
    "plc"sv,       "team"sv,      "division"sv,    "campus"sv,   "ecole"sv,   "escola"sv,
    "programme"sv, "program"sv,   "engineering"sv, "sciences"sv, "science"sv, "research"sv,
    "th"sv,        "tu"sv,        "eth"sv,         "bv"sv,       "ab"sv};

constexpr std::array school_words = {"universit"sv,   "college"sv,   "institut"sv, "hochschule"sv,
                                     "school"sv,      "ecole"sv,     "academ"sv,   "akadem"sv,
                                     "universidad"sv, "polytechni"sv};

constexpr std::array dashes = {" – "sv, " — "sv, " - "sv, " | "sv, " @ "sv};

// Folded beginnings of words for trades and ranks, in the languages that JSON résumés are in.
constexpr std::array title_words = {
    "engineer"sv,     "developer"sv,     "manager"sv,     "director"sv,      "assistant"sv,
    "researcher"sv,   "fellow"sv,        "intern"sv,      "student"sv,       "analyst"sv,
    "consultant"sv,   "designer"sv,      "architect"sv,   "professor"sv,     "lecturer"sv,
    "teacher"sv,      "scientist"sv,     "officer"sv,     "lead"sv,          "head"sv,
    "founder"sv,      "trainee"sv,       "technician"sv,  "programmer"sv,    "administrator"sv,
    "specialist"sv,   "coordinator"sv,   "tutor"sv,       "entwickler"sv,    "ingenieur"sv,
    "mitarbeiter"sv,  "praktikant"sv,    "werkstudent"sv, "leiter"sv,        "berater"sv,
    "doktorand"sv,    "doctorant"sv,     "developpeur"sv, "stagiaire"sv,     "chercheur"sv,
    "enseignant"sv,   "technicien"sv,    "responsable"sv, "desarrollador"sv, "ingenier"sv,
    "analista"sv,     "desenvolvedor"sv, "estagiari"sv,   "gerente"sv,       "sviluppatore"sv,
    "ontwikkelaar"sv, "utvecklare"sv,    "разработчик"sv, "инженер"sv};

template <typename Words>
bool has_word(std::string_view text, const Words& words) {
  const std::string folded = " " + fold_words(text);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    const auto at = folded.find(" " + std::string(word));
    if (at == std::string::npos) return false;
    // Short ones are whole words.
    const std::size_t end = at + 1 + word.size();
    return word.size() > 4 || end == folded.size() || folded[end] == ' ';
  });
}

// A town, a region, a country: a few capitalised words.
bool looks_like_place(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos || text.size() > 40) return false;
  const char c = text[first];
  const bool capital = (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  const auto words = std::count(text.begin() + static_cast<std::ptrdiff_t>(first), text.end(), ' ');
  return capital && words <= 2 && text.find_first_of("0123456789()/&") == std::string_view::npos &&
         !has_word(text, name_words);
}

}  // namespace

void split_degree(Education& education) {
  Fact& whole = education.study_type.empty() ? education.area : education.study_type;
  if (whole.empty() || (!education.study_type.empty() && !education.area.empty())) return;
  const bool is_degree = !education.study_type.empty();
  Cut cut = degree_cut(whole.value, is_degree);
  if (cut.end == 0 && is_degree) cut = cut_behind_abbreviation(whole.value);
  if (cut.end == 0) return;
  const Fact degree = part_of(whole, 0, cut.end);
  const Fact area = part_of(whole, cut.begin, whole.value.size());
  if (degree.empty() || area.empty()) return;
  education.study_type = degree;
  education.area = area;
}

namespace {

// "Oven - Colombia", "Oven – Ulm (Germany)".
void split_place_behind_dash(Fact& organization, Fact& location) {
  if (!location.empty()) return;
  for (const std::string_view dash : {" - "sv, " – "sv, " — "sv, " | "sv}) {
    const auto at = organization.value.rfind(dash);
    if (at == std::string::npos) continue;
    const Fact place = part_of(organization, at + dash.size(), organization.value.size());
    if (!is_place(place.value) && place_score(place.value) < 2.0) return;
    location = place;
    organization = part_of(organization, 0, at);
    return;
  }
}

}  // namespace

void split_place(Fact& organization, Fact& location) {
  const std::string_view name(organization.value);
  const auto comma = name.find(", ");
  if (comma == std::string_view::npos) return split_place_behind_dash(organization, location);
  if (is_university_system(name.substr(0, comma))) return;
  std::size_t parts = 0;
  for (auto at = comma; at != std::string_view::npos; ++parts) {
    const auto next = name.find(", ", at + 2);
    if (!looks_like_place(name.substr(at + 2, next - at - 2))) return;
    at = next;
  }
  const bool school = has_word(name.substr(0, comma), school_words);
  // "Hamlet College, SUNY": of capitals only and longer than a state's code, a name
  const std::string_view tail = name.substr(comma + 2);
  const bool capitals = tail.size() > 3 && std::all_of(tail.begin(), tail.end(),
                                                       [](char c) { return c >= 'A' && c <= 'Z'; });
  if (capitals) return;
  const bool country = place_kind(tail) == PlaceKind::country;
  if (parts > 2 || (parts == 1 && !school && !country)) return;
  const Fact place = part_of(organization, comma + 2, name.size());
  if (location.empty()) location = place;
  organization = part_of(organization, 0, comma);
}

void split_department(Fact& organization, Fact& department) {
  const std::string_view name(organization.value);
  const auto comma = name.find(", ");
  if (comma == std::string_view::npos || !department.empty()) return;
  if (name.find(',', comma + 1) != std::string_view::npos) return;
  const Fact left = part_of(organization, 0, comma);
  const Fact right = part_of(organization, comma + 2, name.size());
  const auto is_unit = [](const Fact& part) {
    const bool school = find_school_word(part.value).has_value();
    return !school && find_unit_word(part.value) && !find_legal_form(part.value);
  };
  if (left.empty() || right.empty() || is_unit(left) == is_unit(right)) return;
  department = is_unit(left) ? left : right;
  organization = is_unit(left) ? right : left;
}

void split_course_code(Work& work, const Fact& code) {
  const auto digit = code.value.find_first_of("0123456789");
  const auto blank = digit == std::string::npos ? digit : code.value.rfind(' ', digit);
  if (!work.employer.empty() || blank == std::string::npos || blank == 0) return;
  // "VT CS 2114": letters of the code before its number
  auto end = blank;
  const auto letters = code.value.rfind(' ', end - 1);
  const bool code_letters =
      letters != std::string::npos && letters > 0 && end - letters <= 5 &&
      code.value.substr(letters, end - letters).find_first_of("abcdefghijklmnopqrstuvwxyz") ==
          std::string::npos;
  if (code_letters) end = letters;
  work.employer = part_of(code, 0, end);
}

void sort_degree(Education& education) {
  constexpr float sure = 0.6F;
  Fact& degree = education.study_type;
  Fact& area = education.area;
  if (area.empty() && !degree.empty() && !names_degree(degree.value) &&
      !find_degree(degree.value) &&
      classify_text(degree.value).probability(TextClass::area) > sure) {
    std::swap(degree, area);
  }
}

namespace {

// "Baker at Oven": a title, a word that joins, a name.
bool split_joined_head(Work& work, const Fact& whole) {
  static constexpr std::array joints = {" at "sv,     " @ "sv,   " bei "sv, " chez "sv,
                                        " presso "sv, " à l’"sv, " à l'"sv, " à "sv};
  for (const std::string_view joint : joints) {
    const auto at = whole.value.rfind(joint);
    if (at == std::string::npos) continue;
    const Fact left = part_of(whole, 0, at);
    const Fact right = part_of(whole, at + joint.size(), whole.value.size());
    if (!has_word(left.value, title_words) && title_score(left.value) < 1.0) continue;
    if (is_place(right.value)) continue;
    work.position = left;
    work.employer = right;
    if (const auto place = place_at_end(right.value); place && work.location.empty()) {
      const auto comma = right.value.rfind(", ", place->begin);
      if (comma == std::string::npos) return true;
      work.location = part_of(right, place->begin, place->end);
      work.employer = part_of(right, 0, comma);
    }
    return true;
  }
  return false;
}

}  // namespace

void split_head(Work& work) {
  Fact& whole = work.position.empty() ? work.employer : work.position;
  if (whole.empty() || !(work.position.empty() || work.employer.empty())) return;
  for (const std::string_view separator : dashes) {
    const auto at = whole.value.find(separator);
    if (at == std::string::npos) continue;
    const Fact left = part_of(whole, 0, at);
    const Fact right = part_of(whole, at + separator.size(), whole.value.size());
    const bool left_title = has_word(left.value, title_words);
    if (left_title == has_word(right.value, title_words)) return;
    work.position = left_title ? left : right;
    work.employer = left_title ? right : left;
    return;
  }
  if (work.employer.empty()) split_joined_head(work, Fact(whole));
}

void split_school(Education& education) {
  if (!education.institution.empty()) return;
  for (Fact* whole : {&education.area, &education.study_type}) {
    for (const std::string_view separator : dashes) {
      const auto at = whole->value.rfind(separator);
      if (at == std::string::npos) continue;
      const Fact school = part_of(*whole, at + separator.size(), whole->value.size());
      if (!has_word(school.value, school_words)) continue;
      education.institution = school;
      *whole = part_of(*whole, 0, at);
      return;
    }
  }
}

void drop_separators(Fact& organization) {
  if (organization.value.find_last_of(";,") + 1 != organization.value.size()) return;
  organization = part_of(organization, 0, organization.value.size());
}

void drop_repeated_school(Education& education) {
  const std::string area = fold_words(education.area.value);
  const std::string school = fold_words(education.institution.value);
  if (area.empty() || school.empty() || !has_word(education.area.value, school_words)) return;
  // "Oven Collge": mistyped, it begins alike.
  const auto length = std::min(area.size(), school.size());
  const auto alike = std::mismatch(area.begin(), area.begin() + static_cast<std::ptrdiff_t>(length),
                                   school.begin());
  if (2 * (alike.first - area.begin()) >= static_cast<std::ptrdiff_t>(area.size())) {
    education.area = {};
  }
}

DateFact year_in_brackets(const Fact& fact) {
  constexpr std::size_t length = 6;  // "(2021)"
  DateFact out;
  for (auto at = fact.value.find('('); at != std::string::npos; at = fact.value.find('(', at + 1)) {
    if (at + length > fact.value.size() || fact.value[at + length - 1] != ')') continue;
    const Fact inner = part_of(fact, at + 1, at + length - 1);
    const std::vector<DateMention> mentions = find_dates(inner.value);
    if (mentions.size() != 1 || mentions[0].range.start.empty()) continue;
    if (!out.empty()) return {};
    out = {mentions[0].range.start, inner.evidence};
  }
  return out;
}

void split_period(Fact& fact, Period& period) {
  const auto open = fact.value.rfind('(');
  if (!(period == Period{}) || open == std::string::npos || !fact.value.ends_with(')')) return;
  const Fact inner = part_of(fact, open + 1, fact.value.size() - 1);
  const std::vector<DateMention> mentions = find_dates(inner.value);
  if (mentions.size() != 1 || !mentions[0].is_range) return;
  const DateRange& range = mentions[0].range;
  if (!range.start.empty()) period.start = {range.start, inner.evidence};
  if (!range.end.empty()) period.end = {range.end, inner.evidence};
  period.current = range.end_kind == EndKind::current;
  if (period.current) period.current_evidence = inner.evidence;
  fact = part_of(fact, 0, open);
}

void take_identifiers(Publication& publication) {
  const std::string& url = publication.url.value;
  const auto take = [&](std::string_view marker, Fact& into) {
    const auto at = url.find(marker);
    if (at == std::string::npos || !into.empty()) return;
    const auto begin = at + marker.size();
    into = part_of(publication.url, begin, std::min(url.find_first_of("?# ", begin), url.size()));
  };
  take("doi.org/", publication.doi);
  take("arxiv.org/abs/", publication.arxiv);
  // "doi:10.1000/x", "https://doi.org/10.1000/x"; what has no such form is no DOI.
  const auto begin = publication.doi.value.find("10.");
  const std::size_t end = publication.doi.value.size();
  publication.doi = begin == std::string::npos ? Fact{} : part_of(publication.doi, begin, end);
}

Fact repository_name(const Fact& url) {
  const std::string_view text(url.value);
  const auto host = text.find("://");
  const auto path = text.find('/', host == std::string_view::npos ? 0 : host + 3);
  if (path == std::string_view::npos) return {};
  auto end = text.find_first_of("?#", path);
  if (end == std::string_view::npos) end = text.size();
  while (end > path && text[end - 1] == '/') --end;
  if (text.substr(0, end).ends_with(".git")) end -= 4;
  const auto slash = text.rfind('/', end - 1);
  return slash + 1 >= end || slash < path ? Fact{} : part_of(url, slash + 1, end);
}

void split_preposition(Fact& employer, Fact& location) {
  static constexpr std::array before = {"bei "sv, "at "sv, "chez "sv, "@ "sv, "presso "sv};
  for (const std::string_view word : before) {
    if (!employer.value.starts_with(word)) continue;
    const auto in = employer.value.find(" in ", word.size());
    if (in != std::string::npos && location.empty()) {
      location = part_of(employer, in + 4, employer.value.size());
    }
    const auto end = in == std::string::npos ? employer.value.size() : in;
    employer = part_of(employer, word.size(), end);
    return;
  }
}

namespace {

// The end of the author that begins at `begin`, and where the next one begins.
std::pair<std::size_t, std::size_t> author_end(std::string_view text, std::size_t begin,
                                               std::string_view separator) {
  std::size_t end = std::min(text.find(separator, begin), text.size());
  std::size_t next = end + 1;
  for (const std::string_view word : {" and "sv, " & "sv, " und "sv, " y "sv}) {
    const auto at = text.find(word, begin);
    if (at >= end) continue;
    end = at;
    next = at + word.size();
  }
  return {end, next};
}

}  // namespace

bool split_authors(std::vector<Fact>& authors) {
  bool truncated = false;
  std::vector<Fact> out;
  for (const Fact& fact : authors) {
    const std::string_view text(fact.value);
    // In a list, "Baker, Ada" is one author; one string of all has them between commas.
    const bool whole = authors.size() > 1 && std::count(text.begin(), text.end(), ',') == 1;
    const std::string_view separator = whole                                      ? "\n"
                                       : text.find(';') != std::string_view::npos ? ";"
                                                                                  : ",";
    std::size_t begin = 0;
    while (begin < text.size()) {
      const auto [end, next] = author_end(text, begin, separator);
      Fact one = part_of(fact, begin, end);
      begin = next;
      for (const std::string_view word : {"and "sv, "& "sv}) {
        if (one.value.starts_with(word)) one = part_of(one, word.size(), one.value.size());
      }
      const auto et_al = one.value.find("et al");
      if (et_al != std::string::npos) one = part_of(one, 0, et_al);
      truncated = truncated || et_al != std::string::npos;
      if (!one.empty()) out.push_back(std::move(one));
    }
  }
  authors = std::move(out);
  return truncated;
}

}  // namespace vitagraph
