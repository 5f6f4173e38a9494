#include "extract/find/careers/study_values.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/campus.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/study_branches.hpp"
#include "extract/find/careers/town_behind.hpp"
#include "extract/find/facts.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t npos = std::string_view::npos;

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// Up to the next mark, blanks trimmed.
std::string_view phrase(std::string_view text) {
  std::size_t end = text.find_first_of(",;|()[]\t\n/.0123456789");
  for (const std::string_view mark : {" - ", " – ", "—", "  ", "·", "•"}) {
    end = std::min(end, text.find(mark));
  }
  return trimmed(text.substr(0, end));
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != npos; }

bool is_any_of(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::find(words, text) != words.end();
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "UTS", "TUe", "Paris XI": an acronym or a numbered name, no place ("Hackney").
bool is_short_form(std::string_view text) {
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  const bool roman = last.size() < text.size() && last.find_first_not_of("IVX") == npos;
  const bool acronym = text.find(' ') == npos && text.size() >= 3 && text.size() <= 8 &&
                       std::ranges::count_if(text, is_capital) >= 2;
  return roman || acronym || text == "Autonomous";
}

/// A bracket that is a part of the school's name. Its length with the blank before it.
std::size_t bracket_tail(std::string_view rest) {
  const std::size_t open = rest.starts_with(" (") ? 1 : 0;
  if (!rest.substr(open).starts_with('(')) return 0;
  const std::size_t close = rest.find(')');
  if (close == npos || close > 60 || close < open + 3) return 0;
  const std::string_view inner = rest.substr(open + 1, close - open - 1);
  if (has_digit(inner) || inner.find_first_of("(@/:,.") != npos) return 0;
  if (place_kind(inner) != PlaceKind::none || is_study_state(inner) || is_grade(inner)) return 0;
  if (find_degree(inner)) return 0;
  return is_short_form(inner) ? close + 1 : 0;
}

/// " at Chicago": where a place follows the word, its length with the word.
std::size_t place_tail(std::string_view school, std::string_view rest) {
  for (const std::string_view word : {" at ", " i "}) {
    if (!rest.starts_with(word)) continue;
    const std::string_view place = phrase(rest.substr(word.size()));
    const bool of_system = word == " at " && is_university_system(school) && place.size() > 2;
    if (place_kind(place) == PlaceKind::city || of_system) return word.size() + place.size();
  }
  if (rest.starts_with(", ") && is_university_system(school)) {
    const std::string_view place = phrase(rest.substr(2));
    if (place_kind(place) == PlaceKind::city) return 2 + place.size();
  }
  return 0;
}

}  // namespace

std::size_t school_tail(std::string_view school, std::string_view rest) {
  if (!find_school_word(school)) return 0;
  if (const std::size_t place = place_tail(school, rest); place > 0) return place;
  return school.find('(') == npos ? bracket_tail(rest) : 0;
}

