#include "graph/normalize/organization_name.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "extract/fold.hpp"
#include "graph/normalize/acronym.hpp"
#include "graph/normalize/legal_form.hpp"
#include "graph/normalize/place_name.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

struct Synonym {
  std::string_view word;
  std::string_view form;
};

// Words of institutions in one form, so that abbreviations and translations of the kind of
// institution agree. Of proper names only those of cities that have an English one are translated.
constexpr Synonym kSynonyms[] = {
    {"univ", "university"},
    {"uni", "university"},
    {"universitat", "university"},
    {"universite", "university"},
    {"universidad", "university"},
    {"universidade", "university"},
    {"universita", "university"},
    {"universiteit", "university"},
    {"universitet", "university"},
    {"universitetet", "university"},
    {"universitatea", "university"},
    {"universiti", "university"},
    {"universitas", "university"},
    {"uniwersytet", "university"},
    {"univerzita", "university"},
    {"univerza", "university"},
    {"universitesi", "university"},
    {"yliopisto", "university"},
    {"университет", "university"},
    {"університет", "university"},
    {"universitaet", "university"},
    {"inst", "institute"},
    {"institut", "institute"},
    {"instituto", "institute"},
    {"istituto", "institute"},
    {"институт", "institute"},
    {"instytut", "institute"},
    {"dept", "department"},
    {"dpt", "department"},
    {"departement", "department"},
    {"departamento", "department"},
    {"dipartimento", "department"},
    {"fac", "faculty"},
    {"fakultat", "faculty"},
    {"faculte", "faculty"},
    {"facultad", "faculty"},
    {"lab", "laboratory"},
    {"labs", "laboratory"},
    {"laboratories", "laboratory"},
    {"laboratoire", "laboratory"},
    {"ctr", "center"},
    {"centre", "center"},
    {"centro", "center"},
    {"zentrum", "center"},
    {"sch", "school"},
    {"coll", "college"},
    {"hosp", "hospital"},
    {"intl", "international"},
    {"int", "international"},
    {"natl", "national"},
    {"nat", "national"},
    {"techn", "technology"},
    {"technol", "technology"},
    {"sci", "science"},
    {"sciences", "science"},
    {"eng", "engineering"},
    {"engg", "engineering"},
    {"govt", "government"},
    {"assn", "association"},
    {"assoc", "association"},
    {"mgmt", "management"},
    {"svcs", "services"},
    {"service", "services"},
    {"saint", "st"},
    {"sankt", "st"},
    {"technologies", "technology"},
    {"systems", "system"},
    {"solution", "solutions"},
    {"acad", "academy"},
    {"tu", "technical university"},
    {"polytechnique", "polytechnic"},
    {"corp", "corporation"},
    {"technische", "technical"},
    {"technische universitat", "technical university"},
    {"sainte", "st"},
    {"ste", "st"},
    {"antwerpen", "antwerp"},
    {"basle", "basel"},
    {"berne", "bern"},
    {"braunschweig", "brunswick"},
    {"bruxelles", "brussels"},
    {"brussel", "brussels"},
    {"bucuresti", "bucharest"},
    {"firenze", "florence"},
    {"gand", "ghent"},
    {"genf", "geneva"},
    {"geneve", "geneva"},
    {"genova", "genoa"},
    {"gent", "ghent"},
    {"goteborg", "gothenburg"},
    {"goteborgs", "gothenburg"},
    {"hannover", "hanover"},
    {"koln", "cologne"},
    {"koeln", "cologne"},
    {"kobenhavn", "copenhagen"},
    {"krakow", "cracow"},
    {"lisboa", "lisbon"},
    {"milano", "milan"},
    {"munchen", "munich"},
    {"muenchen", "munich"},
    {"napoli", "naples"},
    {"nurnberg", "nuremberg"},
    {"padova", "padua"},
    {"praha", "prague"},
    {"roma", "rome"},
    {"sevilla", "seville"},
    {"torino", "turin"},
    {"venezia", "venice"},
    {"wien", "vienna"},
    {"zaragoza", "saragossa"},
};

