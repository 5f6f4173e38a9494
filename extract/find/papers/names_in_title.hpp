// "Title. A. Quill, B. Marsh. Venue": names that were read as the end of the title before them.
#pragma once

#include <string_view>

#include "extract/find/papers/reference.hpp"

namespace vitagraph {

/// Is this a list of persons and nothing else: "A. Quill and Ben Marsh"?
bool are_person_names(std::string_view list);

/// Two persons at least, or the owner of the document alone.
bool names_authors(std::string_view list, std::string_view owner_name);

/// Gives names behind the title's last full stop, or on a line of their own, to the authors of a
/// paper that has none. One name alone counts where it is the owner's. `text` is the reference.
void part_names_from_title(std::string_view text, std::string_view owner_name,
                           ParsedReference& parsed);

}  // namespace vitagraph