namespace {

/// Folded first words of what is a part of a university.
constexpr std::array<std::string_view, 20> part_words = {
    "faculty",      "faculte",      "fakultat",    "facultad",     "facolta",
    "faculdade",    "fakulta",      "fakultet",    "wydzial",      "school",
    "college",      "department",   "dept",        "escuela",      "escola",
    "departamento", "dipartimento", "fachbereich", "institut fur", "polo"};

bool names_a_part(std::string_view text) {
  const std::string folded = fold_words(text);
  return std::ranges::any_of(part_words, [&](std::string_view word) {
    return folded.starts_with(word) && (folded.size() == word.size() || folded[word.size()] == ' ');
  });
}

/// "University …", "… University" in many languages.
std::size_t university_word(std::string_view text) {
  std::size_t first = npos;
  for (const std::string_view word :
       {"University", "Universität", "Université", "Universidad", "Universidade", "Università",
        "Universiteit", "Univerzita", "Univerzitet", "Uniwersytet", "Universitet", "UNIVERSITY",
        "Politécnico", "Politecnico"}) {
    first = std::min(first, text.find(word));
  }
  return first;
}

/// "Facultad de Letras, Universidad Example": what stands behind the mark.
std::optional<Span> behind_a_part(std::string_view text) {
  for (const std::string_view mark : {", ", " - ", " – ", " "}) {
    const std::size_t at = text.find(mark);
    if (at == npos) continue;
    if (mark != " ") {
      const std::string_view rest = text.substr(at + mark.size());
      const bool part =
          names_a_part(text.substr(0, at)) && university_word(text.substr(0, at)) == npos;
      if (part && university_word(rest) != npos) return span_of(at + mark.size(), text.size());
      continue;
    }
    // Without a mark: a capital word, then the university, no "de la" between them.
    const std::size_t university = university_word(text);
    if (university == npos || university < 10 || !names_a_part(text)) continue;
    const std::string_view before = trimmed(text.substr(0, university));
    const std::size_t word = before.rfind(' ') == npos ? 0 : before.rfind(' ') + 1;
    const std::string_view last = before.substr(word);
    const bool name = !last.empty() && (last[0] < 'a' || last[0] > 'z') && last != "&";
    const bool alone = text.substr(university).find(' ') != npos;
    if (name && alone && text[university - 1] == ' ') return span_of(university, text.size());
  }
  return std::nullopt;
}

/// "Example University, School of Law": what stands before the mark.
std::optional<Span> before_a_part(std::string_view text) {
  for (const std::string_view mark : {", ", " – ", " - "}) {
    const std::size_t at = text.rfind(mark);
    if (at == npos || university_word(text.substr(0, at)) == npos) continue;
    const std::string_view rest = text.substr(at + mark.size());
    if (names_a_part(rest) && university_word(rest) == npos) return span_of(0, at);
  }
  return std::nullopt;
}

/// Faculties that stand behind the university without a mark.
std::optional<Span> before_a_faculty(std::string_view text) {
  struct Rule {
    std::string_view university;
    std::span<const std::string_view> endings;
    std::array<std::string_view, 3> unless = {};  ///< behind the university
  };
  static constexpr std::array<std::string_view, 5> korean = {"학과", "학부", "과", "대학", "졸업"};
  static constexpr std::array<std::string_view, 5> chinese = {"学院", "學院", "系", "专业", "專業"};
  static constexpr std::array<std::string_view, 4> japanese = {"研究科", "専攻", "学部", "学科"};
  static constexpr std::array<std::string_view, 4> turkish = {"Fakültesi", "Enstitüsü", "Bölümü",
                                                              "Yüksekokulu"};
  static constexpr std::array<Rule, 6> rules = {
      Rule{"대학교 ", korean},
      Rule{"大学大学院", japanese},
      Rule{"大学", chinese, {"附", "大学院", "院"}},
      Rule{"大學", chinese, {"附", "大學院", "院"}},
      Rule{"大学", japanese, {"附", "大学院", "短期"}},
      Rule{"Üniversitesi ", turkish, {"Açıköğretim"}},  // a school of its own
  };
  for (const Rule& rule : rules) {
    const std::size_t at = text.find(rule.university);
    if (at == npos || at == 0) continue;
    const std::size_t behind = at + rule.university.size();
    const std::string_view rest = trimmed(text.substr(behind));
    const bool other = std::ranges::any_of(rule.unless, [&](std::string_view word) {
      return !word.empty() && rest.starts_with(word);
    });
    if (other) continue;
    const bool part = std::ranges::any_of(rule.endings, [&](std::string_view ending) {
      return rest.ends_with(ending) && (rest.size() > ending.size() || rest == "졸업");
    });
    if (part) return span_of(0, at + trimmed(rule.university).size());
  }
  return std::nullopt;
}

}  // namespace

Span school_within(std::string_view text) {
  if (const auto found = before_a_faculty(text)) return *found;
  if (const auto found = behind_a_part(text)) return *found;
  if (const auto found = before_a_part(text)) return *found;
  return span_of(0, text.size());
}

bool is_no_degree(std::string_view text) {
  static constexpr std::string_view words[] = {"universitarios",
                                               "universitaria",
                                               "secundarios",
                                               "terciarios",
                                               "primarios",
                                               "estudios universitarios",
                                               "estudios secundarios",
                                               "estudios primarios",
                                               "major",
                                               "not finished",
                                               "dropped out",
                                               "unfinished",
                                               "abgebrochen",
                                               "programme",
                                               "program",
                                               "completed",
                                               "graduated",
                                               "graduate",
                                               "absolwent",
                                               "absolvent"};
  return is_any_of(fold_words(text), words);
}

bool is_student(std::string_view text) {
  static constexpr std::array<std::string_view, 10> words = {
      "student",   "studentin", "etudiant",    "etudiante", "estudiante",
      "estudante", "studente",  "studentessa", "студент",   "студентка"};
  return is_any_of(fold_words(text), words);
}

