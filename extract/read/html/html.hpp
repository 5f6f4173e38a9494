// HTML documents: hand-written, of web builders, saved pages and addresses alike.
#pragma once

#include <string>
#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// What the page shows, as lines; what it hides is left out. Dates, microdata, JSON-LD and telling
/// class names become dates of the document and hints. Fetches nothing.
void read_html(std::string_view bytes, const ReadContext& context, Document& document);

/// 0 to 100: see RecogniseFunction.
int recognise_html(std::string_view head);

/// The encoding that a page or XML document names in its head; "" when it names none.
std::string declared_charset(std::string_view head);

}  // namespace vitagraph
