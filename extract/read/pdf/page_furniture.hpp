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
/// kept the first time only, and not at all when it is but a page number or stands elsewhere.
void drop_furniture(std::vector<PdfPageText>& pages);

/// "Page 2 of 3", "2 / 3", "- 2 -", "2", "p. 2".
bool is_page_number(std::string_view row);

}  // namespace vitagraph