std::optional<DegreeAndField> degree_and_field(std::string_view text) {
  static constexpr std::array<std::string_view, 16> links = {" na kierunku ",
                                                             " w zakresie ",
                                                             " im Bereich ",
                                                             " im Fach ",
                                                             " der ",
                                                             " in ",
                                                             " en ",
                                                             " em ",
                                                             " po smeru ",
                                                             " по специальности ",
                                                             " по направлению ",
                                                             " de ",
                                                             " d’",
                                                             " d'",
                                                             " di ",
                                                             " inom "};
  // "Diplôme d'ingénieur", "Certificat d'études": what follows is the degree itself.
  static constexpr std::array<std::string_view, 9> papers = {
      "diplome", "diploma", "certificat", "certificado", "titulo",
      "titre",   "grado",   "graduacao",  "doctorat"};
  if (const auto both = trade_of_apprenticeship(text)) return both;
  if (const auto both = field_behind_short_degree(text)) return both;
  for (const std::string_view link : links) {
    const std::size_t at = text.find(link);
    if (at == npos || at + link.size() + 3 > text.size()) continue;
    const auto degree = find_degree(text.substr(0, at));
    if (!degree || degree->begin != 0 || degree->end + 1 < at) continue;
    if (link.starts_with(" d") && is_any_of(fold_words(text.substr(0, at)), papers)) continue;
    const std::string_view field = text.substr(at + link.size());
    if (find_degree(field) || find_degree(text)->end > at + link.size()) return std::nullopt;
    return DegreeAndField{span_of(0, at), span_of(at + link.size(), text.size())};
  }
  return std::nullopt;
}

std::optional<DegreeAndField> field_and_degree(std::string_view text) {
  static constexpr std::array<std::string_view, 12> degrees = {
      "학사",      "석사",      "박사",      "학사학위", "석사학위", "박사학위",
      "학사 학위", "석사 학위", "박사 학위", "전문학사", "석박통합", "석·박사 통합"};
  std::string_view best;
  for (const std::string_view degree : degrees) {
    if (text.ends_with(degree) && degree.size() > best.size()) best = degree;
  }
  if (best.empty() || text.size() < best.size() + 4) return std::nullopt;
  const std::size_t at = text.size() - best.size();
  if (text[at - 1] != ' ') return std::nullopt;
  return DegreeAndField{span_of(at, text.size()), span_of(0, at - 1)};
}

Span field_value(std::string_view text) {
  std::size_t end = text.size();
  const std::size_t open = text.rfind(" (");
  if (open != npos && open > 2 && text.ends_with(')') &&
      is_study_state(text.substr(open + 2, text.size() - open - 3))) {
    end = open;
  }
  for (const std::string_view mark : {" with ", ", ", " - ", " – "}) {
    const std::size_t at = text.substr(0, end).rfind(mark);
    if (at == npos || at < 3) continue;
    const std::string_view rest =
        trimmed(text.substr(at + (mark == " with " ? 1 : mark.size()), end - at));
    if (is_study_state(rest)) end = at;
  }
  for (const std::string_view way : {" en alternance", " par alternance", " en apprentissage",
                                     " par apprentissage", " a distancia", " in deeltijd"}) {
    if (end > way.size() + 3 && text.substr(0, end).ends_with(way)) end -= way.size();
  }
  return span_of(0, end);
}

std::size_t field_tail(std::string_view rest) {
  static constexpr std::array<std::string_view, 9> brackets = {
      " (minor",         " (Minor",    " (speciali", " (Speciali", " (concentration",
      " (Concentration", " (double m", " (Double m", " (joint "};
  static constexpr std::array<std::string_view, 11> commas = {", minor in ",
                                                              "; minor in ",
                                                              ", Minor in ",
                                                              "; Minor in ",
                                                              ", minor ",
                                                              "; minor ",
                                                              " with a minor in ",
                                                              " with minor in ",
                                                              " with a focus on ",
                                                              ", minoring in ",
                                                              " with specialization in "};
  static constexpr std::array<std::string_view, 6> joints = {", and ", " and ", " und ",
                                                             " et ",   " & ",   " y "};
  for (const std::string_view start : brackets) {
    if (!rest.starts_with(start)) continue;
    const std::size_t close = rest.find(')');
    return close == npos || close > 70 ? 0 : close + 1;
  }
  for (const std::string_view start : commas) {
    if (!rest.starts_with(start)) continue;
    const std::string_view minor = phrase(rest.substr(start.size()));
    const auto end = static_cast<std::size_t>(minor.data() + minor.size() - rest.data());
    return minor.size() < 3 ? 0 : end;
  }
  for (const std::string_view joint : joints) {
    if (!rest.starts_with(joint)) continue;
    const std::string_view more = phrase(rest.substr(joint.size()));
    const bool own = more.size() < 3 || more.size() > 40 || find_degree(more) ||
                     find_school_word(more) || is_place(more);
    return own ? 0 : static_cast<std::size_t>(more.data() + more.size() - rest.data());
  }
  return 0;
}

