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

void trim_study(const Document& document, LineRange head, Education& study) {
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
  if (study.area.empty()) return;
  const std::string_view text = document.text_of(study.area.evidence.span);
  const Span bare = bare_field(text);
  if (bare.size() < text.size()) study.area = part_of(document, study.area, bare);
}

}  // namespace vitagraph
