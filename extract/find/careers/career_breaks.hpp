// Times without work that résumés account for: "Elternzeit", "arbeitsuchend", "congé parental",
// "full-time carer". They are no jobs. And what is one in spite of its name.
#pragma once

#include <string_view>

namespace vitagraph {

/// Does the title of an entry without an employer of its own tell of such a time?
bool is_career_break(std::string_view title);

/// "Zivildienst", "servicio militar": does the whole text name a service to the state?
bool is_national_service(std::string_view text);

/// "Ausbildung zum Koch", "Lehre", "Umschulung": does it begin with such a word?
bool tells_apprenticeship(std::string_view text);

}  // namespace vitagraph
