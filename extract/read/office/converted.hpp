// Formats that are read by way of another program: old Word, RTF, Pages.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// 100 for the compound files of Word 97 to 2003, and of Word with a password; else 0.
int recognise_doc(std::string_view bytes);
int recognise_rtf(std::string_view bytes);
int recognise_pages(std::string_view bytes);

/// See InputFormat::read. All need ReadContext::office; without it, or when it fails, the document
/// gets a diagnostic that says what to do.
void read_doc(std::string_view bytes, const ReadContext& context, Document& document);
void read_rtf(std::string_view bytes, const ReadContext& context, Document& document);
void read_pages(std::string_view bytes, const ReadContext& context, Document& document);

}  // namespace vitagraph
