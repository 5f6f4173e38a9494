// What clings to the values of a degree and is no part of them: words that led from one to the
// next ("Lehre als", "d'histoire"), short degrees that the field follows, degrees in brackets.
#pragma once

#include <optional>
#include <string_view>

#include "extract/document.hpp"
#include "extract/find/careers/study_branches.hpp"
#include "extract/record.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

/// The degree without a label before and a preposition behind it: "Abschluss als Dipl.-Ing.",
/// "Umschulung zur". The whole text where nothing clings.
Span bare_degree(std::string_view text);

/// The field without "d'" or another preposition before it.
Span bare_field(std::string_view text);

/// "DU Soins palliatifs", "BP Électricien": degrees of capitals that nothing but the field follows.
std::optional<DegreeAndField> field_behind_capitals(std::string_view text);

/// A bracket of the line that is a degree and nothing else: "(mbo niveau 3)"; its inside.
std::optional<Span> degree_in_brackets(std::string_view line);

/// "Soziale Arbeit (Bachelor of Arts)": the field, and the degree in the brackets behind it.
std::optional<DegreeAndField> degree_behind_field(std::string_view text);

/// Trims the degree and the field; takes a degree in brackets from `head` where none is known.
void trim_study(const Document& document, LineRange head, Education& study);

}  // namespace vitagraph
