// Identifiers of publications: DOI, arXiv, ISBN.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

enum class IdentifierKind : std::uint8_t { doi, arxiv, isbn };

struct Identifier {
  IdentifierKind kind = IdentifierKind::doi;
  Span span;          ///< of the identifier alone: without "doi:" and "https://doi.org/"
  std::string value;  ///< DOI and arXiv as printed (DOI ends trimmed); ISBN digits only, verified
};

/// All of them in order. arXiv: "2107.06917v2" with "arXiv" or its address before it, or the old
/// style "hep-th/9901001". ISBN: 10 or 13 digits with a valid check digit after "ISBN".
std::vector<Identifier> find_identifiers(std::string_view text);

}  // namespace vitagraph
