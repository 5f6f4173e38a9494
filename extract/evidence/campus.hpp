// Universities that are many: those whose campuses bear the university's name and a place.
#pragma once

#include <string_view>

#include "extract/document.hpp"

namespace vitagraph {

/// "University of California", "State University of New York": is the whole text the name of a
/// system of universities, so that ", Berkeley" behind it belongs to the name?
bool is_university_system(std::string_view text);

/// The name of an organisation without the country behind its last comma or, of a school, the city:
/// "Example University, Bergen". As a span of the text.
Span without_place(std::string_view name, bool school);

}  // namespace vitagraph
