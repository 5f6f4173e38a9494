#include "extract/find/careers/study_branches.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "extract/evidence/lexicon.hpp"
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
  return std::ranges::find(labels, fold_words(text)) != std::end(labels);
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

}  // namespace

void mend_branches(const Document& document, Education& study) {
  if (is_degree_label(study.study_type.value)) study.study_type = {};
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
