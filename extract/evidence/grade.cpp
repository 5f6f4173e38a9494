#include "extract/evidence/grade.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

bool contains_any(std::string_view folded, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words,
                             [&](std::string_view w) { return folded.find(w) != folded.npos; });
}

}  // namespace

bool is_grade(std::string_view text) {
  const std::string folded = fold(text);
  const bool digit = folded.find_first_of("0123456789") != folded.npos;
  if (digit &&
      contains_any(folded,
                   {"gpa",  "cgpa",     "cap:",   "grade",      "note",  "cum. ",   "average",
                    "ects", "promedio", "media ", "voto",       "%",     "schnitt", "средний балл",
                    "绩点", "학점",     "/4.",    "/5.",        "/10",   "/110",    "/ 4",
                    "/ 5",  "out of 4", "wam",    "percentage", "cijfer"})) {
    return folded.size() < 48;
  }
  return contains_any(folded,
                      {"cum laude", "first class", "second class", "upper second",
                       "with distinction", "with honors", "with honours", "mention ", "con lode",
                       "sobresaliente", "first-class", "sehr gut", "2:1", "с отличием",
                       "красный диплом", "distinction", "merit", "honours degree"}) &&
         folded.size() < 40;
}

}  // namespace vitagraph
