// One document, from its bytes to frames.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "cli/pdf_worker/limits.hpp"
#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// Called page by page, with the fonts that are new since the page before (from `first_font` on)
/// in `fonts`.
struct PageTaker {
  std::function<void(const PdfFont& font)> font;
  std::function<void(const PdfPage& page)> page;
};

/// Must be called once, before the first document.
void start_poppler();

/// Gives pages to `take` as they are read; returns the rest, without pages and fonts.
PdfFile read_document(std::string_view bytes, const Limits& limits, const PageTaker& take);

}  // namespace vitagraph
