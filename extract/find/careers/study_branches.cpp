#include "extract/find/careers/study_branches.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/career_breaks.hpp"
#include "extract/find/facts.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Folded words that lead to a branch of a school or a degree.
constexpr std::string_view branch_words[] = {
    "profiel",      "profil",          "richting",      "studierichting",   "afstudeerrichting",
    "fachrichtung", "studienrichtung", "zweig",         "ausbildungszweig", "option",
    "specialite",   "serie",           "especialidad",  "modalidad",        "mencion",
    "orientacion",  "indirizzo",       "opcao",         "kierunek",         "specjalnosc",
    "inriktning",   "bolumu",          "специальность", "направление"};

/// Folded, with the blank behind; longer ones before those they begin with.
constexpr std::string_view study_words[] = {
    "studium der ",       "studium des ",       "studium ",
    "studiengang ",       "fachrichtung ",      "studienrichtung ",
    "fachstudium ",       "hochschulstudium ",  "estudios de ",
    "carrera de ",        "carrera ",           "etudes de ",
    "etudes en ",         "studi di ",          "corso di laurea in ",
    "corso di studi in ", "curso de ",          "studie ",
    "studierichting ",    "afstudeerrichting ", "opleiding tot ",
    "opleiding ",         "kierunek ",          "специальность ",
    "по специальности ",  "направление ",       "specjalnosc "};

/// Words in brackets that tell how it went, not what it is; folded.
constexpr std::string_view states[] = {"titulado",
                                       "titulada",
                                       "egresado",
                                       "egresada",
                                       "obtenu",
                                       "obtenue",
                                       "diploma behaald",
                                       "behaald",
                                       "niet afgerond",
                                       "afgerond",
                                       "nicht abgeschlossen",
                                       "abgeschlossen",
                                       "erfolgreich abgeschlossen",
                                       "pagaende",
                                       "ej avslutad",
                                       "ukonczone",
                                       "nieukonczone",
                                       "devam ediyor",
                                       "in progress",
                                       "ongoing",
                                       "current",
                                       "present",
                                       "expected",
                                       "withdrawn",
                                       "incomplete",
                                       "not finished",
                                       "not completed",
                                       "unfinished",
                                       "part time",
                                       "full time",
                                       "distance",
                                       "online",
                                       "e learning",
                                       "evening",
                                       "deltid",
                                       "heltid",
                                       "deeltijd",
                                       "voltijd",
                                       "fernstudium",
                                       "abgebrochen",
                                       "abbruch",
                                       "berufsbegleitend",
                                       "laufend",
                                       "en cours",
                                       "non valide",
                                       "non validee",
                                       "a distance",
                                       "en alternance",
                                       "cursando",
                                       "concluido",
                                       "completo",
                                       "incompleto",
                                       "trancado",
                                       "trancada",
                                       "en curso",
                                       "en progreso",
                                       "titulo intermedio",
                                       "in corso",
                                       "w trakcie",
                                       "w toku",
                                       "zaocznie",
                                       "zaoczne",
                                       "dziennie",
                                       "dzienne",
                                       "заочно",
                                       "заочная",
                                       "очно",
                                       "очная",
                                       "distinction",
                                       "merit",
                                       "honours",
                                       "honors",
                                       "cum laude",
                                       "magna cum laude",
                                       "summa cum laude",
                                       "with honours",
                                       "with honors",
                                       "with distinction",
                                       "first class"};

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Span part(const Span& of, std::size_t begin, std::size_t end) {
  return {of.begin + static_cast<std::uint32_t>(begin), of.begin + static_cast<std::uint32_t>(end)};
}

Fact fact_at(const Document& document, const Fact& like, Span span) {
  return fact_of(document, span, like.evidence.confidence, like.evidence.rule);
}

/// The bytes of `text` whose folded words are the first `folded` bytes of the folded text. Folding
/// changes lengths: words are counted instead.
std::size_t bytes_of_words(std::string_view text, std::string_view folded) {
  std::size_t at = 0;
  for (auto words = std::ranges::count(folded, ' '); words > 0; --words) {
    at = text.find(' ', at);
    if (at == text.npos) return 0;
    ++at;
  }
  return at;
}

}  // namespace

