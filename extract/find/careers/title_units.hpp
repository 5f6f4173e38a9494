// A department printed behind the title without a mark: "Verpleegkundige afdeling cardiologie".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

struct TitleAndUnit {
  std::size_t title_end = 0;
  std::size_t unit_begin = 0;
};

/// nullopt: there is none, or it is what the title leads ("Leiter Abteilung Einkauf").
std::optional<TitleAndUnit> unit_in_title(std::string_view title);

/// Gives a job without a department the one within its title.
void part_unit_from_title(const Document& document, Work& work);

}  // namespace vitagraph
