// Schools, degrees and fields of study whose ends the tagger of slots sets too early or too late.
#pragma once

#include <optional>
#include <string_view>

#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// Bytes of what stands behind a school's name and belongs to it: " at Chicago", " i Oslo" (a
/// place), ", Berkeley" behind a system of universities, " (UTS)". `rest` is the rest of the line.
std::size_t school_tail(std::string_view school, std::string_view rest);

/// The school of a text that names a part of it, too: "Facultad de Letras, Universidad Example",
/// "Example Üniversitesi Hukuk Fakültesi", "例大学理工学院". As a span of the text; whole if none.
Span school_within(std::string_view text);

/// "Dropped out", "major": what tells of a study but names no degree.
bool is_no_degree(std::string_view text);

/// "Student", "étudiante": no degree where a field is told beside it, but the leaving examination
/// of Danish and Swedish schools.
bool is_student(std::string_view text);

/// A degree with its field in one value, "Studium der Beispielkunde": both, as spans of the text.
struct DegreeAndField {
  Span degree;
  Span field;
};
std::optional<DegreeAndField> degree_and_field(std::string_view text);

/// The same where the field stands first, as in Korean and Chinese: "컴퓨터공학 석사".
std::optional<DegreeAndField> field_and_degree(std::string_view text);

/// A field of study without what it is not: "(in progress)", "with honours" behind it.
Span field_value(std::string_view text);

/// Bytes of what stands behind a field and belongs to it: ", minor in X", " (minor: X)", ", and X".
std::size_t field_tail(std::string_view rest);

/// The grade at the end of a degree or a field, with what leads to it left out: "AAB" of
/// "A-levels (AAB)", "First" of "Physics, First".
struct ValueAndGrade {
  Span value;
  Span grade;
};
std::optional<ValueAndGrade> value_and_grade(std::string_view text);

/// "180 ECTS", "3 years", "part-time": what stands where grades do and is none.
bool is_no_grade(std::string_view text);

/// Mends the school, degree and field of an entry by these rules.
void mend_study(const Document& document, Education& study);

}  // namespace vitagraph
