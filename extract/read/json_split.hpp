// Values that hold more than their key says: "Master of Science, Computer Science" as a degree,
// "University of Ulm, Ulm, Germany" as a school, all authors in one string.
#pragma once

#include <vector>

#include "extract/record.hpp"

namespace vitagraph {

/// Moves the field of study out of the degree ("B.Sc. in Chemistry") or the degree out of the
/// field, where the other is empty and what stands before the "in" or comma names a degree.
void split_degree(Education& education);

/// Moves a place behind the name of an organisation ("X University, Bern, Switzerland") into
/// `location` if that is empty. What may be a part of the name stays: legal forms, faculties.
/// Of names that no school word marks, only "X, City, Country" and "X, Country" are taken apart.
void split_place(Fact& organization, Fact& location);

/// "Oven – Baker", "Baker — Oven" as the only text of a job: the side with a word for a trade or
/// rank is the title, the other the employer. Nothing happens where both or neither has one.
/// "Baker at Oven", "Boulangère chez Four": the same by words that join them.
void split_head(Work& work);

/// "Oven, Bread Lab", "Bread Lab, University of Ulm": the part that only a word for a unit marks
/// moves into `department` if that is empty. Names of three parts stay whole.
void split_department(Fact& organization, Fact& department);

/// "CMU 15-780", "Hamlet College CS5785" as a course's code: the school before the number.
void split_course_code(Work& work, const Fact& code);

/// A field of study given as the degree ("Computer Science") where the field is empty.
void sort_degree(Education& education);

/// "Doctorate in Chemistry – University of Ulm": the school behind the degree.
void split_school(Education& education);

/// "Oven College;": separators that a template printed behind the name are no part of it.
void drop_separators(Fact& organization);

/// "Bakery, Oven College" as the degree and "Oven College" as the school: the school is no field.
void drop_repeated_school(Education& education);

/// "Crumb Letters, (2021), 4.7": the only year in brackets; none if there are several.
DateFact year_in_brackets(const Fact& fact);

/// "bei Oven in Ulm", "at Oven": the name, and the place behind it.
void split_preposition(Fact& employer, Fact& location);

/// "New York (2023–2025)": moves the period in the brackets at the end into `period` if that is
/// empty.
void split_period(Fact& fact, Period& period);

/// "https://doi.org/10.1000/x", "https://arxiv.org/abs/2001.00001": the identifier in the address
/// where none is given.
void take_identifiers(Publication& publication);

/// "https://github.com/ada/bread-tools.git" -> "bread-tools"; empty for the address of a site.
Fact repository_name(const Fact& url);

/// "A. Baker, B. Cook and C. Miller" -> three facts; true when the list is cut by "et al.".
bool split_authors(std::vector<Fact>& authors);

}  // namespace vitagraph
