// Running headers, footers and page numbers.
#pragma once

#include <vector>

#include "extract/read/pdf/word_rows.hpp"

namespace vitagraph {

struct PdfPageText {
  PageSize size;
  PdfWords text;
  WordList body;  ///< the words that are part of the text
};

/// Fills `body` of every page: what is repeated at the edge of several pages, digits aside, is
/// kept once (a head the first time, a foot the last), and not at all when it is but a page
/// number, a date or "CV", or stands elsewhere. A number or the title at the head of a later page
/// goes, and a foot of its own that says "CV" and nothing new.
void drop_furniture(std::vector<PdfPageText>& pages);

/// "Page 2 of 3", "2 / 3", "- 2 -", "2", "p. 2".
bool is_page_number(std::string_view row);

}  // namespace vitagraph
