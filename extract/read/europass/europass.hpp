// Europass CVs: XML of version 3 (SkillsPassport) and of today (Candidate, after HR-XML), and the
// JSON of version 3. PDFs of Europass carry the XML as an attachment.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

void read_europass(std::string_view bytes, const ReadContext& context, Document& document);
void fill_europass(const Document& document, Record& record);
/// 0 to 100: see RecogniseFunction.
int recognise_europass(std::string_view head);

/// Whether these bytes, the attachment of a PDF, are Europass XML or JSON that names somebody.
bool is_europass_of_somebody(std::string_view bytes);

}  // namespace vitagraph
