// Grades of a degree as résumés print them.
#pragma once

#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// "GPA 3.8/4.0", "Note: 1,3", "First Class Honours", "cum laude": is the whole text a grade?
bool is_grade(std::string_view text);

/// "GPA", "Abschlussnote": what a grade stands behind.
bool is_grade_label(std::string_view text);

/// The grade without its label, as offsets into `text`: "3.8/4.0" of "GPA: 3.8/4.0", "1,3" of
/// "Note 1,3". The whole text when it begins with no label.
Span grade_value(std::string_view text);

}  // namespace vitagraph
