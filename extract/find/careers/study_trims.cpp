#include "extract/find/careers/study_trims.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/facts.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Labels before a degree, without their first letter, which is a capital or not.
constexpr std::string_view labels_before[] = {
    "bschluss als ", "bschluss zum ",  "bschluss zur ",  "bschluss: ", "ngestrebter Abschluss: ",
    "btention du ",  "btention d'un ", "btention d’un ", "iploma: ",   "itel: ",
    "raad: ",        "ítulo: ",        "iplôme : "};

/// Prepositions that led on to the field; no degree ends in one.
constexpr std::string_view words_behind[] = {
    " als", " zum", " zur", " zum/zur", " im", " in", " der", " des", " für",
    " en",  " de",  " du",  " of",      " di", " em", " van", " tot", " voor",
    " w",   " na",  " i",   " d’",      " d'", " à",  " a"};

constexpr std::string_view words_before[] = {"d’", "d'", "en ", "in ", "em ", "im Fach ", "im "};

/// Degrees in capitals alone; in small letters some of them are everyday words.
constexpr std::string_view capitals[] = {
    "DU",   "DIU", "DESU", "BP",  "BM",   "BPA",  "BPREA", "BTSA", "BTA", "CQP",
    "CS",   "CFC", "AFP",  "DEA", "DESS", "DEUG", "DES",   "DESC", "DEC", "DEP",
    "AEC",  "BUP", "FP1",  "FP2", "FPII", "FPI",  "CFGS",  "CFGM", "TSU", "MEAO",
    "HEAO", "MTS", "HTS",  "LTS", "KMBO", "TSO",  "BSO",   "KSO",  "ASO"};

Fact part_of(const Document& document, const Fact& fact, Span part) {
  const std::uint32_t begin = fact.evidence.span.begin;
  return fact_of(document, {begin + part.begin, begin + part.end}, fact.evidence.confidence,
                 fact.evidence.rule);
}

/// Titles that an adjective belongs to: "Bachillerato Tecnológico", "Ingeniero Agrónomo".
constexpr std::string_view with_adjective[] = {"bachillerato", "bachiller",  "ingeniero",
                                               "ingeniera",    "arquitecto", "arquitecta"};

/// What follows such a title up to the next mark, where it reads like adjectives; its bytes.
std::size_t adjective_size(std::string_view behind) {
  std::string_view words = behind.substr(0, behind.find_first_of(",;:.()|\t\n0123456789"));
  while (words.ends_with(' ') || words.ends_with('-')) words.remove_suffix(1);
  const bool leads_on = words.find(" en ") != words.npos || words.find(" de ") != words.npos ||
                        words.find("\xE2\x80") != words.npos;  // dashes
  const bool adjective = words.size() > 5 && words[0] == ' ' && words[1] != '-' && !leads_on &&
                         std::ranges::count(words.substr(1), ' ') < 2;
  return adjective ? words.size() : 0;
}

/// Bytes behind the degree that belong to it: an adjective, " en Ciencias" before a mark.
std::size_t degree_tail(std::string_view degree, std::string_view behind) {
  if (std::ranges::find(with_adjective, fold_words(degree)) != std::end(with_adjective)) {
    return adjective_size(behind);
  }
  for (const std::string_view science : {" en Ciencias", " em Ciências"}) {
    if (!behind.starts_with(science)) continue;
    const std::string_view rest = behind.substr(science.size());
    for (const std::string_view mark : {",", " -", " –", " (", " con ", " mención"}) {
      if (rest.starts_with(mark) || rest.empty()) return science.size();
    }
  }
  return 0;
}

std::string_view rest_of_line(const Document& document, std::uint32_t at) {
  const std::size_t end = std::min(document.text.find('\n', at), document.text.size());
  return std::string_view(document.text).substr(at, end - at);
}

/// What is left of the field behind `end`.
Fact field_left(const Document& document, const Fact& field, std::uint32_t end) {
  constexpr std::string_view marks = " ,-(";
  Span span = field.evidence.span;
  if (span.end <= end) return {};
  span.begin = end;
  while (span.begin < span.end && marks.find(document.text[span.begin]) != marks.npos) ++span.begin;
  return fact_of(document, with_balanced_brackets(document, span), field.evidence.confidence,
                 field.evidence.rule);
}

/// Gives the degree its tail, which the field began with; what is left of that stays.
void join_degree_tail(const Document& document, Education& study) {
  const Span span = study.study_type.evidence.span;
  const std::size_t tail = degree_tail(document.text_of(span), rest_of_line(document, span.end));
  if (tail == 0) return;
  const auto end = span.end + static_cast<std::uint32_t>(tail);
  const Span school = study.institution.evidence.span;
  if (!study.institution.empty() && school.begin < end && school.end > span.end) return;
  const Span area = study.area.evidence.span;
  const bool elsewhere = area.begin < span.end || area.begin > end;
  if (!study.area.empty() && elsewhere) return;
  if (!study.area.empty()) study.area = field_left(document, study.area, end);
  study.study_type = fact_of(document, {span.begin, end}, study.study_type.evidence.confidence,
                             study.study_type.evidence.rule);
}

}  // namespace

