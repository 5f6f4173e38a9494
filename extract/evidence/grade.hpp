// Grades of a degree as résumés print them.
#pragma once

#include <optional>
#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// "GPA 3.8/4.0", "Note: 1,3", "First Class Honours", "cum laude": is the whole text a grade?
bool is_grade(std::string_view text);

/// "GPA", "Abschlussnote": what a grade stands behind.
bool is_grade_label(std::string_view text);

/// The grade without its label, as offsets into `text`: "3.8/4.0" of "GPA: 3.8/4.0", "1,3" of
/// "Note 1,3", "17/20" of "120 ECTS, final grade 17/20", "magna cum laude" of "Ghent. magna cum
/// laude". The whole text when it holds no label and no such words.
Span grade_value(std::string_view text);

/// The number behind a label anywhere in a line: "3.7/4" of "Thesis on kites; GPA 3.7/4 (first)".
/// Behind an everyday word ("Grade 8 piano") only with a colon, a decimal or a scale.
std::optional<Span> labelled_grade(std::string_view line);

}  // namespace vitagraph
