// BibTeX as a document: the publications of a person. The author whom all share is its owner.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

void read_bibtex(std::string_view bytes, const ReadContext& context, Document& document);
void fill_bibtex(const Document& document, Record& record);
/// 0 to 100: see RecogniseFunction.
int recognise_bibtex(std::string_view head);

}  // namespace vitagraph