Span bare_degree(std::string_view text) {
  std::size_t begin = 0;
  std::size_t end = text.size();
  for (const std::string_view label : labels_before) {
    const bool labelled = text.size() > label.size() + 3 && text.substr(1).starts_with(label);
    if (labelled) begin = label.size() + 1;
  }
  for (const std::string_view word : words_behind) {
    if (end > begin + word.size() + 2 && text.substr(begin, end - begin).ends_with(word)) {
      end -= word.size();
      break;
    }
  }
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == ',')) --end;
  return span_of(begin, end);
}

Span bare_field(std::string_view text) {
  const std::string_view last = text.substr(text.find_last_of(" -") + 1);
  const bool stop =
      text.ends_with('.') && text.find('.') + 1 == text.size() && last.size() > 5;  // no "Eng."
  if (stop) text.remove_suffix(1);
  if (const std::size_t at = field_behind_study_word(text); at > 0) return span_of(at, text.size());
  for (const std::string_view word : words_before) {
    if (text.starts_with(word) && text.size() > word.size() + 2) {
      return span_of(word.size(), text.size());
    }
  }
  return span_of(0, text.size());
}

std::optional<DegreeAndField> field_behind_capitals(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == text.npos || blank + 4 > text.size()) return std::nullopt;
  std::string_view degree = text.substr(0, blank);
  if (degree.ends_with(':')) degree.remove_suffix(1);
  if (std::ranges::find(capitals, degree) == std::end(capitals)) return std::nullopt;
  std::size_t field = blank + 1;
  for (const std::string_view link : {"en ", "de ", "d’", "d'", "in "}) {
    if (text.substr(field).starts_with(link)) field += link.size();
  }
  if (text[field] == '(' || text[field] == '-' || field + 3 > text.size()) return std::nullopt;
  return DegreeAndField{span_of(0, degree.size()), span_of(field, text.size())};
}

std::optional<Span> degree_in_brackets(std::string_view line) {
  for (std::size_t open = line.find('('); open != line.npos; open = line.find('(', open + 1)) {
    const std::size_t close = line.find(')', open);
    if (close == line.npos || open == 0) return std::nullopt;
    const std::string_view inside = line.substr(open + 1, close - open - 1);
    const auto degree = find_degree(inside);
    if (degree && degree->begin == 0 && degree->end + 1 >= inside.size()) {
      return span_of(open + 1, close);
    }
  }
  return std::nullopt;
}

std::optional<DegreeAndField> degree_behind_field(std::string_view text) {
  const std::size_t open = text.rfind(" (");
  if (open == text.npos || open < 3 || !text.ends_with(')')) return std::nullopt;
  const std::string_view inside = text.substr(open + 2, text.size() - open - 3);
  const auto degree = find_degree(inside);
  const bool whole = degree && degree->begin == 0 && degree->end + 1 >= inside.size();
  if (!whole || find_degree(text.substr(0, open))) return std::nullopt;
  return DegreeAndField{span_of(open + 2, text.size() - 1), span_of(0, open)};
}

namespace {

void part_degree_behind_field(const Document& document, Education& study) {
  if (study.study_type.empty() || !study.area.empty()) return;
  const auto both = degree_behind_field(document.text_of(study.study_type.evidence.span));
  if (!both) return;
  study.area = part_of(document, study.study_type, both->field);
  study.study_type = part_of(document, study.study_type, both->degree);
}

}  // namespace

void trim_study(const Document& document, LineRange head, Education& study) {
  part_degree_behind_field(document, study);
  if (study.study_type.empty()) {
    for (auto i = head.begin; i < head.end && study.study_type.empty(); ++i) {
      const Span line = document.lines[i].span;
      const auto found = degree_in_brackets(document.text_of(line));
      if (!found) continue;
      study.study_type = fact_of(document, {line.begin + found->begin, line.begin + found->end},
                                 Confidence::thousandths(700), "degree/brackets");
    }
  }
  if (!study.study_type.empty() && study.study_type.evidence.parts.empty()) {
    const std::string_view text = document.text_of(study.study_type.evidence.span);
    const Span bare = bare_degree(text);
    if (bare.size() < text.size()) study.study_type = part_of(document, study.study_type, bare);
    const std::string_view degree = document.text_of(study.study_type.evidence.span);
    const auto both = field_behind_capitals(degree);
    if (both && study.area.empty()) {
      study.area = part_of(document, study.study_type, both->field);
      study.study_type = part_of(document, study.study_type, both->degree);
    }
  }
  if (!study.study_type.empty()) join_degree_tail(document, study);
  if (study.area.empty()) return;
  const std::string_view text = document.text_of(study.area.evidence.span);
  const Span bare = bare_field(text);
  if (bare.size() < text.size()) study.area = part_of(document, study.area, bare);
}

}  // namespace vitagraph
