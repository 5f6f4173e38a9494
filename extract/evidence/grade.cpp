#include "extract/evidence/grade.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "extract/evidence/phrase_search.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Lower case; longer labels before those they begin with.
constexpr std::array<std::string_view, 38> labels = {
    "average grade", "gpa score",     "cumulative gpa",
    "overall gpa",   "major gpa",     "final gpa",
    "cum. gpa",      "cgpa",          "c.g.p.a.",
    "g.p.a.",        "gpa",           "final grade",
    "grade",         "average",       "wam",
    "cap",           "abschlussnote", "gesamtnote",
    "endnote",       "note",          "nota media",
    "nota final",    "nota",          "promedio",
    "media",         "votazione",     "voto",
    "moyenne",       "cijfer",        "gemiddelde",
    "ocena",         "средний балл",  "平均绩点",
    "绩点",          "成绩",          "평점",
    "학점",          "成績"};

bool begins_with(std::string_view text, std::string_view label) {
  if (text.size() < label.size()) return false;
  return std::equal(label.begin(), label.end(), text.begin(), [](char a, char b) {
    return a == b || (b >= 'A' && b <= 'Z' && a == b - 'A' + 'a');
  });
}

/// Bytes of blanks and one colon, dash or equals sign between a label and its grade.
std::size_t divider_size(std::string_view text) {
  std::size_t at = 0;
  const auto skip_blanks = [&] {
    while (at < text.size() && text[at] == ' ') ++at;
  };
  skip_blanks();
  for (const std::string_view mark : {":", "：", "=", "-", "–", "of "}) {
    if (!text.substr(at).starts_with(mark)) continue;
    at += mark.size();
    break;
  }
  skip_blanks();
  return at;
}

}  // namespace

bool is_grade(std::string_view text) {
  static const PhraseSearch beside_digits = {
      "gpa",      "cgpa",     "cap:",       "grade", "note",    "cum. ",        "average",
      "ects",     "promedio", "media ",     "voto",  "schnitt", "средний балл", "绩点",
      "학점",     "/4.",      "/5.",        "/10",   "/110",    "/ 4",          "/ 5",
      "out of 4", "wam",      "percentage", "cijfer"};
  static const PhraseSearch alone = {
      "cum laude",      "first class",  "second class", "upper second",  "with distinction",
      "with honors",    "with honours", "mention ",     "con lode",      "e lode",
      "sobresaliente",  "first-class",  "sehr gut",     "2:1",           "с отличием",
      "красный диплом", "distinction",  "merit",        "honours degree"};
  const std::string folded = fold(text);
  if (folded.size() >= 48) return false;
  const bool digit = folded.find_first_of("0123456789") != folded.npos;
  if (digit && (folded.find('%') != folded.npos || beside_digits.any_in(folded))) return true;
  return folded.size() < 40 && alone.any_in(folded);
}

bool is_grade_label(std::string_view text) {
  return std::ranges::any_of(labels, [&](std::string_view label) {
    return text.size() == label.size() && begins_with(text, label);
  });
}

Span grade_value(std::string_view text) {
  const Span whole{0, static_cast<std::uint32_t>(text.size())};
  for (const std::string_view label : labels) {
    if (!begins_with(text, label)) continue;
    const std::size_t divider = divider_size(text.substr(label.size()));
    const std::size_t begin = label.size() + divider;
    const bool is_value = begin < text.size() && text[begin] >= '0' && text[begin] <= '9';
    return is_value ? Span{static_cast<std::uint32_t>(begin), whole.end} : whole;
  }
  return whole;
}

}  // namespace vitagraph