namespace {

/// "AAB", "A*AA", "2:1", "1st".
bool is_short_grade(std::string_view text, bool of_school) {
  if (text == "2:1" || text == "2:2" || text == "2.1" || text == "2.2" || text == "1st")
    return true;
  if (text.size() < 3 || text.size() > 8) return false;
  const bool letters = of_school && std::ranges::all_of(text, [](char c) {
                         return (c >= 'A' && c <= 'E') || c == '*' || c == '/';
                       });
  return letters || text == "DMM" || text == "DDM" || text == "MMM";  // of a BTEC
}

bool is_honour(std::string_view text) {
  static constexpr std::array<std::string_view, 23> honours = {"first",
                                                               "first class",
                                                               "distinction",
                                                               "with distinction",
                                                               "merit",

                                                               "with honours",
                                                               "with honors",
                                                               "cum laude",
                                                               "magna cum laude",
                                                               "summa cum laude",
                                                               "high honors",
                                                               "commendation",
                                                               "first class honours",
                                                               "distincion maxima",
                                                               "onderscheiding",
                                                               "gold medal",
                                                               "silver medal",
                                                               "valedictorian",
                                                               "salutatorian",
                                                               "красныи диплом",
                                                               "диплом с отличием",
                                                               "с отличием",
                                                               "з відзнакою"};
  return is_any_of(fold_words(text), honours);
}

}  // namespace

std::optional<ValueAndGrade> value_and_grade(std::string_view text) {
  const std::size_t size = text.size();
  const bool of_school = text.find("evel") != npos || text.find("ighers") != npos;
  const std::size_t open = text.rfind(" (");
  if (open != npos && open > 2 && text.ends_with(')')) {
    const std::string_view inner = text.substr(open + 2, size - open - 3);
    if (!is_short_grade(inner, of_school) && !is_honour(inner)) return std::nullopt;
    return ValueAndGrade{span_of(0, open), span_of(open + 2, size - 1)};
  }
  for (const std::string_view mark : {", ", " with ", " - ", " – ", " "}) {
    const std::size_t at = text.rfind(mark);
    if (at == npos || at < 3) continue;
    const std::size_t begin = mark == " with " ? at + 1 : at + mark.size();
    const std::string_view rest = text.substr(begin);
    // "Bachelor of Arts with Honours" is a degree.
    const bool honour =
        mark != " " && is_honour(rest) && !fold_words(rest).starts_with("with hono");
    if (is_short_grade(rest, of_school) || honour) {
      return ValueAndGrade{span_of(0, at), span_of(begin, size)};
    }
  }
  return std::nullopt;
}

bool is_no_grade(std::string_view text) {
  static constexpr std::array<std::string_view, 32> units = {
      "ects",    "cfu",      "credits",  "credit",    "creditos",  "credit hours", "units",
      "courses", "cursos",   "semester", "semesters", "year",      "years",        "ans",
      "an",      "anni",     "anos",     "jahre",     "months",    "mois",         "hours",
      "h",       "ders",     "fees",     "part time", "full time", "заочно",       "заочная",
      "очно",    "dziennie", "zaocznie", "hp"};
  const std::string words = fold_words(text);
  if (words.starts_with("niveau ")) return true;
  return std::ranges::any_of(units, [&](std::string_view unit) {
    const std::size_t before = words.size() - unit.size();
    return words.ends_with(unit) && (words.size() == unit.size() || words[before - 1] == ' ');
  });
}

