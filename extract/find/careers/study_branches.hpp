// Fields of study that stand where they are not looked for: behind "profiel" or "Fachrichtung" in
// the degree, before a degree in brackets, behind "Studium" where a unit stands.
#pragma once

#include <optional>
#include <string_view>

#include "extract/document.hpp"
#include "extract/find/careers/study_values.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// "in progress", "zaocznie", "magna cum laude": how a study goes or went, not what it is.
bool is_study_state(std::string_view text);

/// "Havo, profiel Natuur": the bytes of the degree, and where the field begins behind the word.
struct BranchCut {
  std::size_t degree_end = 0;
  std::size_t field_begin = 0;
};
std::optional<BranchCut> branch_of_degree(std::string_view degree);

/// Where the field begins in "Studium Beispielkunde", "Carrera de Ejemplo"; 0: there is no such
/// word in front.
std::size_t field_behind_study_word(std::string_view text);

/// "Lehre als Tischler", "Ausbildung zur Köchin": the trade is the field.
std::optional<DegreeAndField> trade_of_apprenticeship(std::string_view text);

/// "C.F.G.S. Weberei", "BTS Tissage", "MBO Weven": no word parts the field from such a degree.
std::optional<DegreeAndField> field_behind_short_degree(std::string_view text);

/// "gut" of "(Note: gut)", "7,8" of "afgestudeerd met een 7,8".
std::optional<Span> worded_grade(std::string_view line);

/// "Abschluss", "diploma", "verwacht diploma": a label, no degree.
bool is_degree_label(std::string_view text);

/// Mends degree and field of an entry by these rules.
void mend_branches(const Document& document, Education& study);

}  // namespace vitagraph
