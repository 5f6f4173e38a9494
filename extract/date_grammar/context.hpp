// Does what stands around a number speak against its being a year?
#pragma once

#include <string_view>
#include <vector>

#include "extract/date_grammar/points.hpp"
#include "extract/date_grammar/tokens.hpp"

namespace vitagraph::date_grammar {

/// True when tokens [first, last) lie in an address on the web, a telephone number, a page range,
/// an identifier, an amount, a version or behind a word such as "Windows". `bare`: nothing but
/// years are printed, so that words around count too.
bool is_no_date(std::string_view text, const std::vector<Token>& tokens, std::size_t first,
                std::size_t last, bool bare);

/// Does the point stand alone: at the ends of a line or column, or in brackets?
bool stands_alone(const std::vector<Token>& tokens, std::size_t first, std::size_t last);

}  // namespace vitagraph::date_grammar
