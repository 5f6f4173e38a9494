// OpenDocument text (.odt, .ott, and .fodt, which is one XML file).
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// 100 for a package that calls itself OpenDocument text, else 0.
int recognise_odt(std::string_view bytes);

/// See InputFormat::read.
void read_odt(std::string_view bytes, const ReadContext& context, Document& document);

}  // namespace vitagraph