constexpr std::string_view kStopWords[] = {
    "the", "of", "and", "for",   "at",    "de",  "der", "des",   "du",  "di",
    "do",  "da", "del", "della", "degli", "dos", "das", "den",   "die", "et",
    "und", "y",  "fur", "von",   "zu",    "van", "d",   "studi",
};

constexpr std::string_view kSchoolWords[] = {
    "university",      "college",         "school",        "academy",        "ecole",
    "lycee",           "gymnasium",       "hochschule",    "fachhochschule", "politecnico",
    "polytechnic",     "escuela",         "colegio",       "escola",         "liceo",
    "faculty",         "seminary",        "conservatory",  "conservatoire",  "conservatorio",
    "realschule",      "schule",          "berufsschule",  "gesamtschule",   "grundschule",
    "lyceum",          "akademie",        "academie",      "academia",       "kunsthochschule",
    "musikhochschule", "volkshochschule", "iut",           "insa",           "iit",
    "школа",           "лицей",           "гимназия",      "колледж",        "академия",
    "hogeschool",      "hogskolan",       "hogskola",      "politechnika",   "instytut",
    "skola",           "skole",           "universidades",
};
constexpr std::string_view kSchoolEndings[] = {
    "大学", "学院", "中学",        "高校",       "学校",        "高等学校",  "대학교",
    "학교", "대학", "университет", "hochschule", "universitat", "gymnasium", "schule",
};

constexpr std::string_view kUnitHeads[] = {
    "department", "school", "faculty", "institute", "laboratory", "center", "college",  "division",
    "lehrstuhl",  "chair",  "group",   "office",    "library",    "clinic", "graduate", "museum",
};

constexpr std::string_view kUnitWords[] = {
    "ai",
    "research",
    "laboratory",
    "cloud",
    "azure",
    "bing",
    "services",
    "team",
    "group",
    "department",
    "division",
    "health",
    "maps",
    "ads",
    "search",
    "consulting",
    "engineering",
    "platform",
    "robotics",
    "music",
    "video",
    "studios",
    "studio",
    "games",
    "gaming",
    "security",
    "platforms",
    "brain",
    "analytics",
    "ventures",
    "office",
    "operations",
    "marketing",
    "sales",
    "it",
    "data",
    "advisory",
    "medical",
    "business",
    "law",
    "kennedy",
    "extension",
    "center",
    "institute",
    "devices",
    "mobile",
    "networks",
    "network",
    "payments",
    "pay",
    "capital",
    "foundation",
    "digital",
    "design",
    "development",
    "r&d",
    "rd",
    "innovation",
    "quantum",
    "energy",
    "semiconductor",
    "semiconductors",
    "display",
    "learning",
    "media",
    "news",
    "kids",
    "support",
    "store",
    "retail",
    "logistics",
    "fulfillment",
    "prime",
    "alexa",
    "xbox",
    "windows",
    "teams",
    "365",
    "watson",
    "global",
    "internship",
    "program",
    "school",
    "college",
    "faculty",
    "hospital",
    "library",
    "press",
    "summer",
    "china",
    "india",
    "europe",
    "japan",
    "asia",
    "uk",
    "usa",
    "deutschland",
    "france",
    "america",
    "americas",
    "ireland",
    "canada",
    "germany",
};

// Names of these words only ("High School", "Faculty of Science") are borne by many.
constexpr std::string_view kGenericWords[] = {
    "high",       "secondary",  "primary",   "middle",   "senior",     "junior",      "elementary",
    "graduate",   "business",   "technical", "training", "technology", "engineering", "science",
    "computer",   "software",   "law",       "medicine", "medical",    "management",  "economics",
    "education",  "arts",       "local",     "public",   "private",    "state",       "grammar",
    "languages",  "language",   "music",     "art",      "design",     "university",  "institute",
    "department", "laboratory", "center",    "courses",  "course",     "online",      "vocational",
};

// Two capitals behind a comma that are the code of a country and of little else.
constexpr std::string_view kCountryCodes[] = {
    "AT", "BE", "BR", "CH", "CN", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "JP", "NL", "PL", "SE",
};

