// What was read of a PDF, as text for people.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// A line per run, rule, fill, image and link, page by page.
std::string dump(std::string_view bytes);

}  // namespace vitagraph
