// Text as PDFs hold it -> UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extract/date.hpp"

namespace vitagraph {

/// Appends the character; surrogates and what lies beyond Unicode become U+FFFD.
void append_utf8(std::string& out, std::uint32_t character);

/// A "text string" of the PDF standard: UTF-16 or UTF-8 with a mark, else PDFDocEncoding.
std::string utf8_of_text_string(std::string_view bytes);

/// Bytes that should be UTF-8: those that are not become U+FFFD. Controls become blanks.
std::string utf8_of_bytes(std::string_view bytes);

/// "D:20240131120000+01'00'" or "2024-01-31T…" -> its day; empty when it is no date.
PartialDate date_of(std::string_view text);

}  // namespace vitagraph
