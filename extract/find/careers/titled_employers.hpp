// Employers that stand within the title behind a preposition: "Verkäuferin bei Beispiel", "Auxiliar
// en Gestoría Ejemplo", where the tagger of slots saw only a title.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/document.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

struct TitleAndEmployer {
  std::size_t title_end = 0;
  std::size_t employer_begin = 0;
};

/// nullopt: no preposition, or what follows it is not plainly an organisation.
std::optional<TitleAndEmployer> employer_in_title(std::string_view title);

/// Cuts the title of a job's head that has no employer.
void take_employer_from_title(const Document& document, SlottedHead& head);

}  // namespace vitagraph
