// An ORCID record as its registry gives it: JSON (or XML) of versions 2 and 3.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

void read_orcid(std::string_view bytes, const ReadContext& context, Document& document);
void fill_orcid(const Document& document, Record& record);
/// 0 to 100: see RecogniseFunction.
int recognise_orcid(std::string_view head);

}  // namespace vitagraph