bool is_study_state(std::string_view text) {
  return std::ranges::find(states, fold_words(text)) != std::end(states);
}

std::optional<BranchCut> branch_of_degree(std::string_view degree) {
  for (const std::string_view mark : {", ", " - ", " – ", " ", ": "}) {
    for (std::size_t at = degree.find(mark); at != degree.npos; at = degree.find(mark, at + 1)) {
      const std::size_t word = at + mark.size();
      const std::size_t end = std::min(degree.find_first_of(" :", word), degree.size());
      if (at < 2 || end + 3 > degree.size()) continue;
      const std::string folded = fold_words(degree.substr(word, end - word));
      if (std::ranges::find(branch_words, folded) == std::end(branch_words)) continue;
      std::size_t field = degree.find_first_not_of(" :", end);
      if (field == degree.npos) continue;
      for (const std::string_view link : {"en ", "in ", "em ", "in "}) {
        if (degree.substr(field).starts_with(link)) field += link.size();
      }
      return BranchCut{at, field};
    }
  }
  return std::nullopt;
}

std::size_t field_behind_study_word(std::string_view text) {
  const std::string folded = fold_words(text);
  for (const std::string_view word : study_words) {
    if (!folded.starts_with(word)) continue;
    const std::size_t at = bytes_of_words(text, word);
    return at + 3 <= text.size() ? at : 0;
  }
  return 0;
}

std::optional<DegreeAndField> trade_of_apprenticeship(std::string_view text) {
  if (!tells_apprenticeship(text)) return std::nullopt;
  for (const std::string_view link : {" zum/zur ", " zum ", " zur ", " als "}) {
    const std::size_t at = text.find(link);
    if (at == text.npos || at > 28 || at + link.size() + 3 > text.size()) continue;
    return DegreeAndField{span_of(0, at), span_of(at + link.size(), text.size())};
  }
  return std::nullopt;
}

std::optional<DegreeAndField> field_behind_short_degree(std::string_view text) {
  static constexpr std::string_view degrees[] = {"cfgs",
                                                 "cfgm",
                                                 "c f g s",
                                                 "c f g m",
                                                 "bts",
                                                 "dut",
                                                 "but",
                                                 "cap",
                                                 "bep",
                                                 "mbo",
                                                 "hbo",
                                                 "bac pro",
                                                 "bac professionnel",
                                                 "baccalaureat professionnel",
                                                 "licence professionnelle",
                                                 "licence pro",
                                                 "master 1",
                                                 "master 2",
                                                 "deug",
                                                 "dess",
                                                 "mbo 1",
                                                 "mbo 2",
                                                 "mbo 3",
                                                 "mbo 4",
                                                 "mbo niveau 1",
                                                 "mbo niveau 2",
                                                 "mbo niveau 3",
                                                 "mbo niveau 4",
                                                 "post hbo",
                                                 "titre professionnel",
                                                 "brevet professionnel",
                                                 "professionele bachelor",
                                                 "academische bachelor"};
  const auto degree = find_degree(text);
  if (!degree || degree->begin != 0 || degree->end + 4 > text.size()) return std::nullopt;
  if (std::ranges::find(degrees, fold_words(text.substr(0, degree->end))) == std::end(degrees))
    return std::nullopt;
  std::size_t at = degree->end;
  while (at < text.size() && (text[at] == ' ' || text[at] == '.' || text[at] == ':')) ++at;
  for (const std::string_view link : {"de ", "en ", "in ", "d’", "d'", "du ", "des ", "als "}) {
    if (text.substr(at).starts_with(link)) return std::nullopt;
  }
  if (at == degree->end || at + 3 > text.size() || text[at] == '(' ||
      text.find_first_of("0123456789", at) != text.npos) {
    return std::nullopt;
  }
  return DegreeAndField{span_of(0, text[degree->end] == '.' ? degree->end + 1 : degree->end),
                        span_of(at, text.size())};
}

