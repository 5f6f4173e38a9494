// Jobs of which one entry names the employer and another the title: banners over several titles,
// and heads that the roles of their lines cut in two.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// The jobs of one section with what their neighbours say of them. A title without an employer has
/// it from the entry above, or from the entry that follows at once where only that has dates. An
/// entry that is only an employer goes; its period passes to the one title below that has none.
std::vector<Work> with_banners(const Document& document, std::vector<Work> parts);

}  // namespace vitagraph
