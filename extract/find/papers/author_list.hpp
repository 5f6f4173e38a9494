// The authors of a reference: "Han, X., Doe J. and R. Roe, et al." one by one.
#pragma once

#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

struct AuthorList {
  std::vector<Span> names;  ///< in order, as printed; without marks, "and" and affiliations
  bool truncated = false;   ///< "et al.", "and others", "…"
};

/// `text` holds nothing but authors (and the words that join them). Spans are of `text`.
AuthorList split_authors(std::string_view text);

}  // namespace vitagraph
