// What else lies among résumés: letters, invoices, source code, papers.
#pragma once

#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// A salutation, a closing formula, and hardly a career between them.
bool looks_like_letter(const Document& document, const Record& record);
/// Names itself one, and prints amounts of money.
bool looks_like_invoice(const Document& document);
/// Many lines that begin or end as those of programs do.
bool looks_like_source_code(const Document& document);
/// An abstract, and further headings of papers.
bool looks_like_paper(const Document& document);

}  // namespace vitagraph
