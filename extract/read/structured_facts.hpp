// Facts of sources that name each value: what JSON, BibTeX and XML share.
#pragma once

#include <string>
#include <string_view>

#include "extract/record.hpp"

namespace vitagraph {

/// What the source itself says: sure, with the place of the value.
Evidence stated_by_source(Span span, std::string_view rule);

/// "first, second", cut at 240 bytes at a character: see ItemEvidence::quote.
std::string item_quote(std::string_view first, std::string_view second = {});

}  // namespace vitagraph
