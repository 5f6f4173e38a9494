// Lines that head a group of papers: "Peer-reviewed articles", "II. Monographien", "Books".
#pragma once

#include <string_view>

namespace vitagraph {

/// Nothing but words that such headings are made of, one of them a kind of work; a number or a
/// letter may stand before them.
bool names_group_of_papers(std::string_view text);

}  // namespace vitagraph