bool is_degree_label(std::string_view text) {
  static constexpr std::string_view labels[] = {"abschluss",
                                                "verwacht diploma",
                                                "diploma verwacht",
                                                "voraussichtlicher abschluss",
                                                "angestrebter abschluss",
                                                "geplanter abschluss",
                                                "diploma behaald",
                                                "diploma gehaald",
                                                "behaald",
                                                "afgerond",
                                                "niet afgerond",
                                                "geslaagd",
                                                "diploma ja",
                                                "obtenu",
                                                "obtenue",
                                                "titulado",
                                                "titulada",
                                                "erfolgreich abgeschlossen",
                                                "abgeschlossen",
                                                "con diploma",
                                                "ja",
                                                "nee",
                                                "voltooid"};
  if (text == "diploma") return true;  // Dutch; with a capital it is a degree in Italian
  return std::ranges::find(labels, fold_words(text)) != std::end(labels);
}

namespace {

/// Of "mention bien", "Mention très honorable avec félicitations": where it ends; 0: it is none.
std::size_t mention_end(std::string_view text) {
  static constexpr std::string_view grades[] = {"très ", "assez ", "bien", "honorable", "TB", "AB"};
  std::string_view rest = text;
  rest.remove_prefix(std::string_view("mention ").size());
  rest = rest.substr(0, rest.find_first_of(",;:.()|\t"));
  while (rest.ends_with(' ')) rest.remove_suffix(1);
  const std::string small = fold_words(rest);
  const bool grade = std::ranges::any_of(grades, [&](std::string_view each) {
    return small.starts_with(fold_words(each)) && rest.size() < 70;
  });
  return grade ? static_cast<std::size_t>(rest.data() + rest.size() - text.data()) : 0;
}

/// Words of honour that mean nothing else, anywhere in a line.
std::optional<Span> honour_in(std::string_view line) {
  static constexpr std::string_view honours[] = {"summa cum laude",
                                                 "magna cum laude",
                                                 "obresaliente cum laude",
                                                 "cum laude",
                                                 "mit Auszeichnung",
                                                 "mit ausgezeichnetem Erfolg",
                                                 "mit gutem Erfolg",
                                                 "mit sehr gutem Erfolg",
                                                 "atrícula de honor",
                                                 "atrícula de Honor",
                                                 "remio extraordinario",
                                                 "met lof",
                                                 "met onderscheiding",
                                                 "met grote onderscheiding",
                                                 "met grootste onderscheiding",
                                                 "grote onderscheiding",
                                                 "grootste onderscheiding",
                                                 "z wyróżnieniem"};
  for (const std::string_view honour : honours) {
    std::size_t at = line.find(honour);
    if (at == line.npos) continue;
    const std::size_t end = at + honour.size();
    const bool headless = honour[0] == 'o' || honour[0] == 'a' || honour[0] == 'r';
    if (headless && at > 0) --at;  // the first letter is a capital or not
    return span_of(at, end);
  }
  for (const std::string_view word : {"mention ", "Mention "}) {
    const std::size_t at = line.find(word);
    if (at == line.npos) continue;
    if (const std::size_t size = mention_end(line.substr(at)); size > 0) {
      return span_of(at, at + size);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> worded_grade(std::string_view line) {
  static constexpr std::string_view labels[] = {
      "Abschlussnote: ", "Gesamtnote: ",  "Note: ",         "Note ",
      "Prädikat: ",      "Prädikat ",     "Calificación: ", "met een gemiddelde van ",
      "met een ",        "gemiddeld een "};
  static constexpr std::string_view grades[] = {"sehr gut",           "gut",
                                                "befriedigend",       "ausgezeichnet",
                                                "bestanden",          "mit Auszeichnung",
                                                "sobresaliente",      "notable",
                                                "matrícula de honor", "summa cum laude",
                                                "magna cum laude",    "cum laude",
                                                "genügend",           "ausreichend",
                                                "vollbefriedigend"};
  for (const std::string_view label : labels) {
    const std::size_t at = line.find(label);
    if (at == line.npos) continue;
    const std::size_t begin = at + label.size();
    for (const std::string_view grade : grades) {
      const std::size_t quote = line.substr(begin).starts_with("„") ? 3 : 0;
      const std::string_view rest = line.substr(begin + quote);
      const bool quoted =
          quote > 0 && rest.substr(std::min(grade.size(), rest.size())).starts_with("“");
      const bool whole = quoted || rest.size() == grade.size() ||
                         (rest.size() > grade.size() &&
                          std::string_view(" ,;.)(").find(rest[grade.size()]) != rest.npos);
      if (rest.starts_with(grade) && whole) {
        return span_of(begin + quote, begin + quote + grade.size());
      }
    }
    const std::size_t end = std::min(line.find_first_not_of("0123456789", begin), line.size());
    const bool decimal = end > begin && end - begin <= 2 && end + 1 < line.size() &&
                         (line[end] == ',' || line[end] == '.') && line[end + 1] >= '0' &&
                         line[end + 1] <= '9';
    if (decimal) {
      return span_of(begin, std::min(line.find_first_not_of("0123456789", end + 1), line.size()));
    }
  }
  return honour_in(line);
}

namespace {

void cut_branch(const Document& document, Education& study) {
  Fact& degree = study.study_type;
  if (degree.empty()) return;
  const Span span = degree.evidence.span;
  const auto cut = branch_of_degree(document.text_of(span));
  if (!cut) return;
  const bool area_behind = !study.area.empty() && study.area.evidence.span.begin >= span.end &&
                           study.area.evidence.span.begin <= span.end + 5;
  if (!study.area.empty() && !area_behind) return;
  Span field = part(span, cut->field_begin, span.size());
  if (area_behind) field.end = study.area.evidence.span.end;
  study.area = fact_at(document, degree, field);
  degree = fact_at(document, degree, part(span, 0, cut->degree_end));
}

/// "Civiele Techniek (ir.)": the degree stands in the brackets behind.
void take_degree_from_brackets(const Document& document, Education& study) {
  Fact& degree = study.study_type;
  if (degree.empty() || !study.area.empty()) return;
  const Span span = degree.evidence.span;
  const std::string_view text = document.text_of(span);
  if (text.find('(') != text.npos || find_degree(text)) return;
  const std::string_view rest = std::string_view(document.text).substr(span.end, 24);
  const std::size_t close = rest.find(')');
  if (!rest.starts_with(" (") || close == rest.npos) return;
  const auto found = find_degree(rest.substr(2, close - 2));
  if (!found || found->begin != 0 || found->end + 1 < close - 2) return;
  study.area = degree;
  degree = fact_at(document, degree, {span.end + 2, span.end + static_cast<std::uint32_t>(close)});
}

/// "Fachinformatiker (IHK)", "Informatikstudium": a trade or a course is what was learnt, and the
/// degree where no other is told.
bool is_trade_or_programme(std::string_view text) {
  const std::string folded = fold_words(text);
  for (const std::string_view end : {" ihk", " hwk", " efz", "studium", "lehrgang"}) {
    if (folded.size() > end.size() + 3 && folded.ends_with(end)) return true;
  }
  return folded.find("studium ohne ") != folded.npos ||
         folded.find("staatlich gepruft") != folded.npos;
}

}  // namespace

void mend_branches(const Document& document, Education& study) {
  if (is_degree_label(study.study_type.value)) study.study_type = {};
  if (study.study_type.empty() && is_trade_or_programme(study.area.value)) {
    study.study_type = study.area;
    study.area = {};
  }
  cut_branch(document, study);
  take_degree_from_brackets(document, study);
  if (study.area.empty() && !study.department.empty()) {
    const Span span = study.department.evidence.span;
    if (const auto at = field_behind_study_word(document.text_of(span)); at > 0) {
      study.area = fact_at(document, study.department, part(span, at, span.size()));
      study.department = {};
    }
  }
  const bool is_town = !study.area.empty() && study.location.empty() &&
                       place_kind(study.area.value) == PlaceKind::city &&
                       !study.institution.empty() &&
                       study.area.evidence.span.begin == study.institution.evidence.span.end + 2;
  if (is_town) {
    study.location = study.area;
    study.area = {};
  }
}

}  // namespace vitagraph