template <std::size_t n>
bool contains(const std::string_view (&list)[n], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

std::string_view synonym_of(std::string_view word) {
  for (const Synonym& row : kSynonyms) {
    if (row.word == word) return row.form;
  }
  return word;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool has_acronym_shape(std::string_view text) {
  std::size_t capitals = 0;
  for (const char c : trim(text)) {
    if (is_capital(c)) {
      ++capitals;
    } else if (c != '.' && c != '&' && !(c >= '0' && c <= '9')) {
      return false;
    }
  }
  return capitals >= 2 && capitals <= 6;
}

// "AT&T", "P&G": an ampersand without blanks between short parts joins them.
std::string join_ampersands(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool joins = name[i] == '&' && i > 0 && i + 1 < name.size() && is_capital(name[i - 1]) &&
                       is_capital(name[i + 1]);
    if (!joins) out += name[i];
  }
  return out;
}

// Takes out bracketed parts and keeps those with the shape of an acronym.
std::string without_brackets(std::string_view name, std::vector<std::string>& acronyms) {
  std::string out;
  while (!name.empty()) {
    const auto open = name.find_first_of("([");
    const auto close =
        open == std::string_view::npos ? open : name.find(name[open] == '(' ? ')' : ']', open);
    if (close == std::string_view::npos) break;
    const std::string_view inner = name.substr(open + 1, close - open - 1);
    if (has_acronym_shape(inner)) acronyms.push_back(fold_key(inner));
    out += name.substr(0, open);
    out += ' ';
    name.remove_prefix(close + 1);
  }
  out += name;
  if (trim(out).empty()) return std::string(name);
  return out;
}

struct Separator {
  std::size_t at;
  std::size_t size;
};

Separator last_separator(std::string_view name) {
  constexpr std::string_view kSeparators[] = {", ", " - ", " – ", " — ", " | ", " @ ", " at "};
  Separator last{std::string_view::npos, 0};
  for (const std::string_view separator : kSeparators) {
    const auto at = name.rfind(separator);
    if (at == std::string_view::npos || at == 0) continue;
    if (last.size == 0 || at > last.at) last = {at, separator.size()};
  }
  return last;
}

std::vector<std::string> standard_words(std::string_view text) {
  std::vector<std::string> out;
  for (const std::string& word : words_of(fold(text))) {
    const std::string_view form = synonym_of(word);
    if (const auto blank = form.find(' '); blank != std::string_view::npos) {
      out.emplace_back(form.substr(0, blank));
      out.emplace_back(form.substr(blank + 1));
    } else {
      out.emplace_back(form);
    }
  }
  return out;
}

bool teaches(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (contains(kSchoolWords, words[i])) return true;
    for (const std::string_view ending : kSchoolEndings) {
      if (words[i].ends_with(ending)) return true;
    }
    if (words[i] == "institute" && i + 1 < words.size()) {
      const std::string& next =
          words[i + 1] == "of" && i + 2 < words.size() ? words[i + 2] : words[i + 1];
      if (next == "technology" || next == "polytechnic") return true;
    }
  }
  return false;
}

// Cuts ", Germany" and, for companies, ", Berlin" where the document gives that place.
std::string_view cut_place_tail(std::string_view name, std::string_view location,
                                std::string& place) {
  const std::string city = fold_key(location.substr(0, location.find(',')));
  for (;;) {
    const Separator separator = last_separator(name);
    if (separator.size == 0) return name;
    const std::string_view printed = trim(name.substr(separator.at + separator.size));
    const std::string tail = fold_key(printed);
    const std::string_view head = trim(name.substr(0, separator.at));
    std::vector<std::string> form = words_of(tail);
    form.insert(form.begin(), "x");
    const bool is_form = !strip_legal_form(form).empty() && form.size() == 1;
    const bool is_place = !country_of_word(tail).empty() || contains(kCountryCodes, printed) ||
                          (!city.empty() && tail == city && !teaches(standard_words(head)));
    if (is_form || !is_place || head.empty()) return name;
    place = tail;
    name = head;
  }
}

