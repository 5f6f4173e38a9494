// The date that a document gives itself: "Last updated: May 2024".
#pragma once

#include <string_view>

#include "extract/document.hpp"

namespace vitagraph {

/// The one date of a line that says when the document was last changed, in many languages; among
/// the first and the last lines only. Empty when no line says so.
PartialDate stated_date(const Document& document);

/// Does the whole line say when something was last changed, "Mis à jour le 2 mai 2023"?
bool says_last_change(std::string_view line);

/// The "date", "updated" or "last_modified_at" of YAML front matter. Empty when there is none.
PartialDate front_matter_date(std::string_view front_matter);

}  // namespace vitagraph