namespace {

/// The fact of a part of another's text.
Fact part_of(const Document& document, const Fact& fact, Span part) {
  const std::uint32_t begin = fact.evidence.span.begin;
  return fact_of(document, {begin + part.begin, begin + part.end}, fact.evidence.confidence,
                 fact.evidence.rule);
}

std::string_view rest_of_line(const Document& document, std::uint32_t at) {
  const std::size_t end = std::min(document.text.find('\n', at), document.text.size());
  return std::string_view(document.text).substr(at, end - at);
}

bool overlaps(const Fact& fact, Span span) {
  return !fact.empty() && fact.evidence.span.begin < span.end &&
         span.begin < fact.evidence.span.end;
}

/// "Example College. Diploma behaald.": where the name ends before a sentence that tells of the
/// degree; the whole text where none does.
std::size_t school_before_sentence(std::string_view text) {
  for (std::size_t at = text.find(". "); at != npos; at = text.find(". ", at + 1)) {
    const std::size_t blank = text.rfind(' ', at);
    const std::size_t word = blank == npos ? 0 : blank + 1;
    if (at < word + 4) continue;  // "St. Anna"
    const std::string_view rest = trimmed(text.substr(at + 2));
    const auto degree = find_degree(rest);
    if ((degree && degree->begin == 0) || is_study_state(rest)) return at;
  }
  return text.size();
}

/// The school is `within` its value; what stands beside it is the department, if none is told.
void part_school(const Document& document, Education& study, Span within) {
  Fact& school = study.institution;
  const std::string_view text = document.text_of(school.evidence.span);
  if (study.department.empty()) {
    std::size_t begin = within.begin > 0 ? 0 : within.end;
    std::size_t end = within.begin > 0 ? within.begin : text.size();
    const std::string_view marks = " ,-";
    while (begin < end && marks.find(text[begin]) != npos) ++begin;
    while (end > begin && marks.find(text[end - 1]) != npos) --end;
    if (begin < end) study.department = part_of(document, school, span_of(begin, end));
  }
  school = part_of(document, school, within);
}

void mend_school(const Document& document, Education& study) {
  Fact& school = study.institution;
  if (school.empty() || !school.evidence.parts.empty()) return;
  const std::string_view text = document.text_of(school.evidence.span);
  const Span within = school_within(text);
  if (within.size() < text.size()) return part_school(document, study, within);
  if (const std::size_t end = school_before_sentence(text); end < text.size()) {
    school = part_of(document, school, span_of(0, end));
    mend_school(document, study);
    return;
  }
  if (const auto town = town_behind(text)) {  // "Loom College te Breda", "IES Loom. Bergen."
    const Fact place = part_of(document, school, span_of(town->town_begin, town->town_end));
    take_missing(study.location, place);
    school = part_of(document, school, span_of(0, town->name_end));
    return;
  }
  const std::uint32_t end = school.evidence.span.end;
  const auto size = static_cast<std::uint32_t>(school_tail(text, rest_of_line(document, end)));
  const Span tail{end, end + size};
  if (size == 0 || overlaps(study.study_type, tail) || overlaps(study.area, tail)) return;
  school = part_of(document, school, span_of(0, text.size() + size));
}

void mend_degree(const Document& document, Education& study) {
  const bool student = is_student(study.study_type.value) && !study.area.empty();
  if (student || is_no_degree(study.study_type.value)) study.study_type = {};
  if (study.area.empty() && !study.study_type.empty()) {
    const std::string_view text = document.text_of(study.study_type.evidence.span);
    auto both = degree_and_field(text);
    if (!both) both = field_and_degree(text);
    if (!both) return;
    study.area = part_of(document, study.study_type, both->field);
    study.study_type = part_of(document, study.study_type, both->degree);
  } else if (study.study_type.empty() && !study.area.empty()) {
    const std::string_view text = document.text_of(study.area.evidence.span);
    auto both = field_and_degree(text);
    if (!both) both = degree_and_field(text);
    if (!both) return;
    study.study_type = part_of(document, study.area, both->degree);
    study.area = part_of(document, study.area, both->field);
  }
}

void mend_field(const Document& document, Education& study) {
  if (study.area.empty()) return;
  const std::string_view text = document.text_of(study.area.evidence.span);
  const std::string folded = fold_words(text);
  const bool department = folded.starts_with("department of ") || folded.starts_with("faculty of ");
  if (department || is_grade_label(text)) {
    if (department) take_missing(study.department, study.area);
    study.area = {};
    return;
  }
  const Span field = field_value(text);
  if (field.size() < text.size()) {
    study.area = part_of(document, study.area, field);
    return;
  }
  const std::uint32_t end = study.area.evidence.span.end;
  const std::size_t size = field_tail(rest_of_line(document, end));
  const Span tail{end, end + static_cast<std::uint32_t>(size)};
  if (size == 0 || overlaps(study.study_type, tail) || overlaps(study.institution, tail) ||
      overlaps(study.score, tail)) {
    return;
  }
  study.area = part_of(document, study.area, span_of(0, text.size() + size));
}

/// A grade that stands within the degree or the field.
void mend_grade(const Document& document, Education& study) {
  if (is_no_grade(study.score.value)) study.score = {};
  if (!study.score.empty()) return;
  for (Fact* fact : {&study.study_type, &study.area}) {
    if (fact->empty()) continue;
    const auto both = value_and_grade(document.text_of(fact->evidence.span));
    if (!both) continue;
    study.score = part_of(document, *fact, both->grade);
    *fact = part_of(document, *fact, both->value);
    return;
  }
}

}  // namespace

void mend_study(const Document& document, Education& study) {
  mend_school(document, study);
  mend_degree(document, study);
  mend_grade(document, study);
  mend_field(document, study);
}

}  // namespace vitagraph