// "Example State Institute, ESI" and "ESI - Example State Institute" without the acronym.
std::string_view cut_acronym(std::string_view name, std::vector<std::string>& acronyms) {
  const Separator separator = last_separator(name);
  if (separator.size == 0) return name;
  const std::string_view head = trim(name.substr(0, separator.at));
  const std::string_view tail = trim(name.substr(separator.at + separator.size));
  if (abbreviates(tail, head)) {
    acronyms.push_back(fold_key(tail));
    return head;
  }
  if (!abbreviates(head, tail)) return name;
  acronyms.push_back(fold_key(head));
  return tail;
}

// "https://www.example.com/about": what the address names.
std::string_view without_scheme(std::string_view name) {
  const auto scheme = name.find("://");
  const bool is_address = scheme != std::string_view::npos || name.starts_with("www.");
  if (!is_address || name.find(' ') != std::string_view::npos) return name;
  if (scheme != std::string_view::npos) name.remove_prefix(scheme + 3);
  if (name.starts_with("www.")) name.remove_prefix(4);
  name = name.substr(0, name.find_first_of("/?#"));
  if (name.ends_with(".com")) name.remove_suffix(4);
  return name;
}

void drop_stop_words(std::vector<std::string>& words) {
  std::vector<std::string> kept;
  for (const std::string& word : words) {
    if (!contains(kStopWords, word)) kept.push_back(word);
  }
  if (!kept.empty()) words = std::move(kept);
}

}  // namespace

namespace {

// "l’École": the article of a sentence. "L'Examplique" bears its own.
std::string_view without_article(std::string_view name) {
  for (const std::string_view article : {"l'", "l’"}) {
    if (name.starts_with(article)) return name.substr(article.size());
  }
  return name;
}

}  // namespace

std::string OrganizationName::key() const { return join(words, " "); }

OrganizationName parse_organization(std::string_view name, std::string_view location) {
  OrganizationName out;
  const std::string bare =
      without_brackets(without_scheme(without_article(trim(name))), out.acronyms);
  const std::string_view head =
      cut_acronym(cut_place_tail(trim(bare), location, out.place), out.acronyms);
  out.looks_like_acronym = has_acronym_shape(head);
  out.words = standard_words(join_ampersands(head));
  out.looks_like_school = teaches(out.words);
  out.legal_form = strip_legal_form(out.words);
  while (!strip_legal_form(out.words).empty()) continue;  // "Company, Inc.": the last one counts
  drop_stop_words(out.words);
  if (out.words.empty()) {
    std::string whole = fold_key(name);
    if (!whole.empty()) out.words.push_back(std::move(whole));
  }
  return out;
}

std::string_view organization_of_unit(std::string_view name) {
  const Separator separator = last_separator(name);
  if (separator.size == 0) return {};
  const std::string_view head = name.substr(0, separator.at);
  const std::string_view tail = trim(name.substr(separator.at + separator.size));
  const std::vector<std::string> words = standard_words(head);
  if (words.empty()) return {};
  const bool unit_first = contains(kUnitHeads, words.front()) || contains(kUnitHeads, words.back());
  if (unit_first && teaches(standard_words(tail))) return tail;
  return {};
}

SplitOrganization split_at_dash(std::string_view name) {
  constexpr std::string_view kDashes[] = {" - ", " – ", " — ", " | ", " / "};
  SplitOrganization first;
  for (const std::string_view dash : kDashes) {
    const auto at = name.find(dash);
    if (at == std::string_view::npos || at == 0) continue;
    if (!first.head.empty() && at >= first.head.size()) continue;
    first = {name.substr(0, at), trim(name.substr(at + dash.size()))};
  }
  return first;
}

bool is_generic(const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(), [](const std::string& word) {
    return contains(kGenericWords, word) || contains(kSchoolWords, word) ||
           contains(kUnitHeads, word);
  });
}

bool reads_as_unit(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return contains(kUnitWords, word); });
}

}  // namespace vitagraph
