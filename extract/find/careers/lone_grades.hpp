// Grades that stand between marks with no label: ", Merit", "(2nd class upper)", "| 16 valores".
#pragma once

#include <optional>
#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// The first piece of the line that is, as a whole, a grade: words of a class or an honour, a
/// number with its scale, letters with a sign. Pieces end at commas, semicolons, brackets, bars,
/// tabs and dashes between blanks.
std::optional<Span> lone_grade(std::string_view line);

}  // namespace vitagraph
