// Kinds of employment: "full-time", "Werkstudent", "CDI" …
#pragma once

#include <string_view>

namespace vitagraph {

/// Is the whole text the name of a kind of employment?
bool is_employment_type(std::string_view text);

}  // namespace vitagraph
