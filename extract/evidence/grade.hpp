// Grades of a degree as résumés print them.
#pragma once

#include <string_view>

namespace vitagraph {

/// "GPA 3.8/4.0", "Note: 1,3", "First Class Honours", "cum laude": is the whole text a grade?
bool is_grade(std::string_view text);

}  // namespace vitagraph
