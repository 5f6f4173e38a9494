// What lists and items of a JSON résumé hold where their titles do not say it, by their keys.
#pragma once

#include "extract/read/json_item.hpp"

namespace vitagraph {

/// What a list holds by keys that only one kind of entry has, whatever its title says: employer
/// and position, title and journal. unknown: no such keys.
JsonSection kind_of_entries(const JsonTree& tree, const JsonNode& list);

/// What a list under an unknown key holds, by what its first item says.
JsonSection section_of_list(const JsonTree& tree, const JsonNode& list);

/// A job at a course, {"name": "Bread Science", "short": "Ulm BS101", "position": "TA"}: the name
/// is the course's, the school stands before its number.
void split_course(const JsonItem& item, Work& work);

/// Courses and headings among degrees: "Curso | Ethical Hacking", {"institution": "Certificates"},
/// and breaks between them: "Education break".
bool is_no_degree(const Education& education);

/// Data files hold lists for several prints: the same degree stands in each.
bool is_repeated(const std::vector<Education>& before, const Education& education);

}  // namespace vitagraph
