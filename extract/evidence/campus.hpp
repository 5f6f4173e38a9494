// Universities that are many: those whose campuses bear the university's name and a place.
#pragma once

#include <string_view>

namespace vitagraph {

/// "University of California", "State University of New York": is the whole text the name of a
/// system of universities, so that ", Berkeley" behind it belongs to the name?
bool is_university_system(std::string_view text);

}  // namespace vitagraph
