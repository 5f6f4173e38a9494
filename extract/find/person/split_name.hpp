// A name that forms print in parts, each behind a label: "Nom : DJIGO", "Prénom : Aminata".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph {

struct SplitName {
  std::string value;        ///< given name first; "" when there are no two parts
  std::vector<Span> parts;  ///< as they stand in the document
};

/// The name whose first part stands on line `line` and the others on it or on the next rows.
SplitName split_name(const Document& document, std::uint32_t line);

}  // namespace vitagraph
