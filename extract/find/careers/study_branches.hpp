// Fields of study that stand where they are not looked for: behind "profiel" or "Fachrichtung" in
// the degree, before a degree in brackets, behind "Studium" where a unit stands.
#pragma once

#include <optional>
#include <string_view>

#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// "Havo, profiel Natuur": the bytes of the degree, and where the field begins behind the word.
struct BranchCut {
  std::size_t degree_end = 0;
  std::size_t field_begin = 0;
};
std::optional<BranchCut> branch_of_degree(std::string_view degree);

/// Where the field begins in "Studium Beispielkunde", "Carrera de Ejemplo"; 0: there is no such
/// word in front.
std::size_t field_behind_study_word(std::string_view text);

/// "Abschluss", "diploma", "verwacht diploma": a label, no degree.
bool is_degree_label(std::string_view text);

/// Mends degree and field of an entry by these rules.
void mend_branches(const Document& document, Education& study);

}  // namespace vitagraph
