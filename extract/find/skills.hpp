// Skills and languages: lists with labels and levels.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Appends to `record.skills`, `record.languages` and, for labels that say so,
/// `record.certificates` ("Example Certification: A; B").
void find_skills(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<SectionBlock>& blocks, Record& record);

/// Is this, as a whole, the name of a human language, in the languages that résumés use?
bool is_language_name(std::string_view text);

}  // namespace vitagraph
